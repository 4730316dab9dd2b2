package dev.awase.shopper.looks;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;

/**
 * Whether somebody touches a part of the screen or has just let it go: what a hand is on is not moved away under it. By
 * a clock in nanoseconds; fingers and the mouse alike.
 */
final class Hand {
    /** So long after the last touch a part is left as it is: the next tap is on its way. */
    static final Duration REST = Duration.ofMillis(1500);

    private final LongSupplier nanos;
    private final Set<Integer> fingers = new HashSet<>();
    private boolean button;
    private boolean touched;
    private long last;

    Hand(Node part, LongSupplier nanos) {
        this.nanos = nanos;
        part.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> press(true));
        part.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> press(false));
        // Whoever moves without a button held has let go, wherever that was.
        part.addEventFilter(MouseEvent.MOUSE_MOVED, event -> button = false);
        part.addEventFilter(ScrollEvent.SCROLL, event -> touch());
        part.addEventFilter(TouchEvent.TOUCH_PRESSED, event -> {
            fingers.add(event.getTouchPoint().getId());
            touch();
        });
        part.addEventFilter(TouchEvent.TOUCH_RELEASED, event -> {
            fingers.remove(event.getTouchPoint().getId());
            touch();
        });
    }

    private void press(boolean down) {
        button = down;
        touch();
    }

    private void touch() {
        touched = true;
        last = nanos.getAsLong();
    }

    boolean isDown() {
        return button || !fingers.isEmpty();
    }

    /** Whether nobody touches the part, nor did a moment ago. */
    boolean rests() {
        return !isDown() && (!touched || nanos.getAsLong() - last >= REST.toNanos());
    }

    /** What was under the hand is gone by the shopper's own wish. */
    void forget() {
        fingers.clear();
        button = false;
        touched = false;
    }
}
