package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LogbackServiceProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOPLoggerFactory;
import org.slf4j.spi.SLF4JServiceProvider;
import org.testfx.util.WaitForAsyncUtils;

class LogFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsLoggedIsKeptUntilItIsClosed() throws IOException {
        Home home = new Home(folder);
        try (LogFile _ = LogFile.begin(home)) {
            LoggerFactory.getLogger(LogFileTest.class).warn("a line to be kept");
        }
        LoggerFactory.getLogger(LogFileTest.class).warn("a line after the end");
        String kept = Files.readString(LogFile.folder(home).resolve("awase.log"));
        assertTrue(kept.contains("a line to be kept"), kept);
        assertFalse(kept.contains("a line after the end"), kept);
    }

    @Test
    void anotherLibraryThanLogbackCostsTheLogAlone() {
        Home home = new Home(folder);
        LogFile.begin(home, new NOPLoggerFactory()).close();
        assertFalse(Files.exists(LogFile.folder(home)));
    }

    @Test
    void nothingElseOnTheClassPathAnswersForTheLog() {
        assertEquals(
                List.of(LogbackServiceProvider.class),
                ServiceLoader.load(SLF4JServiceProvider.class).stream()
                        .map(ServiceLoader.Provider::type)
                        .toList());
    }

    /** SLF4J finds its library under this lock, and has a stand-in for whoever asks meanwhile. */
    @Test
    @SuppressWarnings("LockOnNonEnclosingClassLiteral") // it is SLF4J's own lock
    void whileAnotherThreadAsksForTheFirstLoggerItWaits() throws Exception {
        FutureTask<ILoggerFactory> asking = new FutureTask<>(LogFile::loggers);
        Thread thread = new Thread(asking, "asking");
        synchronized (LoggerFactory.class) {
            thread.start();
            WaitForAsyncUtils.waitFor(
                    60, TimeUnit.SECONDS, () -> thread.getState() == Thread.State.BLOCKED || asking.isDone());
            assertFalse(asking.isDone(), "it had whatever stood in at that moment");
        }
        assertInstanceOf(LoggerContext.class, asking.get(60, TimeUnit.SECONDS));
    }
}
