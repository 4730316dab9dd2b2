package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypefacesTest {
    @Test
    void theProgramBringsItsLatinFaces() {
        assertEquals(
                Optional.of(new Typefaces.Faces("Instrument Serif", "Jost")),
                Typefaces.load().faces(Locale.ENGLISH));
    }

    @Test
    void aLanguageWhoseGlyphsTheMachineLacksIsNotOffered() {
        assertEquals(List.of(Locale.ENGLISH), new Typefaces(List.of("Jost", "DejaVu Sans")).offered());
        assertEquals(List.of(Locale.JAPANESE, Locale.ENGLISH), new Typefaces(List.of("Jost", "Yu Gothic")).offered());
        assertEquals(
                List.of(Locale.ENGLISH, Locale.forLanguageTag("zh-Hans"), Locale.KOREAN),
                new Typefaces(List.of("Jost", "Malgun Gothic", "PingFang SC")).offered());
        assertEquals(List.of(Locale.ENGLISH), new Typefaces(List.of("Jost", "Malgun Gothic")).staffed());
    }

    @Test
    void japaneseIsSetInTheBestFacesAtHand() {
        assertEquals(
                Optional.of(new Typefaces.Faces("Yu Mincho", "Yu Gothic")),
                new Typefaces(List.of("Meiryo", "Yu Gothic", "Yu Mincho")).faces(Locale.JAPANESE));
        assertEquals(
                Optional.of(new Typefaces.Faces("Meiryo", "Meiryo")),
                new Typefaces(List.of("Meiryo")).faces(Locale.JAPANESE));
    }
}
