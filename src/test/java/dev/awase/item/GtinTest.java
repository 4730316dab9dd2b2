package dev.awase.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTest {
    @ParameterizedTest
    @ValueSource(strings = {"4901234567894", "49123456", "036000291452", "10012345000017"})
    void aNumberWhoseCheckDigitIsRightIsOne(String digits) {
        assertEquals(Optional.of(new Gtin(digits)), Gtin.of(digits));
    }

    /** What a code may hold that somebody made for us: none of it is ever a number of a product. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4901234567893",
                "0000000000000",
                "490123456789",
                "49012345678940",
                "-901234567894",
                " 4901234567894",
                "4901234567894\n",
                "4901234567894\u0000",
                "\u0665\u0665\u0665\u0665\u0665\u0665\u0665\u0665",
                "４９０１２３４５６７８９４",
                "https://evil.example/4901234567894",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "' OR 1=1; DROP TABLE product; --",
                "4901234567894'--",
                "../../settings.json",
                "WIFI:S:shop;T:WPA;P:secret;;",
                "=HYPERLINK(\"https://evil.example\")",
                "\u202e4987654321094",
                "49012345678944901234567894"
            })
    void nothingElseIs(String text) {
        assertTrue(Gtin.of(text).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new Gtin(text));
    }

    @Test
    void neitherIsALongOne() {
        assertTrue(Gtin.of("9".repeat(1_000_000)).isEmpty());
    }

    @Test
    void aUpcIsAnEanWithANoughtBeforeIt() {
        assertEquals(List.of("036000291452", "0036000291452", "00036000291452"), new Gtin("036000291452").spellings());
        assertTrue(new Gtin("0036000291452").spellings().contains("036000291452"));
        assertEquals(List.of("4901234567894", "04901234567894"), new Gtin("4901234567894").spellings());
    }
}
