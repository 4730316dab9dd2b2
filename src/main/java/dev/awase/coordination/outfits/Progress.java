package dev.awase.coordination.outfits;

import java.util.function.Consumer;

/** Tells how far long work has come, once a second and not before the first is over. */
final class Progress {
    private static final long SECOND = 1_000_000_000L;

    private final Consumer<String> tell;
    private long last = System.nanoTime();

    Progress(Consumer<String> tell) {
        this.tell = tell;
    }

    void at(String what, int done, int all) {
        long now = System.nanoTime();
        if (now - last >= SECOND) {
            last = now;
            tell.accept("%,d of %,d %s".formatted(done, all, what));
        }
    }
}
