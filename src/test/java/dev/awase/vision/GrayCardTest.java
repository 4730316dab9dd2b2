package dev.awase.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.Middle;
import dev.awase.camera.Photo;
import dev.awase.item.LinearRgb;
import dev.awase.item.ToneName;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrayCardTest {
    @Test
    void itsColorIsTheMedianOfItsPlace() {
        GrayCard card = GrayCard.of("0.4,0.4,0.2,0.2");

        assertEquals(
                0xc8322f,
                card.in(Drawn.floor("#808080").shirt("#c8322f", 1).image()).rgb());
        assertEquals(
                0x808080,
                GrayCard.of("0.98,0.98,0.02,0.02")
                        .in(Drawn.floor("#808080").shirt("#c8322f", 1).image())
                        .rgb());
    }

    @ParameterizedTest
    @CsvSource({"#101010,too dark", "#ffffff,too bright", "#fffbe0,too bright", "#3c8a4e,no gray", "#8a2be2,no gray"})
    void whatCannotBeAGrayCardIsSaidInWords(String hex, String words) {
        Sight.Lack lack = GrayCard.lack(color(hex)).orElseThrow();

        assertTrue(lack.words().contains(words), lack.words());
        assertTrue(lack.remedy().contains("settings.json"), lack.remedy());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#808080", "#f0a052", "#b0a08c", "#8090b0"})
    void grayInTheLightOfALampIsACard(String hex) {
        assertEquals(Optional.empty(), GrayCard.lack(color(hex)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.1,0.1,0.1", "a,b,c,d", "0.9,0.9,0.2,0.2", "-0.1,0,0.1,0.1", "0,0,0,0", "NaN,0,1,1"})
    void aPlaceThatIsNoneIsNotUsedAndSaidInWords(String place) {
        Sight.Opened opened = Opened.sight(new ReaderSettings(Optional.empty(), Optional.of(place)));
        try (Eyes eyes = opened.eyes()) {
            Sight.Lack lack = opened.sight().lacks().getFirst();
            assertEquals(Optional.empty(), opened.gray());
            assertTrue(lack.words().contains("\"" + place + "\" is not used: "), lack.words());
            assertTrue(lack.remedy().contains("settings.json"), lack.remedy());
            assertTrue(eyes.clearFrom() < 1);
        }
    }

    @Test
    void theReaderReadsByTheCardAndGoesOnWithoutOneThatIsHidden() {
        ReaderSettings settings = new ReaderSettings(Optional.empty(), Optional.of("0,0,0.1,0.1"));
        try (DeviceReader reader = new DeviceReader(() -> Opened.sight(settings))) {
            Drawn shirt = Drawn.floor("#c9a06c").shirt("#f0c080", 1).grain(3);
            Drawn hidden = Drawn.floor("#3c8a4e").shirt("#f4f4f2", 1).grain(3);

            assertEquals(Optional.empty(), reader.lackOfGray(shirt.photo()));
            assertTrue(reader.lackOfGray(hidden.photo()).isPresent());
            assertEquals(ToneName.WHITE, base(reader, hidden));
            double warm = chroma(reader, shirt);
            assertTrue(warm < 12, () -> "still warm: " + warm);
            try (DeviceReader without = Opened.shipped()) {
                assertTrue(warm < chroma(without, shirt));
            }
        }
    }

    @Test
    void aPhotoOfAPartOfTheFrameHasItWhereItHangs() {
        Middle part = new Middle(0.5, 1);
        assertEquals(Optional.of(new GrayCard(0.5, 0.4, 0.25, 0.1)), new GrayCard(0.5, 0.4, 0.125, 0.1).in(part));
        assertEquals(Optional.empty(), new GrayCard(0.9, 0.1, 0.05, 0.05).in(part), "it hangs beside");
        assertEquals(Optional.empty(), new GrayCard(0.7, 0.1, 0.1, 0.05).in(part), "half of it hangs beside");
        ReaderSettings settings = new ReaderSettings(Optional.empty(), Optional.of("0,0,0.1,0.1"));
        try (DeviceReader reader = new DeviceReader(() -> Opened.sight(settings));
                DeviceReader without = Opened.shipped()) {
            Photo whole = Drawn.floor("#c9a06c").shirt("#f0c080", 1).grain(3).photo();
            Photo cut = new Photo(whole.jpeg(), whole.width(), whole.height(), whole.takenAt(), part);
            assertEquals(without.read(whole), reader.read(cut), "what stands in its place is no card");
        }
    }

    private static ToneName base(DeviceReader reader, Drawn drawn) {
        return reader.read(drawn.photo())
                .appearance()
                .orElseThrow()
                .palette()
                .main()
                .name();
    }

    private static double chroma(DeviceReader reader, Drawn drawn) {
        return reader.read(drawn.photo())
                .appearance()
                .orElseThrow()
                .palette()
                .main()
                .tone()
                .chroma();
    }

    private static LinearRgb color(String hex) {
        return LinearRgb.ofRgb(Integer.decode(hex));
    }
}
