package dev.awase.staff;

import dev.awase.design.Format;
import dev.awase.design.Motion;
import dev.awase.design.PictureCache;
import dev.awase.design.ScreenSettings;
import dev.awase.design.Strings;
import dev.awase.design.Studio;
import dev.awase.design.pad.Draft;
import dev.awase.design.pad.KanaWriting;
import dev.awase.design.pad.KeyPad;
import dev.awase.design.pad.Typing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;

/**
 * Keys on the screen, for a console without a keyboard: while they are wanted they come up below the page as soon as a
 * field is touched, and write into it. A field that brings keys of its own stands in a parent of the class
 * {@code own-keys}. Closing them confirms the field as Enter would.
 */
final class ScreenKeys extends StackPane {
    /** Type of this size, in pixels, makes keys of at least 15 mm on a screen of 32 inches. */
    private static final double EM = 15;

    private static final String OWN = "own-keys";

    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ObjectProperty<Draft> draft = new SimpleObjectProperty<>(Draft.EMPTY);
    private final InvalidationListener reading = _ -> read();
    private final List<Locale> languages;
    private final LongSupplier nanos;
    private KanaWriting kana = (_, _) -> {};
    private Optional<Strings> strings = Optional.empty();
    private Optional<TextInputControl> field = Optional.empty();
    private boolean copying;

    ScreenKeys(List<Locale> languages, LongSupplier nanos) {
        this.languages = languages;
        this.nanos = nanos;
        getStyleClass().add("screen-keys");
        setId("screen-keys");
        setMinHeight(USE_PREF_SIZE);
        setVisible(false);
        setManaged(false);
        draft.addListener((_, _, now) -> write(now));
        wanted.addListener((_, _, _) -> follow(Optional.ofNullable(getScene()).map(Scene::getFocusOwner)));
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((_, _, owner) -> follow(Optional.ofNullable(owner)));
    }

    /** Whether they come up by themselves when a field is touched. */
    BooleanProperty wanted() {
        return wanted;
    }

    void writeKana(KanaWriting writing) {
        kana = writing;
    }

    void speak(Strings words) {
        strings = Optional.of(words);
        leave();
    }

    private void follow(Optional<Node> owner) {
        Optional<TextInputControl> next = owner.flatMap(ScreenKeys::field).filter(TextInputControl::isEditable);
        if (!wanted.get() || next.isEmpty()) {
            leave();
        } else if (!next.equals(field)) {
            leave();
            attach(next.get());
        }
    }

    /** The field that writes for this node, unless keys of its own stand beside it. */
    private static Optional<TextInputControl> field(Node owner) {
        for (Parent above = owner.getParent(); above != null; above = above.getParent()) {
            if (above.getStyleClass().contains(OWN)) {
                return Optional.empty();
            }
        }
        return switch (owner) {
            case TextInputControl text -> Optional.of(text);
            case DatePicker dates -> Optional.of(dates.getEditor());
            case ComboBox<?> box when box.isEditable() -> Optional.of(box.getEditor());
            case Spinner<?> spinner when spinner.isEditable() -> Optional.of(spinner.getEditor());
            default -> Optional.empty();
        };
    }

    private void attach(TextInputControl next) {
        field = Optional.of(next);
        next.deselect();
        draft.set(new Draft(next.getText(), next.getCaretPosition(), 0));
        next.caretPositionProperty().addListener(reading);
        next.textProperty().addListener(reading);
        strings.ifPresent(words -> getChildren().setAll(pad(words)));
        show(true);
        reveal(next);
    }

    private KeyPad pad(Strings words) {
        // The narrow side of a window of which an em has this size.
        Format format = new Format(EM * 56, EM * 56, ScreenSettings.DEFAULT);
        Studio studio = new Studio(words, new PictureCache(Runnable::run, Runnable::run, 1), format, Motion.CALM);
        return new KeyPad(
                draft, new Typing(languages, (text, told) -> kana.write(text, told), nanos), studio, this::done);
    }

    /** What another keyboard or the page itself wrote there. */
    private void read() {
        field.filter(_ -> !copying).ifPresent(from -> {
            int caret = Math.clamp(from.getCaretPosition(), 0, from.getText().length());
            Draft now = draft.get();
            if (!now.text().equals(from.getText()) || now.caret() != caret) {
                draft.set(new Draft(from.getText(), caret, 0));
            }
        });
    }

    private void write(Draft now) {
        field.filter(to -> !copying).ifPresent(to -> {
            copying = true;
            try {
                if (!to.getText().equals(now.text())) {
                    to.setText(now.text());
                }
                to.positionCaret(now.caret());
            } finally {
                copying = false;
            }
        });
    }

    private void done() {
        field.ifPresent(now -> {
            leave();
            if (now instanceof TextField line) {
                line.fireEvent(new ActionEvent());
            }
        });
    }

    private void leave() {
        field.ifPresent(last -> {
            last.caretPositionProperty().removeListener(reading);
            last.textProperty().removeListener(reading);
        });
        field = Optional.empty();
        getChildren().clear();
        show(false);
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    /** The page gets shorter: what is written into stays in sight. */
    private static void reveal(Node written) {
        for (Parent above = written.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane scroll && scroll.getContent() != null) {
                scroll.layout();
                double content = scroll.getContent().getBoundsInLocal().getHeight();
                double top = scroll.getContent()
                        .sceneToLocal(written.localToScene(written.getBoundsInLocal()))
                        .getMinY();
                double room = content - scroll.getViewportBounds().getHeight();
                if (room > 0) {
                    scroll.setVvalue(
                            Math.clamp((top - scroll.getViewportBounds().getHeight() / 3) / room, 0, 1));
                }
                return;
            }
        }
    }
}
