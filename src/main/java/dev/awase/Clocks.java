package dev.awase;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/** The clock on the wall, which says when something was and can be set, and one in nanoseconds that nobody sets: how long. */
record Clocks(Clock wall, LongSupplier nanos) {
    static Clocks ofThisMachine() {
        return new Clocks(Clock.system(ZoneId.systemDefault()), System::nanoTime);
    }
}
