package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awase.stylist.ModelFault.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Servers that write a right answer in another way than OpenAI does. */
class AnswerBodyTest {
    private static final String COLOR = "{\"color\":\"navy\"}";

    @Test
    void compressedThoughNobodyAsked() {
        assertEquals(COLOR, asked(zipped(completion(COLOR))));
    }

    @Test
    void whatUnpacksWithoutEndIsReadToTheCapAndNoFurther() {
        FaultServer.Turn bomb = zipped(" ".repeat(20_000_000));
        assertEquals(
                Kind.TOO_LARGE,
                assertThrows(ModelFault.class, () -> asked(bomb)).kind());
    }

    @Test
    void whatOnlyClaimsToBeCompressedIsABrokenServer() {
        FaultServer.Turn claim = Turns.respond("200 OK", "application/json", COLOR, "Content-Encoding: gzip\r\n");
        assertEquals(
                Kind.SERVER, assertThrows(ModelFault.class, () -> asked(claim)).kind());
    }

    @Test
    void withAByteOrderMark() {
        assertEquals(COLOR, asked(Turns.body("\uFEFF" + completion(COLOR))));
        assertEquals(
                Kind.OFFLINE,
                assertThrows(ModelFault.class, () -> asked(Turns.body("\uFEFF<!doctype html>")))
                        .kind());
    }

    @Test
    void withItsWordsInParts() {
        List<Map<String, String>> parts = List.of(
                Map.of("type", "text", "text", COLOR.substring(0, 5)),
                Map.of("type", "text", "text", COLOR.substring(5)));
        assertEquals(COLOR, asked(Turns.body(completion(parts))));
    }

    private static String asked(FaultServer.Turn turn) {
        try (FaultServer server = FaultServer.playing(turn)) {
            return Endpoints.at(server)
                    .ask(Purpose.STYLING, EndpointTest.photo(), EndpointTest.patient())
                    .text();
        }
    }

    private static String completion(Object content) {
        return Turns.json(Map.of(
                "id",
                "x",
                "choices",
                List.of(Map.of(
                        "index",
                        0,
                        "message",
                        Map.of("role", "assistant", "content", content),
                        "finish_reason",
                        "stop"))));
    }

    private static FaultServer.Turn zipped(String body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return (_, line) -> {
            line.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
                    + "Content-Length: " + packed.size() + "\r\nConnection: close\r\n\r\n");
            line.out().write(packed.toByteArray());
        };
    }
}
