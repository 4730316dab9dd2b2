package dev.awase.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.item.Pattern;
import dev.awase.item.ToneName;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers are known by arithmetic: {@code src/training/python/tiny_models.py} tells how. */
class OnnxModelTest {
    private static final double NEAR = 1e-5;

    /** Twice as wide as high: half of the square is gray, 127. */
    private static final RgbPicture WIDE = filled(64, 32, 0xc8280a);

    @Test
    void tellsTheKindsOfAPhotoAsTheFileSays() throws Exception {
        try (OnnxModel model = Opened.model("tiny")) {
            Seen seen = model.look(WIDE);
            double red = (200 + 127) / 2.0;
            double green = (40 + 127) / 2.0;
            double blue = (10 + 127) / 2.0;
            double sum = red + green + blue;
            assertEquals("top", seen.guesses().getFirst().category().id());
            assertEquals(red / sum, seen.guesses().getFirst().confidence(), NEAR);
            assertEquals(green / sum, seen.guesses().getLast().confidence(), NEAR);
            assertEquals(blue / sum, seen.strange(), NEAR);
            assertEquals(0.5, model.clearFrom());
        }
    }

    @Test
    void tellsTonesAndPatternsInOurOrder() throws Exception {
        try (OnnxModel model = Opened.model("tiny")) {
            Seen seen = model.look(WIDE);
            Map<ToneName, Double> tones = seen.tones().orElseThrow();
            assertEquals(1, tones.getOrDefault(ToneName.TURQUOISE, 0.0), NEAR);
            assertEquals(Pattern.STRIPED, seen.likeliestPattern().orElseThrow());
            assertEquals(0.2, seen.patterns().orElseThrow().getOrDefault(Pattern.PRINT, 0.0), NEAR);
        }
    }

    @Test
    void saysWhereTheItemIsInThePicturesOwnPlaces() throws Exception {
        try (OnnxModel model = Opened.model("tiny")) {
            Heat heat = model.look(leftRed()).heat().orElseThrow();
            assertEquals(1, heat.at(0.1, 0.5), NEAR);
            assertEquals(0, heat.at(0.9, 0.5), NEAR);
            assertTrue(heat.at(0.5, 0.5) > 0.2 && heat.at(0.5, 0.5) < 0.8);
        }
    }

    @Test
    void theSecondViewIsMirroredAndItsHeatMirroredBack() throws Exception {
        try (OnnxModel one = Opened.model("tiny");
                OnnxModel both = Opened.model("mirrored")) {
            // The file's red is that of the left half: 255 seen so, 0 seen mirrored, and the others are 0.
            assertEquals(1, one.look(leftRed()).guesses().getFirst().confidence(), NEAR);
            Seen seen = both.look(half(0xff0000, 0x000001));
            assertEquals(0.5, seen.guesses().getFirst().confidence(), 0.01);
            assertEquals(1, seen.heat().orElseThrow().at(0.1, 0.5), NEAR);
            assertEquals(0, seen.heat().orElseThrow().at(0.9, 0.5), NEAR);
        }
    }

    @Test
    void meanAndScaleOfTheCardAreApplied() throws Exception {
        try (OnnxModel model = Opened.model("centered")) {
            // (227 - 127) / 2 = 50, (137 - 127) / 2 = 5, (137 - 127) / 2 = 5; no gray bars in a square.
            assertEquals(
                    50.0 / 60,
                    model.look(filled(32, 32, 0xe38989)).guesses().getFirst().confidence(),
                    NEAR);
        }
    }

    @Test
    void allButTheKindsMayBeMissing() throws Exception {
        try (OnnxModel model = Opened.model("kinds-only")) {
            Seen seen = model.look(WIDE);
            assertEquals(2, seen.guesses().size());
            assertTrue(seen.tones().isEmpty()
                    && seen.patterns().isEmpty()
                    && seen.heat().isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "spaceship,spaceship",
        "too-few-kinds,\"kinds\" has the shape",
        "no-card,which kinds",
        "overconfident,clear_from",
        "gray,no ONNX model|looks at"
    })
    void whatDoesNotFitIsRefusedInWordsWithWhatToDo(String name, String words) {
        UnfitModel refused =
                assertThrows(UnfitModel.class, () -> Opened.model(name).close());
        assertTrue(
                Arrays.stream(words.split("\\|", -1)).anyMatch(String.valueOf(refused.getMessage())::contains),
                refused.getMessage());
        assertTrue(refused.remedy().endsWith("."), refused.remedy());
    }

    @Test
    void whoeverLooksAfterItWasClosedSeesNothing() throws UnfitModel, IOException {
        OnnxModel model = Opened.model("tiny");
        model.close();
        model.close();
        assertEquals(Seen.NOTHING, model.look(WIDE));
    }

    private static RgbPicture leftRed() {
        return half(0xff0000, 0x000000);
    }

    private static RgbPicture half(int left, int right) {
        int[] pixels = new int[32 * 32];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = i % 32 < 16 ? left : right;
        }
        return new RgbPicture(pixels, 32, 32);
    }

    private static RgbPicture filled(int width, int height, int rgb) {
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, rgb);
        return new RgbPicture(pixels, width, height);
    }
}
