package dev.awase.catalog.files;

import dev.awase.catalog.SqliteWatch;
import dev.awase.catalog.WatchedFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder that tills and shop systems put files in. It is listed again and again, as a folder of another machine tells
 * nobody of its changes. A file whose size and time stood still for a while is taken by one of the programs that watch,
 * in one transaction with the note that it is in, and then moved beside. Called by one thread.
 */
public final class WatchedFolder {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);
    /** So long a file must stand still. */
    static final Duration SETTLED = Duration.ofSeconds(4);
    /** A program that took a file and has not said so long what became of it is gone. */
    static final Duration LEASE = Duration.ofSeconds(90);

    private static final List<String> UNFINISHED = List.of(".tmp", ".part", ".filepart", ".crdownload", ".partial");

    private final Path folder;
    private final SqliteWatch table;
    private final Intake intake;
    private final String holder;
    private final LongSupplier nanos;
    private final Map<String, Seen<WatchedFile.Sign>> standing = new HashMap<>();
    private final Map<Long, Seen<Long>> held = new HashMap<>();

    private record Seen<T>(T what, long since) {}

    /**
     * @param folder its inner folders {@code in}, {@code done}, {@code failed} and {@code waiting} are made
     * @param holder a name that no other program has
     * @param nanos a clock that is never set, such as {@link System#nanoTime}
     */
    public WatchedFolder(Path folder, SqliteWatch table, Intake intake, String holder, LongSupplier nanos) {
        this.folder = folder;
        this.table = table;
        this.intake = intake;
        this.holder = holder;
        this.nanos = nanos;
    }

    /** Where a file is to be put by others, and where it lies in each state. */
    public static Path in(Path folder) {
        return folder.resolve("in");
    }

    /** Where a file lies that waits for somebody to look. */
    public static Path waiting(Path folder, WatchedFile file) {
        return folder.resolve("waiting").resolve(file.id() + "-" + file.sign().name());
    }

    /** Looks once: takes what is complete. */
    public void poll() throws IOException {
        for (String inner : List.of("in", "done", "failed", "waiting")) {
            Files.createDirectories(folder.resolve(inner));
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(in(folder))) {
            files = all.filter(WatchedFolder::isFinished).sorted().toList();
        }
        standing.keySet().removeIf(name -> files.stream().noneMatch(file -> name.equals(name(file))));
        for (Path file : files) {
            Optional<WatchedFile.Sign> sign = sign(file);
            if (sign.isPresent() && stands(sign.get())) {
                deal(file, sign.get());
            }
        }
    }

    private static boolean isFinished(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.startsWith("~")
                && UNFINISHED.stream().noneMatch(name::endsWith)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** What the file is known by now; nothing where it is gone. */
    static Optional<WatchedFile.Sign> sign(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(new WatchedFile.Sign(
                    name(file), now.size(), now.lastModifiedTime().toMillis()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Whether the file holds what it held, under whatever name it lies by now. */
    static boolean isStill(Path file, WatchedFile.Sign before) {
        return sign(file)
                .filter(now -> now.size() == before.size() && now.modified() == before.modified())
                .isPresent();
    }

    /** Moves a file that waited and is dealt with now. */
    public static void shelve(Path folder, WatchedFile file) throws IOException {
        Path waited = waiting(folder, file);
        if (Files.exists(waited)) {
            Files.move(waited, folder.resolve("done").resolve(name(waited)), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private boolean stands(WatchedFile.Sign sign) {
        Seen<WatchedFile.Sign> before = standing.get(sign.name());
        if (before == null || !before.what().equals(sign)) {
            standing.put(sign.name(), new Seen<>(sign, nanos.getAsLong()));
            return false;
        }
        return nanos.getAsLong() - before.since() >= SETTLED.toNanos();
    }

    private void deal(Path file, WatchedFile.Sign sign) throws IOException {
        Optional<WatchedFile> known = table.find(sign);
        if (known.isEmpty()) {
            table.take(sign, holder).ifPresent(mine -> take(file, mine));
        } else if (known.get().state() == WatchedFile.State.TAKEN) {
            takeOver(file, known.get());
        } else {
            // The program ended between taking it in and moving it, or the folder did not let it be moved.
            move(file, known.get());
        }
    }

    private void takeOver(Path file, WatchedFile theirs) {
        Seen<Long> seen = held.get(theirs.id());
        if (seen == null || seen.what() != theirs.beat()) {
            held.put(theirs.id(), new Seen<>(theirs.beat(), nanos.getAsLong()));
        } else if (nanos.getAsLong() - seen.since() >= LEASE.toNanos()) {
            held.remove(theirs.id());
            table.takeOver(theirs, holder).ifPresent(mine -> take(file, mine));
        }
    }

    private void take(Path file, WatchedFile mine) {
        try {
            Intake.Left left = intake.take(file, mine);
            WatchedFile now = table.find(mine.sign()).orElse(mine);
            if (now.state() != WatchedFile.State.TAKEN) {
                Path moved = move(file, now);
                if (!left.rejections().isEmpty()) {
                    RejectedRows.write(left.rejections(), moved.resolveSibling(name(moved) + ".rejected.csv"));
                } else if (now.state() == WatchedFile.State.FAILED) {
                    Files.writeString(moved.resolveSibling(name(moved) + ".reason.txt"), left.why());
                }
            }
        } catch (IOException stays) {
            LOG.warn("{} is dealt with and cannot be moved; it is tried again", file, stays);
        }
    }

    private Path move(Path file, WatchedFile now) throws IOException {
        Path target = switch (now.state()) {
            case FAILED -> folder.resolve("failed").resolve(now.id() + "-" + name(file));
            case WAITING -> waiting(folder, now);
            case TAKEN, DONE, LEFT -> folder.resolve("done").resolve(now.id() + "-" + name(file));
        };
        try {
            return Files.move(file, target);
        } catch (FileAlreadyExistsException again) {
            // The very same file was put in once more, and was moved under this number before.
            return Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
