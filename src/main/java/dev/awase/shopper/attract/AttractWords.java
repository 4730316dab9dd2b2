package dev.awase.shopper.attract;

import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.design.Motion;
import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.ScaleTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** One verb, one button; between them an invitation, or the names and prices of what is shown. */
final class AttractWords extends VBox {
    /** What stands in large letters besides the verb is little. */
    private static final int FEW = 2;

    private final Studio studio;
    private final Label headline = Words.display("");
    private final VBox between = new VBox();
    private final Touch begin;
    private final ScaleTransition breath;
    private final boolean watched;

    /** {@code watched}: the words say that a camera looks for movement. */
    AttractWords(boolean watched, Studio studio, Runnable start) {
        this.watched = watched;
        this.studio = studio;
        getStyleClass().add("words");
        headline.getStyleClass().add("headline");
        headline.setText(studio.text("attract.headline"));
        between.getStyleClass().add("between");
        begin = Touch.primary("begin", studio.text("attract.begin"), start);
        getChildren().addAll(headline, between, begin);
        if (watched) {
            Label said = Words.small(studio.text("attract.watching"));
            said.setId("watching");
            getChildren().add(said);
        }
        setPickOnBounds(false);
        breath = new ScaleTransition(Duration.millis(1400), begin);
        breath.setToX(1.04);
        breath.setToY(1.04);
        breath.setAutoReverse(true);
        breath.setCycleCount(Animation.INDEFINITE);
        breath.setInterpolator(Interpolator.EASE_BOTH);
    }

    /** What belongs to this poster. */
    void say(Poster poster) {
        between.getChildren().clear();
        getStyleClass().remove("of-look");
        if (poster instanceof Poster.Look(var showpiece)) {
            getStyleClass().add("of-look");
            boolean few = studio.viewing().large() || (watched && !studio.portrait());
            showpiece.pieces().stream()
                    .limit(few ? FEW : Long.MAX_VALUE)
                    .forEach(piece -> between.getChildren().add(line(piece)));
        } else if (!studio.viewing().large() || studio.portrait()) {
            // On a low screen larger letters leave room for the verb alone.
            Label invitation = Words.body(studio.text("attract.invitation"));
            invitation.getStyleClass().add("invitation");
            between.getChildren().add(invitation);
        }
    }

    private HBox line(Product piece) {
        Locale language = studio.strings().locale();
        Label name = Words.small(piece.name().in(language));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Price price = piece.price();
        Label cost = Words.small(price.format(price.now(), language));
        cost.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(name, cost);
        line.getStyleClass().add("piece-line");
        return line;
    }

    /** Somebody is there: she is greeted, and the button moves a little. */
    void greet(boolean on) {
        headline.setText(studio.text(on ? "attract.greeting" : "attract.headline"));
        begin.pseudoClassStateChanged(AttractScreen.GREETING, on);
        breath.stop();
        begin.setScaleX(1);
        begin.setScaleY(1);
        if (on) {
            if (studio.motion() == Motion.CALM) {
                breath.play();
            }
        }
    }

    void rest() {
        breath.stop();
    }
}
