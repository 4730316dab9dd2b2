package dev.awase.shopper;

import dev.awase.session.Step;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** Which ground the rail stands on. */
enum Tint {
    PICTURE("on-picture"),
    NIGHT("on-night"),
    PAPER("on-paper");

    private final PseudoClass state;

    Tint(String name) {
        state = PseudoClass.getPseudoClass(name);
    }

    /** Puts a node on this ground. */
    void on(Node node) {
        for (Tint tint : values()) {
            node.pseudoClassStateChanged(tint.state, tint == this);
        }
    }

    static Tint of(Step step) {
        return switch (step) {
            case Step.Attract() -> PICTURE;
            case Step.Capture capture -> NIGHT;
            case Step.Notice(), Step.Goodbye() -> PAPER;
            case Step.Confirm confirm -> PAPER;
            case Step.Looks looks -> PAPER;
            case Step.Detail detail -> PAPER;
            case Step.Ask ask -> PAPER;
            case Step.Trouble trouble -> PAPER;
        };
    }
}
