package dev.awase.design.pad;

import dev.awase.design.Glide;
import dev.awase.design.Studio;
import dev.awase.design.Touch;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The ways to write what was just typed, in a row to touch. */
final class CandidateStrip extends StackPane {
    private final Studio studio;
    private final Consumer<String> choose;
    private final HBox row = new HBox();
    private final Glide glide = new Glide(Orientation.HORIZONTAL, row);
    private List<String> shown = List.of();

    CandidateStrip(Studio studio, Consumer<String> choose) {
        this.studio = studio;
        this.choose = choose;
        getStyleClass().add("candidates");
        row.getStyleClass().add("candidate-row");
        getChildren().add(glide);
    }

    void show(List<String> candidates) {
        if (candidates.equals(shown)) {
            return;
        }
        shown = List.copyOf(candidates);
        row.getChildren().clear();
        for (int i = 0; i < shown.size(); i++) {
            String word = shown.get(i);
            Touch touch = Touch.quiet("candidate-" + i, word, () -> choose.accept(word));
            touch.setAccessibleText(studio.text("pad.candidate", word));
            row.getChildren().add(touch.styled("candidate"));
        }
        glide.offsetProperty().set(0);
    }
}
