package dev.awase.stylist;

import java.util.concurrent.locks.LockSupport;

/** A short rest of a slow server. */
final class Waiting {
    private Waiting() {}

    static void briefly() {
        LockSupport.parkNanos(20_000_000);
    }
}
