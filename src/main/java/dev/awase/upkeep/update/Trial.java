package dev.awase.upkeep.update;

import java.util.Locale;
import java.util.Optional;

/**
 * How a version on trial has done: how often it was started, and at how many looks, a minute apart, it was not well, or well in
 * one row. It counts and reads no clock, for a clock can be set. {@code former} is empty for the version that was installed.
 */
public record Trial(Version version, Optional<Version> former, int starts, int unwell, int well) {
    /** Started so often without being well in between, it crashes. */
    public static final int STARTS = 3;

    /** So many looks at which it was not well are enough. */
    public static final int UNWELL = 10;

    /** Well at so many looks in a row, it is kept. */
    public static final int WELL = 3;

    /** What follows. */
    public enum Verdict {
        GO_ON,
        KEEP,
        /** It ended again and again before it was well. */
        CRASHES,
        /** It stands, but does not show its first screen or its health says no. */
        UNWELL;

        public boolean givenUp() {
            return this == CRASHES || this == UNWELL;
        }

        /** As the ledger has it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Before it is started once more. */
    public Verdict atStart() {
        return starts >= STARTS ? Verdict.CRASHES : Verdict.GO_ON;
    }

    /** At a look; {@code healthy} says that its first screen was shown and that its health says well. */
    public Verdict atLook(boolean healthy) {
        if (healthy) {
            return well + 1 >= WELL ? Verdict.KEEP : Verdict.GO_ON;
        }
        return unwell + 1 >= UNWELL ? Verdict.UNWELL : Verdict.GO_ON;
    }
}
