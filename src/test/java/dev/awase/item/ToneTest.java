package dev.awase.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToneTest {
    @Test
    void agreesWithPublishedValuesForSrgbRed() {
        Tone red = Tone.ofHex("#ff0000");
        assertEquals(53.24, red.lightness(), 0.02);
        assertEquals(80.09, red.a(), 0.02);
        assertEquals(67.20, red.b(), 0.02);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#ffffff", "#1f2a44", "#e07b2e", "#010203", "#7a4c96"})
    void comesBackAsTheSameHex(String hex) {
        assertEquals(hex, Tone.ofHex(hex).hex());
    }
}
