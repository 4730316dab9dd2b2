package dev.awase;

import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/** Touches something on a screen as a finger would: down, up, and the click that comes of it, in its middle. */
final class Hand {
    private Hand() {}

    /** On the screen's thread. */
    static void touch(Node target) {
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)
                .forEach(type -> target.fireEvent(event(target, type)));
    }

    private static MouseEvent event(Node target, EventType<MouseEvent> type) {
        Bounds at = target.localToScene(target.getBoundsInLocal());
        Bounds onScreen = target.localToScreen(target.getBoundsInLocal());
        return new MouseEvent(
                type,
                at.getCenterX(),
                at.getCenterY(),
                onScreen.getCenterX(),
                onScreen.getCenterY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                type == MouseEvent.MOUSE_PRESSED,
                false,
                false,
                true,
                false,
                true,
                new PickResult(target, at.getCenterX(), at.getCenterY()));
    }
}
