package dev.awase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings that hold: what was read last and could be used. It looks at the file and at the key beside it when it is
 * asked to, and reads where they changed, whoever changed them. Safe to call from any thread.
 */
final class SettingsWatch {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsWatch.class);

    private final Home home;
    private final Map<String, String> environment;
    private final UnaryOperator<Settings> told;
    private volatile Settings now;
    private Stamp read;
    private Stamp seen;

    /** What a look found. */
    enum Found {
        /** Nothing that was not known, or something that is still being written. */
        SAME,
        FRESH,
        /** A file that no start would take: what held before goes on. Said once for each such file. */
        BROKEN
    }

    /** How a file lies there; a file that is replaced by another has another key. */
    private record Mark(FileTime written, long size, Optional<Object> key) {
        static Optional<Mark> of(Path file) throws IOException {
            try {
                BasicFileAttributes lies = Files.readAttributes(file, BasicFileAttributes.class);
                @Nullable Object key = lies.fileKey();
                return Optional.of(new Mark(lies.lastModifiedTime(), lies.size(), Optional.ofNullable(key)));
            } catch (NoSuchFileException none) {
                return Optional.empty();
            }
        }
    }

    private record Stamp(Optional<Mark> settings, Optional<Mark> key) {
        static Stamp of(Home home) throws IOException {
            return new Stamp(Mark.of(home.settings()), Mark.of(home.modelKey()));
        }
    }

    private SettingsWatch(Home home, Map<String, String> environment, UnaryOperator<Settings> told) {
        this.home = home;
        this.environment = Map.copyOf(environment);
        this.told = told;
        try {
            this.read = Stamp.of(home);
        } catch (IOException hidden) {
            this.read = new Stamp(Optional.empty(), Optional.empty());
        }
        this.seen = read;
        this.now = told.apply(Settings.read(home.settings(), this.environment));
    }

    /**
     * Reads the settings of this home. {@code told} puts over them what the command line says.
     *
     * @throws Refusal in words if they cannot be used
     */
    static SettingsWatch of(Home home, UnaryOperator<Settings> told) {
        return of(home, System.getenv(), told);
    }

    static SettingsWatch of(Home home, Map<String, String> environment, UnaryOperator<Settings> told) {
        return new SettingsWatch(home, environment, told);
    }

    /** Looks each second until it is closed: for a program in which no kiosk does. */
    ExecutorService follow() {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("awase-settings").factory());
        Future<?> looking = thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        LOG.debug("{} is looked at, {}", home.settings(), looking);
        return thread;
    }

    Settings now() {
        return now;
    }

    /** Looks once; a change is read when the next look finds it unchanged, for an editor may be at it. */
    synchronized Found look() {
        try {
            Stamp stamp = Stamp.of(home);
            if (stamp.equals(read)) {
                seen = stamp;
                return Found.SAME;
            }
            if (!stamp.equals(seen)) {
                seen = stamp;
                return Found.SAME;
            }
            read = stamp;
            now = told.apply(Settings.read(home.settings(), environment));
            return Found.FRESH;
        } catch (IOException hidden) {
            return Found.SAME;
        } catch (Refusal unusable) {
            return Found.BROKEN;
        }
    }
}
