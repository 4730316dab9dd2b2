package dev.awase.session;

/** How the shopper's call for somebody stands; {@code who} is the name of whoever is coming, empty where it is not known. */
public record Calling(Stage stage, String who) {
    public static final Calling NOT = new Calling(Stage.NOT, "");
    public static final Calling SENT = new Calling(Stage.SENT, "");

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
}
