package dev.awase;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.SubstituteLoggerFactory;

/**
 * What is logged by a program that runs for months, kept in the home's folder {@code logs}: a file a day, two weeks, at
 * most 20 MB of them. Faults and figures only; no photo, no word and no name is ever logged.
 */
final class LogFile implements AutoCloseable {
    private static final String EACH = "5MB";
    private static final String ALL = "20MB";
    private static final int DAYS = 14;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LOOKS_AGAIN = Duration.ofMillis(1);

    private final LoggerContext context;
    private final RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();

    private LogFile(LoggerContext context) {
        this.context = context;
    }

    static Path folder(Home home) {
        return home.folder().resolve("logs");
    }

    /** Begins to keep the log beside what goes to the error stream. A folder that cannot be written costs the log. */
    static LogFile begin(Home home) {
        LogFile log = new LogFile(context());
        log.file.setContext(log.context);
        log.file.setName("home");
        log.file.setEncoder(log.encoder());
        log.file.setFile(folder(home).resolve("awase.log").toString());
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
        policy.setContext(log.context);
        policy.setParent(log.file);
        policy.setFileNamePattern(folder(home).resolve("awase.%d.%i.log").toString());
        policy.setMaxFileSize(FileSize.valueOf(EACH));
        policy.setTotalSizeCap(FileSize.valueOf(ALL));
        policy.setMaxHistory(DAYS);
        policy.start();
        log.file.setRollingPolicy(policy);
        log.file.start();
        log.root().addAppender(log.file);
        // The watchman's own lines tell a start from an end.
        log.context.getLogger(Watchman.class).setLevel(Level.INFO);
        return log;
    }

    /** SLF4J answers with a stand-in while another thread of the start brings it up. */
    private static LoggerContext context() {
        long began = System.nanoTime();
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        while (factory instanceof SubstituteLoggerFactory && System.nanoTime() - began < PATIENCE.toNanos()) {
            LockSupport.parkNanos(LOOKS_AGAIN.toNanos());
            factory = LoggerFactory.getILoggerFactory();
        }
        if (factory instanceof LoggerContext context) {
            return context;
        }
        throw new IllegalStateException("Logback does not log here, but " + factory.getClass());
    }

    private PatternLayoutEncoder encoder() {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level %logger{0}: %msg%n");
        encoder.start();
        return encoder;
    }

    private ch.qos.logback.classic.Logger root() {
        return context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Override
    public void close() {
        root().detachAppender(file);
        file.stop();
    }
}
