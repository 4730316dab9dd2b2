package dev.awase.design;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Text on screen in the sizes of the type scale; the sizes themselves are tokens. */
public final class Words {
    private Words() {}

    /** The one sentence a screen is about. */
    public static Label display(String text) {
        return label(text, "display", "type-display");
    }

    /** The name of a part. */
    public static Label title(String text) {
        return label(text, "display", "type-title");
    }

    /** A small heading in the display face. */
    public static Label heading(String text) {
        return label(text, "display", "type-heading");
    }

    /** Running text. */
    public static Label body(String text) {
        return label(text, "type-body");
    }

    /** The smallest text there is; its capitals are still 4.8 mm on the declared screen. */
    public static Label small(String text) {
        return label(text, "type-small");
    }

    /** A line above a headline that says what it is about. */
    public static Label kicker(String text) {
        return label(text, "type-small", "kicker");
    }

    /** A word in a fine frame that marks what it stands beside: a rehearsal, say. */
    public static Label mark(String text) {
        Label mark = label(text, "type-small", "mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        return mark;
    }

    /** A word as it stands alone: with a capital, in languages that have them. */
    public static String capital(String word, Locale language) {
        int first = word.offsetByCodePoints(0, word.isEmpty() ? 0 : 1);
        return word.substring(0, first).toUpperCase(language) + word.substring(first);
    }

    /** A name of two joined by a middle dot, broken after the dot: a line never starts with one. */
    public static String joined(String name) {
        return name.replace("・", "・\n");
    }

    private static Label label(String text, String... styles) {
        Label label = new PhrasedLabel(text);
        label.getStyleClass().addAll(styles);
        // A sentence is never cut off for want of height: whatever gives way, it is not the words.
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
