package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.ConsoleAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class LogDefaultsTest {
    private final LoggerContext loggers = new LoggerContext();

    @Test
    void faultsGoToTheErrorStreamAndCallsOfAModelSayTheirFigures() throws ClassNotFoundException {
        assertEquals(
                Configurator.ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY,
                new LogDefaults().configure(loggers),
                "nothing else has a say");
        Logger root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
        assertEquals(
                List.of("System.err"),
                each(root).stream().map(ConsoleAppender::getTarget).toList());
        assertEquals(Level.WARN, loggers.getLogger("dev.awase").getEffectiveLevel());
        assertEquals(
                Level.INFO,
                loggers.getLogger(Class.forName("dev.awase.stylist.CallBook")).getEffectiveLevel());
    }

    @Test
    void logbackFindsIt() {
        assertTrue(ServiceLoader.load(Configurator.class).stream()
                .anyMatch(found -> found.type().equals(LogDefaults.class)));
    }

    private static List<ConsoleAppender<?>> each(Logger root) {
        List<ConsoleAppender<?>> appenders = new ArrayList<>();
        root.iteratorForAppenders().forEachRemaining(one -> appenders.add((ConsoleAppender<?>) one));
        return appenders;
    }
}
