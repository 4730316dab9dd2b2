package dev.awase;

import dev.awase.upkeep.update.Inspection;
import dev.awase.upkeep.update.Manifest;
import dev.awase.upkeep.update.Phase;
import dev.awase.upkeep.update.Refused;
import dev.awase.upkeep.update.Refused.Reason;
import dev.awase.upkeep.update.Version;
import dev.awase.upkeep.update.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes updates in: looks at what lies somewhere, and lets the newest that is the chain's and for this machine wait. Only a
 * package that came whole ever has the name under which it waits.
 */
final class UpdateIntake {
    private static final String SIGNED = ".update";

    private final UpdateRoom room;
    private final Clock clock;
    private final Map<Path, Stamp> seen = new HashMap<>();

    /** One update that was looked at. Without a reason it waits now. */
    record Found(String name, Phase phase, Optional<Version> version, Optional<Reason> reason) {}

    /** Where its package comes from. */
    interface Source {
        void copy(Manifest manifest, Path to) throws IOException, Refused;
    }

    private record Stamp(FileTime written, long size) {}

    UpdateIntake(UpdateRoom room, Clock clock) {
        this.room = room;
        this.clock = clock;
    }

    /** Looks at each signed text in a folder that is as it was at the look before: nobody writes at it any more. */
    List<Found> look(Path folder) throws IOException {
        List<Found> found = new ArrayList<>();
        for (Path signed : signed(folder)) {
            if (settled(folder, signed)) {
                found.add(take(folder, signed));
            }
        }
        return found;
    }

    /** Looks at each, as somebody at a prompt wants it. */
    List<Found> lookNow(Path folder) throws IOException {
        List<Found> found = new ArrayList<>();
        for (Path signed : signed(folder)) {
            found.add(take(folder, signed));
        }
        return found;
    }

    private static List<Path> signed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SIGNED))
                    .sorted()
                    .toList();
        }
    }

    /** With all that lies beside it: its package may come after it. */
    private boolean settled(Path folder, Path signed) throws IOException {
        boolean settled = true;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.filter(
                            file -> file.equals(signed) || !file.toString().endsWith(SIGNED))
                    .toList()) {
                Stamp now = new Stamp(Files.getLastModifiedTime(each), Files.size(each));
                settled &= now.equals(seen.put(each, now));
            }
        }
        return settled;
    }

    private Found take(Path folder, Path signed) throws IOException {
        String name = String.valueOf(signed.getFileName());
        try {
            return take(name, Inspection.signed(signed), (manifest, to) -> {
                Inspection.copy(folder.resolve(manifest.file()), to, manifest);
            });
        } catch (Refused refused) {
            return new Found(name, Phase.REFUSED, Optional.empty(), Optional.of(refused.reason()));
        }
    }

    /** Verifies what was signed, then brings its package. */
    Found take(String name, byte[] signed, Source source) throws IOException {
        Optional<Version> version = Optional.empty();
        try {
            Manifest manifest = Inspection.manifest(signed, room.keys(), room.here(clock.instant()));
            version = Optional.of(manifest.version());
            Optional<Manifest> waits = room.ready(clock.instant());
            if (waits.filter(other -> !manifest.version().after(other.version()))
                    .isEmpty()) {
                bring(manifest, signed, source);
            }
            return new Found(name, Phase.WAITING, version, Optional.empty());
        } catch (Refused refused) {
            return new Found(name, Phase.REFUSED, version, Optional.of(refused.reason()));
        }
    }

    /** What waited before is let go of first, so that a text never stands beside the package of another. */
    private void bring(Manifest manifest, byte[] signed, Source source) throws IOException, Refused {
        Waiting waiting = room.waiting();
        Files.createDirectories(waiting.folder());
        Path part = waiting.folder().resolve("incoming.part");
        try {
            source.copy(manifest, part);
            Files.deleteIfExists(waiting.manifest());
            Files.move(part, waiting.pack(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            Files.write(part, signed);
            Files.move(part, waiting.manifest(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
