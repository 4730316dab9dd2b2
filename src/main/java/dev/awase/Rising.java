package dev.awase;

import dev.awase.upkeep.StartBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This process's line in the book of starts, in the home's folder {@code run}. It is written before anything else is
 * opened, and ended by whichever way the program ends in order. A book that cannot be kept costs a line in the log.
 */
final class Rising implements AutoCloseable {
    static final String BOOK = "starts.txt";

    private static final StartBook.Start PLAIN = new StartBook.Start(false, false, false, false);

    /** Something to be written down. */
    private interface Entry {
        void write(Instant now) throws IOException;
    }

    private final StartBook book;
    private final StartBook.Start start;
    private final Thread hook;

    private Rising(StartBook book, StartBook.Start start) {
        this.book = book;
        this.start = start;
        this.hook = new Thread(() -> write(book::ended), "awase-ends");
    }

    /** Whether {@link #begin} would find nothing that the graphics had to wait for. */
    static boolean calm(Home home) {
        return book(home).calm();
    }

    private static StartBook book(Home home) {
        return new StartBook(
                folder(home).resolve(BOOK),
                ProcessHandle.current().pid(),
                Path.of("").toAbsolutePath());
    }

    /** Begins the day; where the graphics brought the program down, the processor draws from here on. */
    static Rising begin(Home home) {
        StartBook book = book(home);
        Rising rising = new Rising(book, begin(book, home));
        Runtime.getRuntime().addShutdownHook(rising.hook);
        if (rising.start.software() || rising.start.safe()) {
            System.setProperty("prism.order", "sw");
        }
        return rising;
    }

    private static StartBook.Start begin(StartBook book, Home home) {
        try {
            Files.createDirectories(folder(home));
            return book.begin(
                    Instant.now(),
                    pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent());
        } catch (IOException | RuntimeException fault) {
            log().warn("the book of starts cannot be kept", fault);
            return PLAIN;
        }
    }

    /** Where it and the watchman keep what they write. */
    static Path folder(Home home) {
        return home.folder().resolve("run");
    }

    /** Asked for where there is something to say: a log takes as long to come up as a window. */
    private static Logger log() {
        return LoggerFactory.getLogger(Rising.class);
    }

    StartBook.Start start() {
        return start;
    }

    /** The first screen is there. */
    void shown() {
        write(book::shown);
    }

    private static void write(Entry entry) {
        try {
            entry.write(Instant.now());
        } catch (IOException | RuntimeException full) {
            log().warn("the book of starts cannot be kept", full);
        }
    }

    @Override
    public void close() {
        write(book::ended);
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The program ends already, and the hook with it.
        }
    }
}
