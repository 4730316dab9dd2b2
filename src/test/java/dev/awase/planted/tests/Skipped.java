package dev.awase.planted.tests;

import org.junit.jupiter.api.Disabled;

/** A planted fault: a test switched off. */
public final class Skipped {
    @Disabled("planted")
    void neverRuns() {}
}
