package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BrandSettingsTest {
    @Test
    void thePaperIsThatOfTheTokens() throws IOException {
        try (var in = Styles.class.getResourceAsStream("tokens.css")) {
            String tokens = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(tokens.contains("-awase-paper: #%06x;".formatted(BrandSettings.PAPER)), tokens);
        }
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertEquals(21, Contrast.of(0x000000, 0xffffff), 0.001);
        assertEquals(1, Contrast.of(0x336699, 0x336699), 0.001);
        assertEquals(4.54, Contrast.of(0x767676, 0xffffff), 0.01);
    }
}
