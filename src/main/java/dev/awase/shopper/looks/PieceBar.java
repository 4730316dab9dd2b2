package dev.awase.shopper.looks;

import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.item.Category;
import dev.awase.session.Intent;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What can be done with the piece in front of a shelf: have another in its place, or keep it and match the rest. */
final class PieceBar extends HBox {
    private final Studio studio;
    private final Touch swap;
    private final Touch keep;
    private final Label words = new Label();

    /** {@code name} is the shelf's, for whoever hears the buttons instead of seeing them. */
    PieceBar(Category slot, String name, Studio studio, Consumer<Intent> intend) {
        this.studio = studio;
        getStyleClass().add("piece-bar");
        String other = studio.text("looks.swap");
        Label swapWords = new Label(other);
        swapWords.setMinWidth(USE_PREF_SIZE);
        words.setMinWidth(USE_PREF_SIZE);
        swap = new Touch("swap-" + slot.id(), other, swapWords, () -> intend.accept(new Intent.Swap(slot)))
                .styled("chip");
        keep = new Touch("keep-" + slot.id(), "", words, () -> intend.accept(new Intent.Keep(slot))).styled("chip");
        swap.setAccessibleText(studio.text("looks.of", name, other));
        getChildren().addAll(swap, keep);
        show(name, false, false);
    }

    /** In place: whoever has just touched a button finds it under her finger. */
    void show(String name, boolean kept, boolean others) {
        words.setText(studio.text(kept ? "looks.kept" : "looks.keep"));
        keep.choose(kept, studio.text("looks.of", name, words.getText()));
        swap.setVisible(!kept && others);
        swap.setManaged(!kept && others);
    }
}
