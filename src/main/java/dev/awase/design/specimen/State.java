package dev.awase.design.specimen;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** What can be the matter with a control; shown as a hand or a keyboard would bring it about. */
enum State {
    NORMAL,
    PRESSED,
    FOCUSED,
    DISABLED;

    <N extends Node> N on(N node) {
        switch (this) {
            case NORMAL -> {}
            case PRESSED -> node.pseudoClassStateChanged(PseudoClass.getPseudoClass("pressed"), true);
            case FOCUSED -> {
                node.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
                node.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
            }
            case DISABLED -> node.setDisable(true);
        }
        return node;
    }

    String caption() {
        return name().toLowerCase(Locale.ROOT);
    }
}
