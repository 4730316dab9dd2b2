package dev.awase.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ToneNameTest {
    @ParameterizedTest
    @EnumSource
    void typicalToneHasItsOwnName(ToneName name) {
        assertEquals(name, ToneName.of(name.typical()));
    }

    @ParameterizedTest
    @CsvSource({
        "#000000,BLACK", "#ffffff,WHITE", "#808080,GRAY", "#0a0a70,NAVY", "#0000ff,BLUE", "#40e0d0,TURQUOISE",
        "#00ffff,TURQUOISE", "#008000,GREEN", "#00ff00,GREEN", "#787a08,OLIVE", "#ffff00,YELLOW", "#ffa500,ORANGE",
        "#ff0000,RED", "#7a0a28,BURGUNDY", "#ffc0cb,PINK", "#ff69b4,PINK", "#800080,PURPLE", "#85481c,BROWN",
        "#f5f5dc,BEIGE", "#d2b48c,BEIGE", "#dc143c,RED", "#c0c0c0,GRAY", "#4169e1,BLUE", "#ff1493,PINK"
    })
    void namesWhatHasAnAgreedName(String hex, ToneName name) {
        assertEquals(name, ToneName.of(Tone.ofHex(hex)));
    }

    @ParameterizedTest
    @CsvSource({"#20242e,NAVY", "#232324,BLACK", "#3a2a22,BROWN", "#451a26,BURGUNDY", "#55553a,OLIVE", "#34503a,GREEN"})
    void tellsDarkTonesApart(String hex, ToneName name) {
        assertEquals(name, ToneName.of(Tone.ofHex(hex)));
    }

    @Test
    void shadeDoesNotRenameARedCloth() {
        assertEquals(ToneName.RED, ToneName.of(Tone.ofHex("#9c2024")));
        assertNotEquals(ToneName.RED, ToneName.of(Tone.ofHex("#5a1a2a")));
    }

    @Test
    void speaksEnglishAndJapanese() {
        assertEquals("ネイビー", ToneName.NAVY.label(Locale.JAPANESE));
        assertEquals("navy", ToneName.NAVY.label(Locale.FRENCH));
    }
}
