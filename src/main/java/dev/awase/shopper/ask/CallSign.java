package dev.awase.shopper.ask;

import dev.awase.design.Studio;
import dev.awase.design.Words;
import javafx.scene.layout.VBox;

/** Says that somebody has been called, by what, and what to do if nobody comes. */
final class CallSign extends VBox {
    CallSign(Studio studio) {
        getStyleClass().add("call-sign");
        setId("call-sign");
        getChildren().addAll(Words.display(studio.text("ask.called")), Words.body(studio.text("ask.called-how")));
    }

    void show(boolean calling) {
        setVisible(calling);
        setManaged(calling);
    }
}
