package dev.awase.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How one shopper wants to see and reach the screen; it ends with her visit. {@code low} brings everything to be
 * touched down to where somebody seated reaches it, {@code mirrored} puts it on the other hand's side, {@code spoken} says
 * headlines and names aloud. A size or a theme
 * is a sheet of tokens and nothing else.
 */
public record Viewing(Size size, Theme theme, Motion motion, boolean low, boolean mirrored, boolean spoken) {
    /** What a visit starts with where the shop says nothing else. */
    public static final Viewing STANDARD = new Viewing(Size.NORMAL, Theme.LIGHT, Motion.CALM, false, false, false);

    /** How large letters are. */
    public enum Size {
        /** Capitals of 4.8 mm and more on the declared screen (Section 508). */
        NORMAL,
        /** Capitals of 10 mm and more (GTRI). */
        LARGE
    }

    /** Which tokens the colors come from. */
    public enum Theme {
        LIGHT,
        DARK,
        /** Seven to one for every word (WCAG 2.2, 1.4.6). */
        HIGH_CONTRAST;

        /** What words in this theme need. */
        public double leastContrast() {
            return this == HIGH_CONTRAST ? Contrast.HIGH : Contrast.TEXT;
        }
    }

    public Viewing with(Size other) {
        return new Viewing(other, theme, motion, low, mirrored, spoken);
    }

    public Viewing with(Theme other) {
        return new Viewing(size, other, motion, low, mirrored, spoken);
    }

    public Viewing with(Motion other) {
        return new Viewing(size, theme, other, low, mirrored, spoken);
    }

    public Viewing lower(boolean other) {
        return new Viewing(size, theme, motion, other, mirrored, spoken);
    }

    public Viewing mirrored(boolean other) {
        return new Viewing(size, theme, motion, low, other, spoken);
    }

    public Viewing speaking(boolean other) {
        return new Viewing(size, theme, motion, low, mirrored, other);
    }

    public boolean large() {
        return size == Size.LARGE;
    }

    /** The sheets of tokens over the house's own, in their order; none where everything is as usual. */
    public List<String> sheets() {
        List<String> sheets = new ArrayList<>();
        switch (theme) {
            case LIGHT -> {}
            case DARK -> sheets.add(Styles.beside(Viewing.class, "dark.css"));
            case HIGH_CONTRAST -> sheets.add(Styles.beside(Viewing.class, "high-contrast.css"));
        }
        if (large()) {
            sheets.add(Styles.beside(Viewing.class, "large.css"));
        }
        return List.copyOf(sheets);
    }

    /** The style classes of a window seen so, for the few rules that are about room and not about tokens. */
    public List<String> styles() {
        return Stream.of(large() ? "large" : "", low ? "low" : "", mirrored ? "mirrored" : "")
                .filter(style -> !style.isEmpty())
                .toList();
    }
}
