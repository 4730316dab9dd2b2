package dev.awase.staff;

import dev.awase.design.Format;
import dev.awase.design.PictureCache;
import dev.awase.design.ScreenSettings;
import dev.awase.design.Strings;
import dev.awase.design.Studio;
import dev.awase.design.Viewing;
import dev.awase.design.pad.Draft;
import dev.awase.design.pad.KeyPad;
import dev.awase.design.pad.Typing;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/**
 * Keys for a screen without a keyboard, below the page: they come when a field is touched and write into it, and go when
 * something else is, or when a real key is pressed. Where they are not wanted, only a finger brings them, no mouse.
 */
final class ScreenKeys extends StackPane {
    /** The size of running text that the keys are drawn for, in pixels. */
    private static final double EM = 16;

    /** As a screen of that many em is wide and high. */
    private static final Format FORMAT = new Format(33.75 * EM, 56 * EM, ScreenSettings.DEFAULT);

    private final Typing typing;
    private final PictureCache pictures;
    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
    private final ObjectProperty<Draft> draft = new SimpleObjectProperty<>(this, "draft", Draft.EMPTY);
    private final ChangeListener<String> typed = (_, _, text) -> {
        if (!text.equals(draft.get().text())) {
            // Never cut: a text that is longer than what keys write stays whole.
            draft.set(new Draft(text, text.length(), 0));
        }
    };
    private final ChangeListener<Scene> gone = (_, _, scene) -> {
        if (scene == null) {
            putAway();
        }
    };
    private Strings strings = Strings.of(Locale.ENGLISH);
    private Optional<TextInputControl> field = Optional.empty();

    ScreenKeys(Typing typing, PictureCache pictures) {
        this.typing = typing;
        this.pictures = pictures;
        setId("screen-keys");
        getStyleClass().add("screen-keys");
        draft.addListener((_, _, next) -> write(next));
        show(false);
    }

    /** Whether a mouse brings them, too: on a kiosk's touch screen a finger often looks like one. */
    BooleanProperty wanted() {
        return wanted;
    }

    void speak(Strings words) {
        strings = words;
        putAway();
    }

    /** Follows what is touched in a window. */
    void watch(Node window) {
        window.addEventFilter(MouseEvent.MOUSE_CLICKED, this::touched);
        window.addEventFilter(KeyEvent.KEY_TYPED, _ -> putAway());
    }

    private void touched(MouseEvent click) {
        Optional<TextInputControl> on = above(click.getTarget());
        if (on.isPresent()) {
            if (wanted.get() || click.isSynthesized()) {
                open(on.get());
            }
        } else if (field.isPresent() && !field.get().isFocused() && !isWithin(click.getTarget())) {
            // Not before the click has ended: what was touched would move away from under the finger.
            putAway();
        }
    }

    private void open(TextInputControl control) {
        if (field.filter(control::equals).isPresent()) {
            return;
        }
        putAway();
        if (!control.isEditable() || control.isDisabled()) {
            return;
        }
        field = Optional.of(control);
        String text = control.getText() == null ? "" : control.getText();
        draft.set(new Draft(text, Math.min(control.getCaretPosition(), text.length()), 0));
        control.textProperty().addListener(typed);
        control.sceneProperty().addListener(gone);
        Studio studio = new Studio(strings, pictures, FORMAT, Viewing.STANDARD);
        KeyPad pad = control instanceof PasswordField
                ? KeyPad.ofNumbers(draft, typing, studio, this::putAway)
                : new KeyPad(draft, typing, studio, this::putAway);
        pad.setMaxWidth(FORMAT.em(60));
        getChildren().setAll(pad);
        show(true);
        reveal(control);
    }

    /** The keys have taken room: what is written into is scrolled to where it can be seen. */
    private void reveal(Node control) {
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        for (Node at = control.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane scroll) {
                reveal(control, scroll);
            }
        }
    }

    private static void reveal(Node control, ScrollPane scroll) {
        Bounds there = scroll.getContent().sceneToLocal(control.localToScene(control.getBoundsInLocal()));
        double view = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getBoundsInLocal().getHeight() - view;
        if (hidden > 0) {
            double from = scroll.getVvalue() * hidden;
            double to = Math.min(Math.max(from, there.getMaxY() + EM - view), there.getMinY() - EM);
            scroll.setVvalue(Math.clamp(to / hidden, 0, 1));
        }
    }

    private void write(Draft next) {
        field.ifPresent(control -> {
            if (!next.text().equals(control.getText())) {
                control.setText(next.text());
            }
            control.positionCaret(next.caret());
        });
    }

    private void putAway() {
        field.ifPresent(control -> {
            control.textProperty().removeListener(typed);
            control.sceneProperty().removeListener(gone);
        });
        field = Optional.empty();
        draft.set(Draft.EMPTY);
        getChildren().clear();
        show(false);
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private boolean isWithin(Object target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    private static Optional<TextInputControl> above(Object target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at instanceof TextInputControl control) {
                return Optional.of(control);
            }
        }
        return Optional.empty();
    }
}
