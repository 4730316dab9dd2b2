package dev.awase.design;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Which taps count: none within 300 ms after the last, which is a bounce, and none that moved more than 10 mm, which is
 * a drag (people with gloves or wet hands; see WCAG 2.5.1). Pixels and a clock, nothing of the screen.
 */
final class TapRule {
    static final Duration BOUNCE = Duration.ofMillis(300);
    static final double SLOP_MM = 10;

    private final LongSupplier nanos;
    private double x;
    private double y;
    private long last;
    private boolean tapped;

    TapRule(LongSupplier nanos) {
        this.nanos = nanos;
    }

    void pressed(double atX, double atY) {
        x = atX;
        y = atY;
    }

    /** Whether the tap that ends here counts; if so it is the last tap from now on. */
    boolean accepts(double atX, double atY, double slopPixels) {
        long now = nanos.getAsLong();
        boolean bounced = tapped && now - last < BOUNCE.toNanos();
        boolean dragged = Math.hypot(atX - x, atY - y) > slopPixels;
        if (bounced || dragged) {
            return false;
        }
        tapped = true;
        last = now;
        return true;
    }
}
