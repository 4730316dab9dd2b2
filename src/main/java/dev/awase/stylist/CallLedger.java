package dev.awase.stylist;

import java.time.LocalDate;

/** Where every {@link ModelCall} is kept; the daily budget is told by it, and so survives a restart. */
public interface CallLedger {
    void add(ModelCall call);

    /** What was spent on that day, in the shop's own time zone. */
    Spent spentOn(LocalDate day);

    /** Tokens both ways, and calls. */
    record Spent(long tokens, int calls) {
        public static final Spent NOTHING = new Spent(0, 0);
    }
}
