package dev.awase.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.Lamp;
import dev.awase.camera.Photo;
import dev.awase.item.LinearRgb;
import dev.awase.item.Reading;
import dev.awase.item.Swatch;
import dev.awase.item.Tone;
import dev.awase.item.ToneName;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CastTest {
    /** A black body of 2 700 K in linear sRGB, red 1. */
    private static final LinearRgb BULB = new LinearRgb(1, 0.40, 0.095);

    private static final String WALL = "#b8b8b6";

    @ParameterizedTest(name = "{0} on {1} is {2}, {3}")
    @CsvSource({
        "#f4f4f2, #b8b8b6, WHITE, WARM",
        "#f4f4f2, #8c8c8e, WHITE, WARMER",
        "#eeeeec, #fafaf8, WHITE, WARM",
        "#c8322f, #b8b8b6, RED, WARM",
        "#c8322f, #b8b8b6, RED, WARMER",
        "#1c1c1e, #3a3a3c, BLACK, WARM"
    })
    void aReadingKeepsItsColorUnderAWarmLampWithTheCardAndWithout(String shirt, String wall, ToneName name, Lamp lamp) {
        Photo photo = Drawn.photo(lamp.on(shirtOn(shirt, wall).image()));
        ReaderSettings carded = new ReaderSettings(Optional.empty(), Optional.of("0,0,0.1,0.1"));
        try (DeviceReader without = Opened.shipped();
                DeviceReader with = new DeviceReader(() -> Opened.sight(carded))) {
            assertEquals(name, main(without.read(photo)).name());
            assertEquals(name, main(with.read(photo)).name());
        }
    }

    @Test
    void aWhiteShirtUnderAWarmLampIsShownNearlyGrayOnceTheSurroundingsAreAsked() {
        BufferedImage photo = Lamp.WARM.on(shirtOn("#f4f4f2", WALL).image());

        double asItIs = main(photo, Cast.NONE).tone().chroma();
        double asked = around(photo).tone().chroma();
        assertTrue(asked < asItIs / 2, () -> asItIs + " became " + asked);
    }

    @Test
    void woodFromEdgeToEdgeIsNoLamp() {
        BufferedImage photo = shirtOn("#d9a02f", "#6b3f22").image();

        assertEquals(main(photo, Cast.NONE), around(photo));
    }

    @Test
    void withoutTheCastAWhiteShirtUnderAWarmLampIsNotWhite() {
        BufferedImage photo = Lamp.WARM.on(shirtOn("#f4f4f2", WALL).image());

        assertTrue(main(photo, Cast.NONE).name() != ToneName.WHITE);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"#f4f4f2, WHITE", "#c8322f, RED", "#1c1c1e, BLACK", "#3f6fb5, BLUE", "#3c8a4e, GREEN"})
    void aCardGivesTheColorBackUnderABulb(String shirt, ToneName name) {
        GrayCard card = GrayCard.of("0, 0, 0.1, 0.1");
        BufferedImage photo = under(shirtOn(shirt, "#808080").image());
        LinearRgb seen = card.in(photo);

        assertEquals(Optional.empty(), GrayCard.lack(seen));
        assertEquals(name, main(photo, Cast.of(seen)).name());
    }

    @Test
    void redUnderABulbReadsRedWithoutAnyCard() {
        assertEquals(
                ToneName.RED, around(under(shirtOn("#c8322f", WALL).image())).name());
    }

    @Test
    void daylightLosesNothing() {
        BufferedImage photo = shirtOn("#c8322f", WALL).image();
        LabPicture picture = small(photo);

        assertSame(Cast.NONE, Cast.around(BackgroundRemoval.find(picture), picture));
        assertEquals(Tone.ofHex("#c8322f"), Cast.NONE.off(Tone.ofHex("#c8322f")));
    }

    @Test
    void theWarmerTheLightTheLessTheClothIsWorth() {
        double warm = trust(Lamp.WARM);
        double warmer = trust(Lamp.WARMER);

        assertTrue(warmer < warm && warm < 1, () -> warm + ", " + warmer);
    }

    @Test
    void whatIsTakenOffStaysAColorThatCanBeShown() {
        for (int rgb : new int[] {0x000000, 0xffffff, 0xff0000, 0x0000ff, 0xffff00}) {
            Tone tone = Cast.of(BULB).off(Tone.ofRgb(rgb));
            assertTrue(tone.lightness() >= 0 && tone.lightness() <= 100.001, tone::toString);
        }
    }

    private static double trust(Lamp lamp) {
        LabPicture picture = small(lamp.on(shirtOn("#c8322f", WALL).image()));
        return Cast.around(BackgroundRemoval.find(picture), picture).trust();
    }

    private static Swatch main(Reading reading) {
        return reading.appearance().orElseThrow().palette().main();
    }

    private static Swatch around(BufferedImage photo) {
        LabPicture picture = small(photo);
        return main(photo, Cast.around(BackgroundRemoval.find(picture), picture));
    }

    private static Swatch main(BufferedImage photo, Cast cast) {
        LabPicture picture = small(photo);
        return new PaletteReader(ToneJudge.shipped())
                .read(picture, BackgroundRemoval.find(picture), cast, Optional.empty())
                .main();
    }

    private static Drawn shirtOn(String shirt, String wall) {
        return Drawn.floor(wall).shirt(shirt, 1).grain(3);
    }

    private static LabPicture small(BufferedImage photo) {
        return LabPicture.of(photo).shrunk(BackgroundRemoval.EDGE);
    }

    private static BufferedImage under(BufferedImage picture) {
        BufferedImage lit = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                lit.setRGB(
                        x, y, LinearRgb.ofRgb(picture.getRGB(x, y)).times(BULB).rgb());
            }
        }
        return lit;
    }
}
