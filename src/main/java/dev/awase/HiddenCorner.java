package dev.awase;

import javafx.animation.PauseTransition;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * The staff's way in from the kiosk: a press held for three seconds in the upper left corner of the picture, as shoppers
 * see it. It only watches; touches go on to the shopper's screen as if it were not there.
 */
final class HiddenCorner {
    static final Duration HELD = Duration.seconds(3);
    /** A share of the screen's narrow side: a thumb's breadth on any panel. */
    private static final double SHARE = 0.12;

    private final Region picture;
    private final PauseTransition held = new PauseTransition(HELD);

    private HiddenCorner(Region picture, Runnable open) {
        this.picture = picture;
        held.setOnFinished(_ -> open.run());
    }

    static void watch(Region picture, Runnable open) {
        HiddenCorner corner = new HiddenCorner(picture, open);
        picture.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (corner.holds(press)) {
                corner.held.playFromStart();
            }
        });
        picture.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> corner.held.stop());
        picture.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag -> {
            if (!corner.holds(drag)) {
                corner.held.stop();
            }
        });
    }

    private boolean holds(MouseEvent touch) {
        double side = SHARE * Math.min(picture.getWidth(), picture.getHeight());
        return touch.getX() < side && touch.getY() < side;
    }
}
