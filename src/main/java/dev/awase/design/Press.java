package dev.awase.design;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;

/**
 * Tells when a node is pressed and when it is let go, by a mouse or by any finger: only the first finger moves the
 * mouse, each further one is a touch and nothing else. A press belongs to its node, wherever it ends.
 */
public final class Press {
    private final Runnable down;
    private final Runnable up;
    private boolean touched;

    private Press(Runnable down, Runnable up) {
        this.down = down;
        this.up = up;
    }

    /** {@code down} may be told twice of one press, by the touch and by the mouse that follows it. */
    public static void of(Node node, Runnable down, Runnable up) {
        Press press = new Press(down, up);
        node.addEventHandler(TouchEvent.TOUCH_PRESSED, touch -> press.touch(touch, down));
        node.addEventHandler(TouchEvent.TOUCH_RELEASED, touch -> press.touch(touch, up));
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, press::pressed);
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, press::released);
    }

    private void touch(TouchEvent touch, Runnable then) {
        touched = true;
        then.run();
        touch.consume();
    }

    private void pressed(MouseEvent mouse) {
        if (!echoes(mouse)) {
            down.run();
        }
    }

    private void released(MouseEvent mouse) {
        if (!echoes(mouse)) {
            up.run();
        }
    }

    /** Whether this mouse event only repeats a touch. Some systems call every mouse event synthesized. */
    private boolean echoes(MouseEvent mouse) {
        return touched && mouse.isSynthesized();
    }
}
