package dev.awase.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.item.Palette;
import dev.awase.item.Swatch;
import dev.awase.item.ToneName;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteReaderTest {
    private final PaletteReader reader = new PaletteReader(ToneJudge.shipped());

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "#c8322f, #b9a685, RED",
        "#1f2a44, #d9c6a5, NAVY",
        "#ecc94b, #8c8c8e, YELLOW",
        "#eeeeec, #fafaf8, WHITE",
        "#1c1c1e, #3a3a3c, BLACK"
    })
    void aDrawnShirtHasItsColorWithoutAModel(String shirt, String floor, ToneName name) {
        assertEquals(name, read(shirtOn(shirt, floor), Optional.empty()).main().name());
    }

    @Test
    void theNameThatIsSettledComesFirstThoughTheClothIsNearerToAnother() {
        Palette palette = read(shirtOn("#1b1d24", "#d9c6a5"), Optional.of(Map.of(ToneName.NAVY, 0.97)));

        assertEquals(ToneName.NAVY, palette.main().name());
        assertTrue(palette.main().tone().lightness() < 20, () -> "not on the cloth: " + palette);
    }

    @Test
    void sharesSumToOneAndTheLargestIsFirst() {
        Palette palette = read(
                Drawn.floor("#d9c6a5")
                        .shirt("#f4f4f2", 1)
                        .stripes("#1f2a44", 40)
                        .grain(4),
                Optional.of(Map.of(ToneName.NAVY, 0.6, ToneName.WHITE, 0.4)));

        assertEquals(1, palette.swatches().stream().mapToDouble(Swatch::share).sum(), 1e-9);
        assertTrue(palette.swatches().stream()
                .allMatch(swatch -> swatch.share() <= palette.main().share()));
    }

    @Test
    void manyColorsStayManyWhereTheModelSeesNone() {
        Drawn striped = Drawn.floor("#8c8c8e")
                .shirt("#c8322f", 1)
                .stripes("#3f6fb5", 40)
                .grain(4);

        assertTrue(read(striped, Optional.of(Map.of(ToneName.RED, 0.3, ToneName.BLUE, 0.2)))
                        .swatches()
                        .size()
                >= 2);
    }

    private static Drawn shirtOn(String shirt, String floor) {
        return Drawn.floor(floor).shirt(shirt, 1).grain(4);
    }

    private Palette read(Drawn drawn, Optional<Map<ToneName, Double>> tones) {
        LabPicture picture = LabPicture.of(drawn.image()).shrunk(BackgroundRemoval.EDGE);
        return reader.read(picture, BackgroundRemoval.find(picture), Cast.NONE, tones);
    }
}
