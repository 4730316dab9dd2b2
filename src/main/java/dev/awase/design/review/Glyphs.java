package dev.awase.design.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Every letter has a glyph. JavaFX does not tell, so a letter is drawn beside one that Unicode promises never to assign:
 * where both look the same, what is seen is the box for a missing one.
 */
final class Glyphs {
    private static final double SIZE = 24;

    /** A noncharacter: no face has it. */
    private static final String NONE = "\uffff";

    /** The place of one letter in pixels, and how many stand beside one another. */
    private static final int SIDE = 40;

    private static final int ACROSS = 24;

    private final Map<String, Set<String>> seen = new HashMap<>();
    private final Map<String, Set<String>> missing = new HashMap<>();

    List<Fault> faults(Painting painting) {
        Map<String, Set<String>> asked = new LinkedHashMap<>();
        painting.words()
                .forEach(layer -> asked.computeIfAbsent(family(layer), of -> new LinkedHashSet<>())
                        .addAll(signs(layer)));
        asked.forEach(this::learn);
        List<Fault> faults = new ArrayList<>();
        for (Layer layer : painting.words()) {
            Set<String> known = seen.getOrDefault(family(layer), Set.of());
            List<String> lacking =
                    signs(layer).stream().filter(sign -> !known.contains(sign)).toList();
            if (!lacking.isEmpty()) {
                faults.add(new Fault(
                        Fault.Kind.GLYPH,
                        WholeWords.text(layer),
                        "has no glyphs for " + String.join(" ", lacking) + " in " + family(layer)));
            }
        }
        return faults;
    }

    private static String family(Layer layer) {
        return ((Text) layer.node()).getFont().getFamily();
    }

    private static List<String> signs(Layer layer) {
        return ((Text) layer.node())
                .getText()
                .codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isISOControl(sign))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    /** Draws what was never drawn before in this family, all of it at once, and keeps what has a glyph. */
    private void learn(String family, Set<String> signs) {
        Set<String> known = seen.computeIfAbsent(family, of -> new HashSet<>());
        Set<String> lacking = missing.computeIfAbsent(family, of -> new HashSet<>());
        List<String> fresh = new ArrayList<>(List.of(NONE));
        signs.stream()
                .filter(sign -> !known.contains(sign) && !lacking.contains(sign))
                .forEach(fresh::add);
        if (fresh.size() == 1) {
            return;
        }
        List<int[]> drawn = drawn(family, fresh);
        for (int i = 1; i < fresh.size(); i++) {
            (Arrays.equals(drawn.getFirst(), drawn.get(i)) ? lacking : known).add(fresh.get(i));
        }
    }

    private static List<int[]> drawn(String family, List<String> signs) {
        Group group = new Group();
        for (int i = 0; i < signs.size(); i++) {
            Text text = new Text(
                    (double) SIDE * (i % ACROSS) + 4, (double) SIDE * Math.floorDiv(i, ACROSS) + SIZE, signs.get(i));
            text.setFont(Font.font(family, SIZE));
            group.getChildren().add(text);
        }
        int high = SIDE * Math.ceilDiv(signs.size(), ACROSS);
        WritableImage image = new Scene(group, SIDE * ACROSS, high).snapshot(new WritableImage(SIDE * ACROSS, high));
        List<int[]> drawn = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            int[] pixels = new int[SIDE * SIDE];
            int x = SIDE * (i % ACROSS);
            int y = SIDE * Math.floorDiv(i, ACROSS);
            image.getPixelReader().getPixels(x, y, SIDE, SIDE, PixelFormat.getIntArgbInstance(), pixels, 0, SIDE);
            drawn.add(pixels);
        }
        return drawn;
    }
}
