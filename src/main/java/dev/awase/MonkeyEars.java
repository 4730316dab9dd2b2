package dev.awase;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Hears what goes wrong while it is open: what no thread caught, the screen's own among them, and what is logged at WARN
 * or above with a stack.
 */
final class MonkeyEars implements AutoCloseable {
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Logger root = ((LoggerContext) LogFile.loggers()).getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final AppenderBase<ILoggingEvent> log = new Listening();
    private final @Nullable UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    MonkeyEars() {
        log.setContext(root.getLoggerContext());
        log.start();
        root.addAppender(log);
        Thread.setDefaultUncaughtExceptionHandler(this::uncaught);
    }

    void uncaught(Thread thread, Throwable fault) {
        heard.add("nobody caught on " + thread.getName() + ": " + fault + where(fault.getStackTrace()));
    }

    /** In the order they were heard. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        root.detachAppender(log);
        log.stop();
    }

    /** The first line of ours, or else the first. */
    private static String where(StackTraceElement... stack) {
        Optional<StackTraceElement> ours = List.of(stack).stream()
                .filter(line -> line.getClassName().startsWith("dev.awase"))
                .findFirst();
        return ours.or(() -> List.of(stack).stream().findFirst())
                .map(line -> " at " + line)
                .orElse("");
    }

    /** What the monkey's own world made fail is told to the shopper and the log, as it is to be. */
    private static boolean isPutIn(IThrowableProxy fault) {
        return fault.getMessage() != null && fault.getMessage().startsWith(SoakCamera.PUT_IN);
    }

    private final class Listening extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent line) {
            IThrowableProxy fault = line.getThrowableProxy();
            if (fault != null && line.getLevel().isGreaterOrEqual(Level.WARN) && !isPutIn(fault)) {
                heard.add("logged at %s by %s: %s (%s: %s)"
                        .formatted(
                                line.getLevel(),
                                line.getLoggerName(),
                                line.getFormattedMessage(),
                                fault.getClassName(),
                                fault.getMessage()));
            }
        }
    }
}
