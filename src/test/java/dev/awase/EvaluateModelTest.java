package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awase.stylist.FaultServer;
import dev.awase.stylist.PickingModel;
import dev.awase.stylist.Turns;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model is passed or refused over a home with the demo store, against a server on loopback. */
class EvaluateModelTest {
    private static final String COLUMNS = "file,category,category_also_ok,base_colour,colour_also_ok,pattern\n";

    @TempDir
    private static Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeAll
    static void takeAShirtFromTheStore() throws IOException {
        BufferedImage picture;
        try (InputStream in = EvaluateModelTest.class.getResourceAsStream("/assets/demo/pictures/aw-top-028.jpg")) {
            picture = ImageIO.read(Objects.requireNonNull(in));
        }
        Path photos = Files.createDirectories(folder.resolve("photos"));
        ImageIO.write(picture, "png", photos.resolve("shirt.png").toFile());
        Files.writeString(
                photos.resolve("labels.csv"),
                COLUMNS + "shirt.png,top,,navy,,plain\nshirt.png,top,dress,black,navy,plain\n");
        Files.writeString(folder.resolve("wrong.csv"), COLUMNS + "shirt.png,shoes,,red,,plain\n");
    }

    @Test
    void aGoodModelPassesAndIsDescribedInOneDocument() throws IOException {
        try (FaultServer server =
                FaultServer.playing(PickingModel.seeing("top", "navy").turn())) {
            assertEquals(0, evaluate(server, "--json"), terminal.err());
        }
        JsonNode figures = terminal.json();
        assertTrue(figures.get("passed").asBoolean());
        assertEquals("labels", figures.get("truth").asText());
        assertEquals(2, figures.get("visits").asInt());
        assertEquals(1, figures.get("category").asDouble());
        assertEquals(1, figures.get("schema_valid").asDouble());
        assertEquals(0, figures.get("invented_ids").asInt());
        assertTrue(figures.get("picks").asInt() >= 6, "picks of the demo store's floor");
        assertTrue(figures.get("cost_per_visit").asDouble() > 0);
        for (String name : List.of(
                "answered",
                "slot_faults",
                "invented_after_check",
                "flaws",
                "tone",
                "language",
                "ms_p50",
                "ms_p95",
                "first_ms_p50",
                "first_ms_p95",
                "tokens_in_per_visit",
                "tokens_out_per_visit",
                "faults",
                "reasons")) {
            assertTrue(figures.has(name), name);
        }
        assertTrue(terminal.err().contains("2/2 shirt.png: top"), terminal.err());
    }

    @Test
    void oneThatInventsProductsIsRefusedWithTheReason() throws IOException {
        try (FaultServer server = FaultServer.playing(
                PickingModel.seeing("top", "navy").inventing(3).turn())) {
            assertEquals(1, evaluate(server, "--json"));
        }
        JsonNode figures = terminal.json();
        assertFalse(figures.get("passed").asBoolean());
        assertEquals(6, figures.get("invented_ids").asInt());
        assertEquals(0, figures.get("invented_after_check").asInt());
        assertTrue(terminal.err().contains("refused: invented ids"), terminal.err());
    }

    @Test
    void oneThatReadsWronglyIsRefusedByTheLabelsItIsGiven() throws IOException {
        try (FaultServer server =
                FaultServer.playing(PickingModel.seeing("top", "navy").turn())) {
            assertEquals(
                    1, evaluate(server, "--labels", folder.resolve("wrong.csv").toString()));
        }
        assertTrue(terminal.out().contains("refused"), terminal.out());
        assertTrue(terminal.err().contains("refused: categories that are right"), terminal.err());
    }

    @Test
    void withoutLabelsThisMachinesReadingStandsIn() throws IOException {
        Path bare = Files.createDirectories(folder.resolve("bare"));
        Files.copy(folder.resolve("photos/shirt.png"), bare.resolve("one.png"));
        try (FaultServer server =
                FaultServer.playing(PickingModel.seeing("unknown", "unknown").turn())) {
            home(server);
            assertEquals(1, terminal.run(words(bare, "--json")));
        }
        assertEquals("device", terminal.json().get("truth").asText());
        assertEquals(0, terminal.json().get("category").asDouble(), "what this machine read is no merit of the model");
        assertEquals(0, terminal.json().get("tone").asDouble());
    }

    @Test
    void whereNobodyAnswersItEndsEarlyAndSaysSo() throws IOException {
        try (FaultServer server = FaultServer.playing(Turns.status(401))) {
            assertEquals(1, evaluate(server, "--json"));
            assertEquals(1, server.hits(), "a key that is refused once is refused for every photo");
        }
        assertEquals(1, terminal.json().at("/faults/key").asInt());
        assertFalse(terminal.json().get("complete").asBoolean());
    }

    @Test
    void whatWasNotGoneThroughToTheEndHasNotPassed() throws IOException {
        Path many = folder.resolve("many.csv");
        Files.writeString(many, COLUMNS + "shirt.png,top,,navy,,plain\n".repeat(22));
        FaultServer.Turn good = PickingModel.seeing("top", "navy").turn();
        List<FaultServer.Turn> turns = new ArrayList<>(Collections.nCopies(20, good));
        turns.add(Turns.status(401));
        try (FaultServer server = FaultServer.playing(turns.toArray(FaultServer.Turn[]::new))) {
            assertEquals(1, evaluate(server, "--json", "--labels", many.toString()));
        }
        JsonNode document = terminal.json();
        assertTrue(document.get("answered").asDouble() >= 0.95, "all that was measured would do");
        assertFalse(document.get("complete").asBoolean());
        assertFalse(document.get("passed").asBoolean());
        assertEquals(1, document.get("reasons").size(), document.toString());
        assertTrue(terminal.err().contains("21 of 22 photos"), terminal.err());
    }

    @Test
    void whatIsWrongWithTheQuestionGetsWords() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertEquals(1, terminal.run(words(empty)));
        assertTrue(terminal.err().contains("no JPEG, PNG or WebP picture"), terminal.err());
        assertEquals(1, terminal.run(words(folder.resolve("nowhere"))));
        assertTrue(terminal.err().contains("there is no folder"), terminal.err());
        Files.deleteIfExists(folder.resolve("home/settings.json"));
        assertEquals(1, terminal.run(words(folder.resolve("photos"), "--labels", "gone.csv")));
        assertTrue(terminal.err().contains("there is no labels file"), terminal.err());
    }

    private int evaluate(FaultServer server, String... more) throws IOException {
        home(server);
        return terminal.run(words(folder.resolve("photos"), more));
    }

    private static String[] words(Path photos, String... more) {
        List<String> words = List.of(
                "evaluate", "model", "--home", folder.resolve("home").toString(), "--photos", photos.toString());
        return Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private static void home(FaultServer server) throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve("settings.json"), """
                {"model": {"address": "%s", "model": "made-up", "price_in": 2.5, "price_out": 10}}""".formatted(server.address()));
    }
}
