package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {
    private static final String COLUMNS = "file,category,category_also_ok,base_colour,colour_also_ok,pattern\n";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void saysHowOftenTheReaderWasRight() throws IOException {
        drawAShirt();
        label(COLUMNS + "shirt.png,top,,navy,,plain\nshirt.png,top,dress,grey,navy,striped\n");
        assertEquals(0, evaluate("--json"), terminal.err());
        JsonNode figures = terminal.json();
        assertEquals(2, figures.get("n").asInt());
        assertEquals(1, figures.get("tone_accepted").asDouble());
        assertEquals(0.5, figures.get("tone_primary").asDouble());
        for (String name : List.of(
                "category_top1",
                "category_top3",
                "category_balanced",
                "per_class",
                "pattern",
                "plain_or_not",
                "doubts",
                "clear",
                "clear_right",
                "ms_p50",
                "ms_p95")) {
            assertTrue(figures.has(name), name);
        }
        assertTrue(figures.get("sure").has("n") && figures.get("sure").has("right"), figures.toString());
        assertTrue(figures.get("intervals").get("tone_primary").get("low").asDouble() < 0.5);
        assertTrue(figures.get("intervals").get("tone_primary").get("high").asDouble() > 0.5);
        int binned = 0;
        for (JsonNode bin : figures.get("calibration")) {
            binned += bin.get("n").asInt();
        }
        assertEquals(2, binned);
        assertEquals(0, evaluate(), terminal.err());
        assertTrue(terminal.out().startsWith("2 photos"), terminal.out());
    }

    @Test
    void readsInAnotherLight() throws IOException {
        drawAShirt();
        label(COLUMNS + "shirt.png,top,,navy,,plain\n");
        assertEquals(0, evaluate("--light", "warm", "--json"), terminal.err());
        assertEquals(1, terminal.json().get("n").asInt());
        assertEquals(2, evaluate("--light", "moon"));
    }

    @Test
    void aMissingLabelsFileGetsWords() {
        refused("there is no labels file");
    }

    @ParameterizedTest
    @ValueSource(strings = {COLUMNS, "", "picture,kind\nshirt.png,top\n", "\u0000\u0001"})
    void anOddLabelsFileGetsWords(String labels) throws IOException {
        label(labels);
        refused("labels.csv");
    }

    @Test
    void aPhotoThatIsNotThereGetsWords() throws IOException {
        label(COLUMNS + "gone.png,top,,navy,,plain\n");
        refused("gone.png");
    }

    @Test
    void aPictureThatCannotBeReadIsLeftOutAndNamedWithItsLine() throws IOException {
        drawAShirt();
        Files.writeString(folder.resolve("torn.jpg"), "no picture");
        label(COLUMNS + "gone.png,top,,navy,,plain\nshirt.png,top,,navy,,plain\ntorn.jpg,top,,navy,,plain\n");
        assertEquals(1, evaluate("--json"));
        JsonNode figures = terminal.json();
        assertEquals(1, figures.get("n").asInt());
        assertEquals(2, figures.get("unreadable").size());
        assertEquals(2, figures.get("unreadable").get(0).get("line").asInt());
        assertTrue(terminal.err().contains("line 2") && terminal.err().contains("gone.png"), terminal.err());
        assertTrue(terminal.err().contains("line 4") && terminal.err().contains("torn.jpg"), terminal.err());
    }

    @Test
    void withoutSayingOfWhatItIsMisused() {
        assertEquals(2, terminal.run("evaluate"));
    }

    private void refused(String word) {
        assertEquals(1, evaluate("--json"));
        assertTrue(terminal.err().contains(word), terminal.err());
        assertEquals("", terminal.out());
    }

    private int evaluate(String... more) {
        String[] words = {"evaluate", "photos", "--dir", folder.toString(), "--labels", "labels.csv"};
        return terminal.run(
                Stream.concat(List.of(words).stream(), List.of(more).stream()).toArray(String[]::new));
    }

    private void label(String lines) throws IOException {
        Files.writeString(folder.resolve("labels.csv"), lines);
    }

    private void drawAShirt() throws IOException {
        BufferedImage picture = new BufferedImage(240, 320, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0xe8e4da));
        pen.fillRect(0, 0, 240, 320);
        pen.setColor(new Color(0x1f2a44));
        pen.fillRect(60, 70, 120, 180);
        pen.fillRect(30, 75, 180, 55);
        pen.dispose();
        ImageIO.write(picture, "png", folder.resolve("shirt.png").toFile());
    }
}
