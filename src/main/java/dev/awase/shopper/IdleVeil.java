package dev.awase.shopper;

import dev.awase.design.CountdownRing;
import dev.awase.design.IdleWatch;
import dev.awase.design.KeyPath;
import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Lies over a visit that nobody touches any more: a count-down and one large button. */
final class IdleVeil extends StackPane implements KeyPath.Layer {
    private final CountdownRing ring;
    private final Runnable stay;

    /** {@code photo}: whether there is one to be erased. */
    IdleVeil(boolean photo, Studio studio, Runnable stay) {
        this.stay = stay;
        ring = new CountdownRing(studio.em(10));
        getStyleClass().add("idle-veil");
        VBox words = new VBox(
                ring,
                Words.title(studio.text("frame.still-there")),
                Words.body(studio.text(photo ? "frame.still-there-why" : "frame.still-there-page")),
                Touch.primary("still-here", studio.text("frame.still-here"), stay));
        words.getStyleClass().add("words");
        getChildren().add(words);
    }

    @Override
    public void leave() {
        stay.run();
    }

    void show(IdleWatch.State.Warning warning) {
        ring.show(warning.left(), warning.share());
    }
}
