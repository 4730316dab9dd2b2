package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What is seen first waits for nothing that is not seen: the first log of all takes as long to come up as JavaFX. */
class CurtainStartTest {
    private static final String TOOLKIT = "com.sun.javafx.tk.quantum.QuantumToolkit ";
    private static final List<String> SLOW =
            List.of("org.slf4j.LoggerFactory ", "ch.qos.logback.classic.LoggerContext ", "picocli.CommandLine ");

    @Test
    void javaFxComesUpBeforeAnyLogAndTheCommandLine() throws IOException {
        assertEquals(List.of(), slowOnesBeforeJavaFx(""));
    }

    @Test
    void aLogThatComesFirstIsFound() throws IOException {
        assertTrue(slowOnesBeforeJavaFx(Child.PLANTED).contains(SLOW.getFirst()));
    }

    private static List<String> slowOnesBeforeJavaFx(String planted) throws IOException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xlog:class+load=info:stdout:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        planted)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            List<String> loaded = said.lines().toList();
            int toolkit = first(loaded, TOOLKIT);
            assertTrue(toolkit < loaded.size(), "JavaFX did not come up");
            return SLOW.stream().filter(slow -> first(loaded, slow) < toolkit).toList();
        }
    }

    private static int first(List<String> loaded, String name) {
        return (int) loaded.stream().takeWhile(line -> !line.startsWith(name)).count();
    }

    /** Opens a kiosk's window where nobody sees it, and ends. */
    static final class Child {
        static final String PLANTED = "log";

        private Child() {}

        public static void main(String[] args) {
            Display.useHeadless();
            if (args[0].equals(PLANTED)) {
                LoggerFactory.getLogger(Child.class).debug("planted");
            }
            Curtain.raise(Optional.of(WindowSize.HEADLESS), () -> System.exit(0));
        }
    }
}
