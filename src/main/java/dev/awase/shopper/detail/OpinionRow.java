package dev.awase.shopper.detail;

import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;

/** Two words to say what one thinks of a product by a touch. */
final class OpinionRow extends HBox {
    private final Touch like;
    private final Touch notForMe;

    OpinionRow(Studio studio, Consumer<Intent> intend) {
        like = Touch.chip(
                "like", studio.text("detail.like"), false, () -> intend.accept(new Intent.Judge(Step.Opinion.LIKED)));
        notForMe = Touch.chip(
                "not-for-me",
                studio.text("detail.not-for-me"),
                false,
                () -> intend.accept(new Intent.Judge(Step.Opinion.NOT_FOR_ME)));
        getStyleClass().add("opinion");
        getChildren().addAll(like, notForMe);
    }

    /** In place: a key that was pressed keeps the focus. */
    void show(Optional<Step.Opinion> said) {
        choose(like, said.equals(Optional.of(Step.Opinion.LIKED)));
        choose(notForMe, said.equals(Optional.of(Step.Opinion.NOT_FOR_ME)));
    }

    private static void choose(Touch chip, boolean chosen) {
        chip.getStyleClass().remove("chosen");
        if (chosen) {
            chip.getStyleClass().add("chosen");
        }
    }
}
