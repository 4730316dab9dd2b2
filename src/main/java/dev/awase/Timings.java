package dev.awase;

import java.util.function.Consumer;

/** When a start came how far, for whoever measures it from outside: one line each, in milliseconds since 1970. */
record Timings(Consumer<String> said) {
    /** For starts that nobody measures. */
    static final Timings NONE = new Timings(_ -> {});

    void firstFrame() {
        mark("first frame");
    }

    void attract() {
        mark("attract");
    }

    private void mark(String what) {
        said.accept("awase: " + what + " at " + System.currentTimeMillis());
    }
}
