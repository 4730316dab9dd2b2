package dev.awase.catalog;

import java.time.LocalDate;

/** A product that the shop wants seen a little sooner, from the first day to the last, both included; {@code who} decided it. */
public record Push(ProductId product, LocalDate from, LocalDate until, String who) {
    public Push {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a push does not end before it begins");
        }
    }

    public boolean activeOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
