package dev.awase.shopper.looks;

import dev.awase.catalog.Price;
import dev.awase.coordination.Outfit;
import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The look as a whole, above its shelves: what it costs, to see it laid out, and to take the last change back. */
final class LookBar extends HBox {
    private final Studio studio;
    private final Label count = Words.kicker("");
    private final Label total = new Label();
    private final Touch takeBack;

    LookBar(Studio studio, Consumer<Intent> intend) {
        this.studio = studio;
        setId("look-bar");
        getStyleClass().add("look-bar");
        total.setId("total");
        total.getStyleClass().addAll("type-heading", "total");
        total.setMinWidth(USE_PREF_SIZE);
        count.setMinWidth(USE_PREF_SIZE);
        VBox sum = new VBox(count, total);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        takeBack = Touch.quiet("take-back", studio.text("looks.take-back"), () -> intend.accept(new Intent.TakeBack()));
        Touch together =
                Touch.secondary("lay-out", studio.text("looks.together"), () -> intend.accept(new Intent.LayOut(true)));
        getChildren().addAll(studio.beside(sum, space, takeBack, together).getChildren());
    }

    void show(Step.Looks step) {
        Outfit outfit = step.chosen();
        boolean any = !outfit.pieces().isEmpty();
        setVisible(any);
        setManaged(any);
        count.setText(studio.text("looks.pieces", outfit.pieces().size()));
        total.setText(total(outfit, studio));
        takeBack.setVisible(step.choosing().canTakeBack());
        takeBack.setManaged(step.choosing().canTakeBack());
    }

    /** What the pieces cost together; nothing where they cannot be summed. */
    static String total(Outfit outfit, Studio studio) {
        return outfit.total()
                .map((Price price) -> price.format(price.now(), studio.strings().locale()))
                .orElse("");
    }
}
