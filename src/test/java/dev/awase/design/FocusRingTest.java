package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The ring around what has the focus is seen on every ground, and touches no word. */
class FocusRingTest {
    private static final double PARTS = 3;

    @Test
    void oneOfItsTonesHasThreeToOneToAnyGround() throws IOException {
        int dark = token("ring");
        int light = token("ring-light");
        for (int gray = 0; gray < 256; gray++) {
            int ground = gray << 16 | gray << 8 | gray;
            double best = Math.max(Contrast.of(dark, ground), Contrast.of(light, ground));
            assertTrue(best >= PARTS, String.format(Locale.ROOT, "%.2f to 1 on gray %d", best, gray));
        }
        assertTrue(Contrast.of(dark, light) >= PARTS, "and to one another");
    }

    /** A single middle tone, as the ring had before, is lost on some ground. */
    @Test
    void oneToneAloneWouldNotDo() throws IOException {
        int edge = token("edge");
        assertTrue(Contrast.of(edge, 0x777777) < PARTS);
    }

    @Test
    void itLiesOutsideOfWhatItSurrounds() throws IOException {
        Matcher rule = Pattern.compile("-fx-border-width: ([^;]+);\\s*-fx-border-insets: ([^;]+);")
                .matcher(sheet("controls.css"));
        assertTrue(rule.find());
        String[] widths = rule.group(1).split(",\\s*", -1);
        String[] insets = rule.group(2).split(",\\s*", -1);
        assertEquals(widths.length, insets.length);
        for (int i = 0; i < widths.length; i++) {
            assertTrue(em(insets[i]) + em(widths[i]) <= 0, insets[i] + " and " + widths[i] + " reach inward");
        }
    }

    private static double em(String written) {
        return Double.parseDouble(written.replace("em", ""));
    }

    private static int token(String name) throws IOException {
        Matcher token = Pattern.compile("-awase-" + name + ": #([0-9a-f]{6});").matcher(sheet("tokens.css"));
        assertTrue(token.find(), name);
        return Integer.parseInt(token.group(1), 16);
    }

    private static String sheet(String name) throws IOException {
        try (var in = FocusRing.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
