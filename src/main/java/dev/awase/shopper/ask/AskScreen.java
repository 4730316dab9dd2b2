package dev.awase.shopper.ask;

import dev.awase.coordination.Match;
import dev.awase.design.PictureCard;
import dev.awase.design.Studio;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.StackPane;

/** A conversation about the look or one product. */
public final class AskScreen extends StackPane {
    public AskScreen(Step.Ask step, Function<Match, PictureCard.Face> faces, Studio studio, Consumer<Intent> intend) {
        getStyleClass().addAll("screen", "ask");
    }

    /** The same conversation, further on. */
    public void update(Step.Ask step) {}
}
