package dev.awase;

import dev.awase.upkeep.update.ChainKeys;
import dev.awase.upkeep.update.Course;
import dev.awase.upkeep.update.Inspection;
import dev.awase.upkeep.update.Manifest;
import dev.awase.upkeep.update.Refused;
import dev.awase.upkeep.update.Version;
import dev.awase.upkeep.update.Versions;
import dev.awase.upkeep.update.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where updates lie on this machine: the folder that only whoever applies them may write, and the kiosk's own. */
record UpdateRoom(Home home, Versions versions, Release release) {
    /** In the environment: another folder than {@link #ROOT}, for a machine that is set up otherwise, and for trials. */
    static final String VARIABLE = "AWASE_UPDATES";

    /** A version is handed over once a night: what nobody applies must not start the kiosk anew each minute. */
    static final Duration AGAIN = Duration.ofHours(20);

    static final Path ROOT = Path.of("/var/opt/awase");

    static UpdateRoom of(Home home, Map<String, String> environment) {
        Path root = Optional.ofNullable(environment.get(VARIABLE))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElse(ROOT);
        return new UpdateRoom(home, new Versions(root), Release.NOW);
    }

    Waiting waiting() {
        return new Waiting(home.folder().resolve("update"));
    }

    /** There while somebody wants an update before the shop closes. */
    Path hurry() {
        return waiting().folder().resolve("now");
    }

    /** Which version was handed over last, and when. */
    Path handed() {
        return waiting().folder().resolve("handed");
    }

    /** The catalog as it was before a version took over. */
    String backupBefore(Version version) {
        return "awase-before-update-" + version + ".db";
    }

    /** What became of updates here; nothing where nobody may read it. */
    Course course() {
        try {
            return versions.ledger().course();
        } catch (IOException hidden) {
            log().warn("what became of updates cannot be read", hidden);
            return new Course(java.util.List.of());
        }
    }

    ChainKeys keys() throws Refused {
        return ChainKeys.read(versions.key());
    }

    Inspection.Here here(Instant now) {
        Set<Version> failed = course().failed();
        return new Inspection.Here(release.version(), release.platform(), failed, now);
    }

    /** What waits; what no longer can is taken away. */
    Optional<Manifest> ready(Instant now) {
        try {
            return seen(now);
        } catch (Refused over) {
            log().info("what waited is taken away: {}", over.reason().words());
            drop();
        } catch (IOException fault) {
            log().warn("what waits cannot be read", fault);
        }
        return Optional.empty();
    }

    /** Not before there is something to say: a kiosk's start looks here first of all. */
    private static Logger log() {
        return LoggerFactory.getLogger(UpdateRoom.class);
    }

    /** What waits, for whoever only looks. */
    Optional<Manifest> seen(Instant now) throws IOException, Refused {
        return Files.exists(waiting().manifest())
                ? Optional.of(Inspection.manifest(Inspection.signed(waiting().manifest()), keys(), here(now)))
                : Optional.empty();
    }

    /** Until when a version that was handed over lately is not handed over anew; a text that cannot be read says nothing. */
    Optional<Instant> rests(Version version, Instant now) {
        try {
            String[] last = Files.readString(handed()).split(" ", 2);
            return Optional.of(last[0])
                    .filter(version.toString()::equals)
                    .map(_ -> Instant.parse(last[1]))
                    .filter(at -> Duration.between(at, now).abs().compareTo(AGAIN) <= 0)
                    .map(at -> at.plus(AGAIN));
        } catch (IOException | RuntimeException never) {
            return Optional.empty();
        }
    }

    private void drop() {
        try {
            Files.deleteIfExists(waiting().manifest());
            Files.deleteIfExists(waiting().pack());
        } catch (IOException fault) {
            log().warn("what waited cannot be taken away", fault);
        }
    }
}
