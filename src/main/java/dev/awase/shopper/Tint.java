package dev.awase.shopper;

import dev.awase.session.Step;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;

/** Which ground a step's words and its rail stand on. */
enum Tint {
    PICTURE("on-picture"),
    NIGHT("on-night"),
    PAPER("on-paper");

    private final PseudoClass state;

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

    /** Sets this one's state, and unsets the others'. */
    void on(BiConsumer<PseudoClass, Boolean> set) {
        for (Tint tint : values()) {
            set.accept(tint.state, tint == this);
        }
    }
}
