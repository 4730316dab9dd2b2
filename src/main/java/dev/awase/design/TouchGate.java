package dev.awase.design;

import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/**
 * Stands at the window and lets only real taps through, for all screens together: a bounce on one screen never lands
 * on the button that has just appeared on the next.
 */
public final class TouchGate {
    private TouchGate() {}

    /** Guards everything below {@code root}; {@code pixelsPerMm} is asked at each tap. */
    public static void guard(Node root, DoubleSupplier pixelsPerMm, LongSupplier nanos) {
        TapRule rule = new TapRule(nanos);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> rule.pressed(event.getSceneX(), event.getSceneY()));
        root.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            double slop = TapRule.SLOP_MM * pixelsPerMm.getAsDouble();
            if (!rule.accepts(event.getSceneX(), event.getSceneY(), slop)) {
                event.consume();
            }
        });
    }
}
