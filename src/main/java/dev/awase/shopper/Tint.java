package dev.awase.shopper;

import dev.awase.session.Step;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** Which ground a step's words and its rail stand on. */
enum Tint {
    PICTURE("on-picture"),
    NIGHT("on-night"),
    PAPER("on-paper");

    private final PseudoClass state;

    Tint(String name) {
        state = PseudoClass.getPseudoClass(name);
    }

    /** Tells the window's style sheet the ground of this step. */
    static void put(Node window, Step step) {
        for (Tint tint : values()) {
            window.pseudoClassStateChanged(tint.state, tint == of(step));
        }
    }

    private static Tint of(Step step) {
        return switch (step) {
            case Step.Attract() -> PICTURE;
            case Step.Capture _ -> NIGHT;
            default -> PAPER;
        };
    }
}
