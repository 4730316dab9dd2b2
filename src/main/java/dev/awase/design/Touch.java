package dev.awase.design;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/**
 * Something to tap. It shows {@code :pressed} at once and acts when the finger leaves; {@link TouchGate} at the window
 * drops bounces and taps that became a drag. A press stays visible to a {@link Glide} around it, so that a row of cards
 * can be dragged by its cards.
 */
public sealed class Touch extends StackPane permits PictureCard {
    private final Runnable action;

    /** {@code name} is what a screen reader says. */
    public Touch(String id, String name, Node content, Runnable action) {
        super(content);
        this.action = action;
        setId(id);
        getStyleClass().add("touch");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        setFocusTraversable(true);
        content.setMouseTransparent(true);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                action.run();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
    }

    /** The one thing a screen asks for. */
    public static Touch primary(String id, String text, Runnable action) {
        return words(id, text, action).styled("primary");
    }

    /** Another way on. */
    public static Touch secondary(String id, String text, Runnable action) {
        return words(id, text, action).styled("secondary");
    }

    /** A word that can be tapped, without a frame. */
    public static Touch quiet(String id, String text, Runnable action) {
        return words(id, text, action).styled("quiet");
    }

    /** A small choice that shows whether it is made. */
    public static Touch chip(String id, String text, boolean chosen, Runnable action) {
        Touch chip = words(id, text, action).styled("chip");
        return chosen ? chip.styled("chosen") : chip;
    }

    /** Shows whether it is chosen; {@code name} tells it to whoever does not see it. */
    public void choose(boolean chosen, String name) {
        getStyleClass().remove("chosen");
        if (chosen) {
            getStyleClass().add("chosen");
        }
        setAccessibleText(name);
    }

    /** The same, with a style of its own besides. */
    public Touch styled(String style) {
        getStyleClass().add(style);
        return this;
    }

    /** The same, with another name for a screen reader than what stands on it. */
    public Touch named(String name) {
        setAccessibleText(name);
        return this;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }

    private static Touch words(String id, String text, Runnable action) {
        Label label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        return new Touch(id, text, label, action);
    }
}
