package dev.awase.shopper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;

/**
 * The spoken way to see: the headline of each screen that comes, and the name of whatever the keyboard comes to, in the
 * language of the visit. Silent unless she asks for it, and again once her visit is over.
 */
final class Telling {
    private static final List<String> HEADLINES = List.of("type-display", "coaching", "type-title", "type-heading");

    private final Aloud aloud;
    private boolean on;
    private Locale language = Locale.ENGLISH;

    Telling(Aloud aloud) {
        this.aloud = aloud;
    }

    /** Speaks from now on, or falls silent. */
    void turn(boolean wanted, Locale spoken) {
        language = spoken;
        if (on && !wanted) {
            aloud.hush();
        }
        on = wanted && aloud.speaks(spoken);
    }

    /** A screen has come, and the keyboard stands on {@code focus}. */
    void arrived(Parent screen, Optional<Node> focus) {
        if (!on) {
            return;
        }
        List<String> said = new ArrayList<>();
        headline(screen).ifPresent(said::add);
        focus.flatMap(Telling::name).ifPresent(said::add);
        say(said);
    }

    /** The keyboard has come to something. */
    void focused(Node node) {
        if (on) {
            say(name(node).stream().toList());
        }
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
