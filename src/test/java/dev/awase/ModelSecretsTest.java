package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.stylist.FaultServer;
import dev.awase.stylist.SeeingTurn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The key and the photo reach the endpoint and nothing else: a real process with all of its log switched on is searched,
 * and all it wrote.
 */
class ModelSecretsTest {
    private static final String CANARY = "sk-canary-4711";
    private static final Path PHOTO =
            Path.of(System.getProperty("awase.base", "."), "assets", "demo", "rehearsal", "brown-boots.jpg");
    private static final List<String> SECRETS = List.of(CANARY, "base64,");

    @TempDir
    Path home;

    @TempDir
    Path output;

    @Test
    void nothingThatIsWrittenHoldsTheKeyOrAPhoto() throws Exception {
        try (FaultServer server = FaultServer.playing(SeeingTurn.whole())) {
            assertEquals(0, run(server, "doctor", "--model", "--json"));
            assertEquals(List.of(), holding());
            int probed = server.hits();
            assertEquals(0, run(server, "look", "--model", "--json", "--photo", PHOTO.toString()));
            assertTrue(server.hits() > probed, "the look asked nobody");
            assertTrue(
                    server.requests().stream()
                            .allMatch(one -> one.headers()
                                    .getOrDefault("authorization", "")
                                    .contains(CANARY)),
                    "the canary was not in the cage");
            assertTrue(server.requests().stream().anyMatch(one -> one.body().contains("base64,")), "no photo was sent");
        }
        assertTrue(Files.size(output.resolve("log")) > 1000, "nothing was logged, and so nothing shown");
        assertEquals(List.of(), holding());
    }

    @Test
    void aServerThatQuotesTheKeyIsNotRepeated() throws Exception {
        String quoted = "{\"error\": {\"message\": \"Incorrect API key provided: " + CANARY + "\", \"code\": \""
                + CANARY + "\"}}";
        FaultServer.Turn unauthorized = (_, line) -> line.write("HTTP/1.1 401 No\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + quoted.length() + "\r\nConnection: close\r\n\r\n" + quoted);
        try (FaultServer server = FaultServer.playing(unauthorized)) {
            assertEquals(1, run(server, "doctor", "--model", "--json"));
        }
        assertEquals(List.of(), holding());
    }

    @Test
    void theSearchFindsAPlantedOne() throws IOException {
        Files.writeString(output.resolve("planted"), "Authorization: Bearer " + CANARY);
        assertEquals(List.of(output.resolve("planted")), holding());
    }

    @Test
    void aKeyInTheSettingsIsRefusedAndNotShown() throws IOException {
        for (String field : List.of("key", "api_key", "apiKey", "token", "secret")) {
            Path settings = Files.writeString(
                    home.resolve("settings.json"),
                    "{\"model\": {\"preset\": \"openai\", \"" + field + "\": \"" + CANARY + "\"}}");
            Terminal terminal = new Terminal();
            assertEquals(1, terminal.run("doctor", "--model", "--home", home.toString()));
            assertTrue(terminal.out().contains("has no place there"), terminal.out());
            assertTrue(terminal.out().contains("model.key"), terminal.out());
            assertFalse((terminal.out() + terminal.err()).contains(CANARY), terminal.out());
            Files.delete(settings);
        }
    }

    @Test
    void aKeyInTheWrongPlaceIsNotRepeated() throws IOException {
        for (String section : List.of("\"" + CANARY + "\"", "{\"first_seconds\": \"" + CANARY + "\"}")) {
            Files.writeString(home.resolve("settings.json"), "{\"model\": " + section + "}");
            Terminal terminal = new Terminal();
            assertEquals(1, terminal.run("doctor", "--model", "--home", home.toString()));
            assertTrue(terminal.out().contains("wrong kind"), terminal.out());
            assertFalse((terminal.out() + terminal.err()).contains(CANARY), terminal.out());
        }
    }

    private int run(FaultServer server, String... words) throws IOException, InterruptedException {
        Path logging = Files.writeString(output.resolve("logback.xml"), """
                <configuration><appender name="ALL" class="ch.qos.logback.core.ConsoleAppender">
                <target>System.err</target><encoder><pattern>%d %level %logger %msg%n%ex</pattern></encoder>
                </appender><root level="TRACE"><appender-ref ref="ALL"/></root></configuration>
                """);
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dlogback.configurationFile=" + logging,
                "-cp",
                System.getProperty("java.class.path"),
                "dev.awase.Main"));
        line.addAll(List.of(words));
        line.addAll(List.of("--home", home.toString()));
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectOutput(output.resolve("out").toFile())
                .redirectError(output.resolve("log").toFile());
        builder.environment().put("AWASE_MODEL_KEY", CANARY);
        builder.environment().put("AWASE_MODEL_ADDRESS", server.address().toString());
        builder.environment().put("AWASE_MODEL", "fake");
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it never finished");
        } finally {
            process.destroyForcibly();
        }
        return process.exitValue();
    }

    /** The files written by the process that hold a secret. */
    private List<Path> holding() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : List.of(home, output)) {
            try (Stream<Path> written = Files.walk(folder)) {
                written.filter(Files::isRegularFile)
                        .filter(ModelSecretsTest::holdsOne)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean holdsOne(Path file) {
        try {
            String all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return SECRETS.stream().anyMatch(all::contains);
        } catch (IOException unread) {
            throw new AssertionError(unread);
        }
    }
}
