package dev.awase.shopper;

import dev.awase.session.Step;
import javafx.css.PseudoClass;

/** Which ground the rail stands on. */
enum Tint {
    PICTURE("on-picture"),
    NIGHT("on-night"),
    PAPER("on-paper");

    final PseudoClass state;

    Tint(String name) {
        state = PseudoClass.getPseudoClass(name);
    }

    static Tint of(Step step) {
        return switch (step) {
            case Step.Attract() -> PICTURE;
            case Step.Capture _ -> NIGHT;
            default -> PAPER;
        };
    }
}
