package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as scripts use it, over one home with the demo store. */
class MainTest {
    @TempDir
    private static Path folder;

    private static Path shirt;
    private final Terminal terminal = new Terminal();

    @BeforeAll
    static void drawAShirt() throws IOException {
        shirt = folder.resolve("shirt.png");
        BufferedImage picture = new BufferedImage(480, 640, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0xe8e4da));
        pen.fillRect(0, 0, 480, 640);
        pen.setColor(new Color(0x1f2a44));
        pen.fillRect(120, 140, 240, 360);
        pen.fillRect(60, 150, 360, 110);
        pen.dispose();
        ImageIO.write(picture, "png", shirt.toFile());
    }

    @BeforeEach
    void openTheDemoStore() {
        assertEquals(0, run("export", folder.resolve("first.csv").toString()), terminal.err());
    }

    @Test
    void aLookIsOneDocumentOfProductsThatAreInStock() {
        assertEquals(0, run("look", "--photo", shirt.toString(), "--category", "top", "--json"), terminal.err());
        JsonNode document = terminal.json();
        assertEquals("top", document.at("/reading/category").asText());
        assertEquals("navy", document.at("/reading/tones/0/name").asText());
        assertEquals("device", document.get("source").asText());
        assertTrue(document.at("/timings/total_ms").asDouble() > 0);
        assertTrue(document.get("look").size() >= 4, "a top is completed by at least four slots");
        for (JsonNode slot : document.get("look")) {
            assertFalse(slot.get("slot").asText().equals("top"));
            for (JsonNode product : slot.get("products")) {
                assertTrue(product.get("stock").asInt() > 0, product.toString());
                assertFalse(product.get("reasons").isEmpty(), product.toString());
                assertTrue(Files.exists(Path.of(product.get("image").asText())), product.toString());
            }
        }
    }

    @Test
    void budgetAndSizeAreKept() {
        assertEquals(
                0,
                run(
                        "look",
                        "--photo",
                        shirt.toString(),
                        "--category",
                        "top",
                        "--budget",
                        "9000",
                        "--size",
                        "M",
                        "--json"));
        JsonNode look = terminal.json().get("look");
        for (JsonNode slot : look) {
            for (JsonNode product : slot.get("products")) {
                assertTrue(product.get("price").asLong() <= 9_000, product.toString());
            }
        }
        JsonNode bottoms = slot(look, "bottom");
        for (JsonNode product : bottoms.get("products")) {
            assertTrue(
                    StreamSupport.stream(product.get("sizes").spliterator(), false)
                            .anyMatch(size -> size.asText().equals("M")),
                    product.toString());
        }
    }

    @Test
    void aWishInWordsAndTheLanguageOfTheAnswer() {
        assertEquals(
                0,
                run(
                        "look",
                        "--photo",
                        shirt.toString(),
                        "--category",
                        "top",
                        "--wish",
                        "15000円以下のバッグ",
                        "--lang",
                        "ja",
                        "--json"));
        JsonNode document = terminal.json();
        assertEquals(1, document.get("look").size());
        JsonNode bag = document.at("/look/0/products/0");
        assertEquals("bag", document.at("/look/0/slot").asText());
        assertTrue(bag.get("price").asLong() <= 15_000, bag.toString());
        assertTrue(bag.get("name").asText().codePoints().anyMatch(point -> point > 0x3000), bag.toString());
        assertEquals("navy", document.at("/reading/tones/0/name").asText(), "ids stay English");
    }

    @Test
    void anUnreadablePhotoGetsWordsAndExitOne() {
        assertEquals(1, run("look", "--photo", folder.resolve("first.csv").toString(), "--category", "top", "--json"));
        assertTrue(terminal.err().contains("first.csv"), terminal.err());
        assertEquals("", terminal.out());
    }

    @Test
    void readingsOfGoodAndBadPicturesSideBySide() {
        assertEquals(
                1,
                terminal.run(
                        "read",
                        "--json",
                        "--photo",
                        shirt.toString(),
                        "--photo",
                        folder.resolve("none.jpg").toString()));
        JsonNode readings = terminal.json().get("readings");
        assertEquals(2, readings.size());
        assertEquals("navy", readings.at("/0/tones/0/name").asText());
        assertTrue(readings.at("/1").has("error"));
    }

    @Test
    void wrongUsageIsExitTwo() {
        assertEquals(2, run("look"));
        assertEquals(2, run("look", "--photo", shirt.toString(), "--category", "spaceship"));
        assertTrue(terminal.err().contains("bottom"), "the words list what is known: " + terminal.err());
        assertEquals(2, run("no-such-command"));
        assertEquals(2, run("look", "--photo", shirt.toString(), "--top", "0"));
        assertEquals(2, run("look", "--photo", shirt.toString(), "--budget", "-1"));
    }

    @Test
    void aBlackPhotoIsRefusedWithWhatToDo() throws IOException {
        Path black = folder.resolve("black.png");
        ImageIO.write(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB), "png", black.toFile());
        assertEquals(1, run("look", "--photo", black.toString()));
        assertTrue(terminal.err().contains("dark"), terminal.err());
        assertTrue(terminal.err().contains("take another, brighter and closer"), terminal.err());
    }

    @Test
    void whatIsExportedImportsToTheSameCatalog() {
        Path file = folder.resolve("first.csv");
        assertEquals(0, run("import", file.toString(), "--json"), terminal.err());
        assertEquals(0, terminal.json().get("added").asInt());
        assertEquals(0, terminal.json().get("changed").asInt());
        assertTrue(terminal.json().get("unchanged").asInt() >= 240);
    }

    @Test
    void aDryRunChangesNothingAndRejectedRowsAreListed() throws IOException {
        Path file = folder.resolve("new.csv");
        Files.writeString(
                file,
                "sku,name,category,color,price,stock\nX-1,Test shirt,top,navy,4900,3\nX-2,Bad,top,navy,cheap,1\n");
        assertEquals(0, run("import", file.toString(), "--dry-run", "--json"), terminal.err());
        JsonNode document = terminal.json();
        assertTrue(document.get("dry_run").asBoolean());
        assertEquals(1, document.get("added").asInt());
        assertEquals(3, document.at("/rejections/0/line").asInt());
        assertEquals("cheap", document.at("/rejections/0/value").asText());
        assertFalse(document.at("/rejections/0/words").asText().isBlank());
        assertEquals(0, run("import", file.toString(), "--dry-run", "--json"));
        assertEquals(1, terminal.json().get("added").asInt(), "still new: the first run changed nothing");
    }

    @Test
    void aFreshHomeStartsWithTheShopsOwnProductsAlone() throws IOException {
        Path file = own();
        String home = folder.resolve("own-home").toString();
        assertEquals(0, terminal.run("import", file.toString(), "--home", home), terminal.err());
        assertEquals(List.of("OWN-1"), skusFor(home));
    }

    @Test
    void aHomeWhereNothingCameInHasTheDemoStore() throws IOException {
        String home = folder.resolve("dry-home").toString();
        assertEquals(0, terminal.run("import", own().toString(), "--dry-run", "--home", home), terminal.err());
        assertFalse(skusFor(home).contains("OWN-1"));
        assertTrue(skusFor(home).size() > 10);
    }

    @Test
    void aShopPartsWithTheDemoStore() throws IOException {
        Path file = own();
        String home = folder.resolve("demo-home").toString();
        assertTrue(skusFor(home).size() > 10);
        assertEquals(0, terminal.run("import", file.toString(), "--home", home));
        assertTrue(terminal.err().contains("--without-demo"), terminal.err());
        assertEquals(0, terminal.run("import", file.toString(), "--without-demo", "--home", home));
        assertEquals(List.of("OWN-1"), skusFor(home), "nothing of the demo store is left");
    }

    private static Path own() throws IOException {
        Path file = folder.resolve("own.csv");
        return Files.writeString(file, "sku,name,category,color,price,stock\nOWN-1,Own trousers,bottom,navy,4900,3\n");
    }

    private List<String> skusFor(String home) {
        assertEquals(
                0,
                terminal.run("look", "--photo", shirt.toString(), "--category", "top", "--json", "--home", home),
                terminal.err());
        return terminal.json().get("look").findValuesAsText("sku");
    }

    private static JsonNode slot(JsonNode look, String id) {
        return StreamSupport.stream(look.spliterator(), false)
                .filter(slot -> slot.get("slot").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private int run(String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--home";
        all[words.length + 1] = folder.resolve("home").toString();
        return terminal.run(all);
    }
}
