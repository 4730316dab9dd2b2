package dev.awase.shopper.goodbye;

import dev.awase.design.Kasane;
import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.Words;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Thanks, and the word that everything is erased; it is already so when this shows. */
public final class GoodbyeScreen extends StackPane {
    /** {@code photo}: whether there was one. */
    public GoodbyeScreen(boolean photo, Studio studio) {
        getStyleClass().addAll("screen", "goodbye", studio.portrait() ? "portrait" : "landscape");
        getStylesheets().add(Styles.beside(GoodbyeScreen.class, "goodbye.css"));
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        VBox words = new VBox(
                Words.display(studio.text("goodbye.headline")),
                rule,
                Words.body(studio.text(photo ? "goodbye.wiped" : "goodbye.wiped-chosen")),
                Words.body(studio.text("goodbye.enjoy")));
        words.getStyleClass().add("words");
        Kasane mark = new Kasane();
        double side = studio.em(studio.portrait() ? 26 : 22);
        mark.setMaxSize(side, side);
        mark.setPrefSize(side, side);
        StackPane.setAlignment(mark, studio.portrait() ? Pos.TOP_RIGHT : Pos.CENTER_RIGHT);
        words.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(words, studio.portrait() ? Pos.BOTTOM_LEFT : Pos.CENTER_LEFT);
        getChildren().addAll(mark, words);
    }
}
