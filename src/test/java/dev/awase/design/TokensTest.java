package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    private static final Pattern TOKEN = Pattern.compile("(-awase-[a-z0-9-]+): (#[0-9a-f]{6});");

    /** WCAG 2.2: 4.5 to 1 for text, 3 to 1 for the parts of a control. */
    @ParameterizedTest
    @CsvSource({
        "ink, paper, 4.5",
        "ink, sheet, 4.5",
        "ink, ground, 4.5",
        "ink-soft, paper, 4.5",
        "ink-soft, ground, 4.5",
        "accent, paper, 4.5",
        "on-ink, ink, 4.5",
        "on-ink, accent, 4.5",
        "night, on-night, 4.5",
        "on-night-soft, night, 4.5",
        "edge, paper, 3",
        "edge, sheet, 3"
    })
    void canBeRead(String front, String back, double least) throws IOException {
        Map<String, Color> tokens = tokens();
        double ratio = contrast(token(tokens, front), token(tokens, back));
        assertTrue(ratio >= least, front + " on " + back + " is " + ratio);
    }

    @Test
    void contrastIsThatOfWcag() {
        assertEquals(21, contrast(Color.BLACK, Color.WHITE), 0.001);
        assertEquals(4.48, contrast(Color.web("#777777"), Color.WHITE), 0.01);
    }

    private static Color token(Map<String, Color> tokens, String name) {
        return Objects.requireNonNull(tokens.get("-awase-" + name), name);
    }

    private static Map<String, Color> tokens() throws IOException {
        try (InputStream in = Styles.class.getResourceAsStream("tokens.css")) {
            Matcher found = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, Color> tokens = new HashMap<>();
            while (found.find()) {
                tokens.put(found.group(1), Color.web(found.group(2)));
            }
            return tokens;
        }
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
