package dev.awase.shopper;

import dev.awase.design.Toast;
import dev.awase.design.Touch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/**
 * The spoken way to see: the headline of each screen that comes, the news over it, the name of whatever the keyboard comes
 * to and what a touch has made of it, in the language of the visit. Silent unless she asks for it, and again once her visit is over.
 */
final class Telling {
    private static final List<String> HEADLINES = List.of("type-display", "coaching", "type-title", "type-heading");

    private final Aloud aloud;
    private boolean on;
    private Locale language = Locale.ENGLISH;
    private Optional<Node> touched = Optional.empty();
    private final ChangeListener<String> renamed = (_, _, _) -> touched.ifPresent(this::focused);

    /** Says what comes and what she does in {@code window}. */
    Telling(Aloud aloud, Pane window) {
        this.aloud = aloud;
        window.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> touched(event.getTarget()));
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> touched(event.getTarget()));
        window.getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().stream()
                        .filter(Toast.class::isInstance)
                        .forEach(this::focused);
            }
        });
    }

    /** Speaks from now on, or falls silent. */
    void turn(boolean wanted, Locale spoken) {
        language = spoken;
        if (on && !wanted) {
            aloud.hush();
        }
        on = wanted && aloud.speaks(spoken);
        forget();
    }

    /** A screen has come, and the keyboard stands on {@code focus}. */
    void arrived(Parent screen, Optional<Node> focus) {
        forget();
        if (!on) {
            return;
        }
        List<String> said = new ArrayList<>();
        headline(screen).ifPresent(said::add);
        focus.flatMap(Telling::name).ifPresent(said::add);
        say(said);
    }

    /** The keyboard has come to something, or something else is to be told by its name. */
    void focused(Node node) {
        if (on) {
            say(name(node).stream().toList());
        }
    }

    /** What she has touched says of itself from now on, such as that it is chosen, is said. */
    private void touched(EventTarget target) {
        forget();
        Node node = target instanceof Node part ? part : null;
        while (node != null && !(node instanceof Touch)) {
            node = node.getParent();
        }
        touched = Optional.ofNullable(node).filter(_ -> on);
        touched.ifPresent(now -> now.accessibleTextProperty().addListener(renamed));
    }

    /** A screen that has gone is held by nobody. */
    private void forget() {
        touched.ifPresent(last -> last.accessibleTextProperty().removeListener(renamed));
        touched = Optional.empty();
    }

    private void say(List<String> said) {
        String words = String.join(". ", said).replace('\n', ' ').strip();
        if (!words.isEmpty()) {
            aloud.say(words, language);
        }
    }

    static Optional<String> headline(Parent screen) {
        return HEADLINES.stream()
                .flatMap(style -> screen.lookupAll("." + style).stream())
                .filter(Node::isVisible)
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    private static Optional<String> name(Node node) {
        return Optional.ofNullable(node.getAccessibleText()).filter(words -> !words.isBlank());
    }
}
