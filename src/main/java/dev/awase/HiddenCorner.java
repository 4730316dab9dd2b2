package dev.awase;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * The staff's way in from the kiosk: a press held for three seconds in the upper left corner of the screen. It only
 * watches; touches go on to the shopper's screen as if it were not there.
 */
final class HiddenCorner {
    static final Duration HELD = Duration.seconds(3);
    /** A share of the screen's narrow side: a thumb's breadth on any panel. */
    private static final double SHARE = 0.12;

    private final Scene scene;
    private final PauseTransition held = new PauseTransition(HELD);

    private HiddenCorner(Scene scene, Runnable open) {
        this.scene = scene;
        held.setOnFinished(_ -> open.run());
    }

    static void watch(Scene scene, Runnable open) {
        HiddenCorner corner = new HiddenCorner(scene, open);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (corner.holds(press)) {
                corner.held.playFromStart();
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> corner.held.stop());
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag -> {
            if (!corner.holds(drag)) {
                corner.held.stop();
            }
        });
    }

    private boolean holds(MouseEvent touch) {
        double side = SHARE * Math.min(scene.getWidth(), scene.getHeight());
        return touch.getSceneX() < side && touch.getSceneY() < side;
    }
}
