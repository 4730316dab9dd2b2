package dev.awase.shopper.erased;

import dev.awase.design.Kasane;
import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.Words;
import dev.awase.session.Step;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What was just deleted because the shopper asked for it, and what remains; it is done when this shows. */
public final class ErasedScreen extends StackPane {
    /** {@code sent} tells that a photo goes to a stylist on another machine, from where nobody here can call it back. */
    public ErasedScreen(Step.Erased step, boolean sent, Studio studio) {
        getStyleClass().addAll("screen", "erased", studio.portrait() ? "portrait" : "landscape");
        getStylesheets().add(Styles.beside(ErasedScreen.class, "erased.css"));
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        VBox words = new VBox(Words.display(studio.text("erased.headline")), rule, gone(step, studio));
        words.getChildren().add(Words.body(studio.text("erased.kept")));
        if (sent && step.photo()) {
            words.getChildren().add(Words.body(studio.text("erased.sent")));
        }
        words.getStyleClass().add("words");
        words.setMaxSize(studio.em(studio.portrait() ? 33.75 : 36), Region.USE_PREF_SIZE);
        StackPane.setAlignment(words, studio.portrait() ? Pos.BOTTOM_LEFT : Pos.CENTER_LEFT);
        Kasane mark = new Kasane();
        double side = studio.em(studio.portrait() ? 20 : 18);
        mark.setMaxSize(side, side);
        StackPane.setAlignment(mark, studio.portrait() ? Pos.TOP_RIGHT : Pos.CENTER_RIGHT);
        getChildren().addAll(mark, words);
    }

    private static VBox gone(Step.Erased step, Studio studio) {
        List<String> keys = new ArrayList<>();
        if (step.photo()) {
            keys.add("erased.photo");
        }
        if (step.words()) {
            keys.add("erased.words");
        }
        if (step.chosen()) {
            keys.add("erased.chosen");
        }
        if (keys.isEmpty()) {
            keys.add("erased.nothing");
        }
        VBox gone = new VBox();
        gone.getStyleClass().add("gone");
        for (String key : keys) {
            Label line = Words.heading(studio.text(key));
            line.setId(key.replace('.', '-'));
            gone.getChildren().add(line);
        }
        return gone;
    }
}
