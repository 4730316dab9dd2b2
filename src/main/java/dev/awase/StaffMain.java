package dev.awase;

import java.util.stream.Stream;

/** What an installed machine's second launcher starts: the console, with whatever options follow. */
public final class StaffMain {
    private StaffMain() {}

    /** As {@code awase staff}. A launcher's own first argument would be lost where somebody adds another. */
    public static void main(String[] args) {
        System.exit(Main.run(Stream.concat(Stream.of("staff"), Stream.of(args)).toArray(String[]::new)));
    }
}
