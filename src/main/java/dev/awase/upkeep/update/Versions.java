package dev.awase.upkeep.update;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of a machine's updates, which only whoever applies them may write: the chain's key, versions side by side, the
 * link {@code current} to the one that starts, and the ledger. Without the link the installed program starts.
 */
public record Versions(Path root) {
    public Versions {
        root = root.toAbsolutePath().normalize();
    }

    /** The public keys of the chain. */
    public Path key() {
        return root.resolve("update.key");
    }

    public Ledger ledger() {
        return new Ledger(root.resolve("ledger"));
    }

    /** There while a version is on trial, so that a script can see it. */
    public Path flag() {
        return root.resolve("trial");
    }

    /** A package on its way in; nobody else can change it there. */
    Path staging() {
        return root.resolve("staging.zip");
    }

    private Path link() {
        return root.resolve("current");
    }

    Path folder(Version version) {
        return root.resolve("versions").resolve(version.toString());
    }

    /** The version that starts; empty for the installed one, and where what the link names cannot run. */
    public Optional<Version> current() {
        try {
            Path name = Files.readSymbolicLink(link()).getFileName();
            return Version.parse(String.valueOf(name)).filter(this::has);
        } catch (IOException | UnsupportedOperationException none) {
            return Optional.empty();
        }
    }

    boolean has(Version version) {
        return Files.isExecutable(folder(version).resolve(Bundle.PROGRAM));
    }

    /** Lets another version start, from one moment to the next: a power cut leaves the one before or this one. */
    void turn(Optional<Version> to) throws IOException {
        if (to.isEmpty()) {
            Files.deleteIfExists(link());
        } else {
            Path next = root.resolve("current.next");
            Files.deleteIfExists(next);
            Files.createSymbolicLink(next, root.relativize(folder(to.get())));
            Files.move(next, link(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        settle(root);
    }

    /** Unpacks a verified package beside the others; it has its name only once it is whole. */
    void unpack(Path zip, Version version) throws IOException, Refused {
        Path whole = folder(version);
        Path part = whole.resolveSibling(version + ".part");
        clear(part);
        Files.createDirectories(part);
        try {
            Bundle.unpack(zip, part);
        } catch (IOException | Refused failed) {
            clear(part);
            throw failed;
        }
        clear(whole);
        Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        settle(whole.resolveSibling("."));
    }

    /** Takes away every version but these. */
    void keep(Set<Version> kept) throws IOException {
        Path all = root.resolve("versions");
        if (!Files.isDirectory(all)) {
            return;
        }
        try (Stream<Path> list = Files.list(all)) {
            for (Path each : list.toList()) {
                Optional<Version> version = Version.parse(String.valueOf(each.getFileName()));
                if (version.isEmpty() || !kept.contains(version.get())) {
                    clear(each);
                }
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        }
    }

    /** The folder's own entries reach the disk. */
    private static void settle(Path folder) throws IOException {
        try (FileChannel open = FileChannel.open(folder, StandardOpenOption.READ)) {
            open.force(true);
        }
    }
}
