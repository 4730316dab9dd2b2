package dev.awase.shopper.goodbye;

import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.Words;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Thanks, and the word that everything is erased; it is already so when this shows. */
public final class GoodbyeScreen extends StackPane {
    public GoodbyeScreen(Studio studio) {
        getStyleClass().addAll("screen", "goodbye", studio.portrait() ? "portrait" : "landscape");
        getStylesheets().add(Styles.beside(GoodbyeScreen.class, "goodbye.css"));
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        VBox words = new VBox(
                Words.display(studio.text("goodbye.headline")),
                rule,
                Words.body(studio.text("goodbye.wiped")),
                Words.body(studio.text("goodbye.enjoy")));
        words.getStyleClass().add("words");
        getChildren().add(words);
    }
}
