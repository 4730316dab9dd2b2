package dev.awase.shopper;

import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;

/** Touches that no robot makes: fingers, and a press that ends elsewhere. */
final class Fingers {
    private Fingers() {}

    static void touch(Node node, EventType<TouchEvent> type) {
        TouchPoint.State state =
                type == TouchEvent.TOUCH_PRESSED ? TouchPoint.State.PRESSED : TouchPoint.State.RELEASED;
        Bounds at = node.localToScene(node.getLayoutBounds());
        TouchPoint point = new TouchPoint(
                1, state, at.getCenterX(), at.getCenterY(), at.getCenterX(), at.getCenterY(), node, null);
        node.fireEvent(new TouchEvent(type, point, List.of(point), 1, false, false, false, false));
    }

    static MouseEvent released(double x, double y) {
        return mouse(MouseEvent.MOUSE_RELEASED, x, y, false);
    }

    /** A click that stayed where it began. */
    static void click(Node node) {
        node.fireEvent(mouse(MouseEvent.MOUSE_CLICKED, 0, 0, true));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y, boolean still) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                still,
                null);
    }
}
