package dev.awase.design.review;

/** One thing that is wrong: {@code where} is the id or the words of what it is about, {@code words} says what. */
public record Fault(Kind kind, String where, String words) {
    /** What was looked at. */
    public enum Kind {
        CUT,
        OVERLAP,
        SIZE,
        GLYPH,
        CONTRAST,
        TARGET,
        NAME,
        REACH
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + ": " + where + ": " + words;
    }
}
