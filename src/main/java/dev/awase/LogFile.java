package dev.awase;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

/**
 * What is logged by a program that runs for months, kept in the home's folder {@code logs}: a file a day, two weeks, at
 * most 20 MB of them. Faults and figures only; no photo, no word and no name is ever logged.
 */
final class LogFile implements AutoCloseable {
    private static final String EACH = "5MB";
    private static final String ALL = "20MB";
    private static final int DAYS = 14;

    private final Runnable end;

    private LogFile(Runnable end) {
        this.end = end;
    }

    static Path folder(Home home) {
        return home.folder().resolve("logs");
    }

    /** Begins to keep the log beside what goes to the error stream. A folder that cannot be written costs the log. */
    static LogFile begin(Home home) {
        return begin(home, loggers());
    }

    /** Where another library than Logback answers for the log, it is kept nowhere, and the shop opens all the same. */
    static LogFile begin(Home home, ILoggerFactory loggers) {
        if (loggers instanceof LoggerContext context) {
            return kept(home, context);
        }
        loggers.getLogger(LogFile.class.getName())
                .warn(
                        "no log is kept in {}: {} came before Logback",
                        folder(home),
                        loggers.getClass().getName());
        return new LogFile(() -> {});
    }

    /**
     * Who makes loggers. While another thread asks for the first one of all, SLF4J has a stand-in for everybody else; it makes
     * up its mind under this lock.
     */
    @SuppressWarnings("LockOnNonEnclosingClassLiteral") // it is SLF4J's own lock
    static ILoggerFactory loggers() {
        synchronized (LoggerFactory.class) {
            return LoggerFactory.getILoggerFactory();
        }
    }

    private static LogFile kept(Home home, LoggerContext context) {
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(context);
        file.setName("home");
        file.setEncoder(encoder(context));
        file.setFile(folder(home).resolve("awase.log").toString());
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
        policy.setContext(context);
        policy.setParent(file);
        policy.setFileNamePattern(folder(home).resolve("awase.%d.%i.log").toString());
        policy.setMaxFileSize(FileSize.valueOf(EACH));
        policy.setTotalSizeCap(FileSize.valueOf(ALL));
        policy.setMaxHistory(DAYS);
        policy.start();
        file.setRollingPolicy(policy);
        file.start();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.addAppender(file);
        // The watchman's own lines tell a start from an end.
        context.getLogger(Watchman.class).setLevel(Level.INFO);
        return new LogFile(() -> {
            root.detachAppender(file);
            file.stop();
        });
    }

    private static PatternLayoutEncoder encoder(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level %logger{0}: %msg%n");
        encoder.start();
        return encoder;
    }

    @Override
    public void close() {
        end.run();
    }
}
