package dev.awase.design.pad;

import dev.awase.design.Press;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** A key: it acts when a finger arrives and not when it leaves, and the next thumb need not wait for the last. */
final class KeyCap extends StackPane {
    private static final PseudoClass DOWN = PseudoClass.getPseudoClass("down");

    private final Runnable press;
    private final Runnable release;

    /** {@code name} is what a screen reader says. */
    KeyCap(String id, String name, Node face, Runnable press, Runnable release) {
        super(face);
        this.press = press;
        this.release = release;
        setId(id);
        getStyleClass().add("key");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        setFocusTraversable(true);
        face.setMouseTransparent(true);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                down();
                up();
                key.consume();
            }
        });
        Press.of(this, this::down, this::up);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            down();
            up();
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }

    private void down() {
        pseudoClassStateChanged(DOWN, true);
        press.run();
    }

    private void up() {
        pseudoClassStateChanged(DOWN, false);
        release.run();
    }
}
