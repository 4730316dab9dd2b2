package dev.awase.session;

/**
 * How the shopper's call for somebody stands; {@code who} is the name of whoever is coming, empty where it is not known.
 * {@code photo} says that she agreed to show her photo to whoever answers.
 */
public record Calling(Stage stage, String who, boolean photo) {
    public static final Calling NOT = new Calling(Stage.NOT, "");
    public static final Calling SENT = new Calling(Stage.SENT, "");

    /** A call whose photo nobody sees. */
    public Calling(Stage stage, String who) {
        this(stage, who, false);
    }

    /** What the shopper is told. */
    public enum Stage {
        NOT,
        /** The chime has rung and the console shows it. */
        SENT,
        /** Somebody has read it. */
        SEEN,
        /** Somebody is on the way. */
        COMING,
        /** Nobody answered in time; it rang again. */
        LATE
    }

    /** Whether somebody was called. */
    public boolean begun() {
        return stage != Stage.NOT;
    }

    /** The same call, with her photo shown or not. */
    Calling photo(boolean shown) {
        return new Calling(stage, who, shown && begun());
    }
}
