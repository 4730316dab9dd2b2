package dev.awase;

import java.util.SplittableRandom;

/**
 * One thing a monkey does. Places are shares of the window, {@code pick} chooses among what can be touched just then, so
 * that the same seed is the same acts whatever the screens make of them.
 */
record MonkeyAct(Kind kind, double x, double y, double toX, double toY, int pick) {
    /** What is done, and how many of a hundred acts are that. */
    enum Kind {
        /** A touch on something that can be touched. */
        TOUCH(46),
        /** A touch anywhere. */
        STRAY(20),
        DOUBLE_TAP(10),
        /** A finger that goes down, over the screen and up again. */
        SWIPE(14),
        /** A touch on a language, where one is in reach. */
        LANGUAGE(5),
        /** A key of a keyboard. */
        KEY(5);

        private static final int ALL = 100;

        private final int share;

        Kind(int share) {
            this.share = share;
        }

        private static Kind of(int drawn) {
            int upTo = 0;
            for (Kind kind : values()) {
                upTo += kind.share;
                if (drawn < upTo) {
                    return kind;
                }
            }
            return STRAY;
        }
    }

    /** Always draws the same count of numbers, so that an act is told by its seed and its place alone. */
    static MonkeyAct next(SplittableRandom random) {
        return new MonkeyAct(
                Kind.of(random.nextInt(Kind.ALL)),
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(),
                random.nextInt(Integer.MAX_VALUE));
    }
}
