package dev.awase;

import dev.awase.analytics.Visits;
import dev.awase.design.Viewing;
import dev.awase.session.Visit;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/**
 * What a kiosk finds around it: the time of day, nanoseconds, how its screens are seen at first, its lens and its counsel,
 * and the record of visits. In a shop that is {@link #SHOP}; whoever plays with a kiosk puts something of his own before it.
 *
 * @param fitted what comes before the lens and the counsel that the settings name
 * @param record what comes before the shop's record of visits
 * @param told hears each visit after the screen has shown it, on the screen's thread
 */
record Surroundings(
        Clock clock,
        LongSupplier nanos,
        Viewing viewing,
        UnaryOperator<Fitting> fitted,
        UnaryOperator<Visits> record,
        Consumer<Visit> told) {
    static final Surroundings SHOP = new Surroundings(
            Clock.system(ZoneId.systemDefault()),
            System::nanoTime,
            Viewing.STANDARD,
            UnaryOperator.identity(),
            UnaryOperator.identity(),
            _ -> {});

    Clocks clocks() {
        return new Clocks(clock, nanos);
    }
}
