package dev.awase.shopper.trouble;

import dev.awase.design.Kasane;
import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What failed and what to do, a code to read aloud to staff, and one large button: try again. */
public final class TroubleScreen extends StackPane {
    /** {@code otherWays} lead on where what failed is not needed. */
    public TroubleScreen(Step.Trouble step, Region otherWays, Studio studio, Consumer<Intent> intend) {
        getStyleClass().addAll("screen", "trouble", studio.portrait() ? "portrait" : "landscape");
        getStylesheets().add(Styles.beside(TroubleScreen.class, "trouble.css"));
        String cause = "trouble." + step.cause().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Label code = Words.heading(step.code());
        code.getStyleClass().add("code");
        HBox forStaff = new HBox(Words.small(studio.text("trouble.code")), code);
        forStaff.getStyleClass().add("for-staff");
        VBox words = new VBox(
                Words.kicker(studio.text("trouble.kicker")),
                Words.display(studio.text(cause)),
                Words.body(studio.text(cause + "-do")),
                Touch.primary("retry", studio.text("trouble.retry"), () -> intend.accept(new Intent.Retry())),
                otherWays,
                forStaff);
        words.getStyleClass().add("words");
        if (studio.portrait()) {
            getChildren().add(Kasane.above(words, studio.em(22)));
            return;
        }
        Kasane mark = new Kasane();
        mark.setMaxSize(studio.em(20), studio.em(20));
        words.setMaxSize(studio.em(37), Region.USE_PREF_SIZE);
        StackPane.setAlignment(words, Pos.CENTER_LEFT);
        StackPane.setAlignment(mark, Pos.CENTER_RIGHT);
        getChildren().addAll(mark, words);
    }
}
