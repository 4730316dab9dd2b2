package dev.awase.catalog;

import java.time.Instant;

/**
 * One file that lay in the watched folder, and what became of it.
 *
 * @param holder the program that has or had it
 * @param beat grows each time it is taken: who took it can be told from who takes it later
 */
public record WatchedFile(long id, Sign sign, Instant at, String holder, long beat, State state, Outcome outcome) {
    /** By what a file is known again; {@code modified} in milliseconds since 1970 UTC, as its folder says. */
    public record Sign(String name, long size, long modified) {}

    public enum State {
        /** A program reads it. */
        TAKEN,
        /** It is in. */
        DONE,
        /** It cannot be read at all. */
        FAILED,
        /** It goes too far: somebody has to look. */
        WAITING,
        /** Somebody looked and left it. */
        LEFT
    }

    public enum Kind {
        UNKNOWN,
        STOCK,
        PRODUCTS
    }

    /** What the file did, or would do; {@code why} says what went wrong and is empty where nothing did. */
    public record Outcome(Kind kind, int added, int changed, int removed, long rejected, String why) {
        public static final Outcome NONE = new Outcome(Kind.UNKNOWN, 0, 0, 0, 0, "");
    }
}
