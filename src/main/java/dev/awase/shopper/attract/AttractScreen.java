package dev.awase.shopper.attract;

import dev.awase.design.Kasane;
import dev.awase.design.Picture;
import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.session.Intent;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * The idle screen: a picture over the whole window that drifts nearer and changes every nine seconds, one verb, one
 * large button. Where the shop has no pictures, the house's mark stands, and turns.
 */
public final class AttractScreen extends StackPane {
    /** Well under the 30 s after which a still picture begins to burn in. */
    static final Duration PICTURE_TIME = Duration.seconds(9);

    private static final Duration FADE = Duration.millis(1800);

    /** So many places the words take in turn. */
    private static final int WANDER = 3;

    private final StackPane wall = new StackPane();
    private final List<Path> pictures;
    private final Studio studio;
    private final HBox mark;
    private final VBox words;
    private int shown = -1;

    public AttractScreen(List<Path> pictures, Studio studio, Consumer<Intent> intend) {
        this.pictures = List.copyOf(pictures);
        this.studio = studio;
        getStyleClass().addAll("attract", studio.portrait() ? "portrait" : "landscape");
        getStylesheets().add(Styles.beside(AttractScreen.class, "attract.css"));
        wall.getStyleClass().add("wall");
        wall.getChildren().add(new Kasane());
        mark = mark();
        words = words(intend);
        getChildren().addAll(wall, shade(), mark, words);
        next();
        rotate();
    }

    private VBox words(Consumer<Intent> intend) {
        var headline = Words.display(studio.text("attract.headline"));
        headline.getStyleClass().add("headline");
        var invitation = Words.body(studio.text("attract.invitation"));
        invitation.getStyleClass().add("invitation");
        Touch begin = Touch.primary("begin", studio.text("attract.begin"), () -> intend.accept(new Intent.Begin()));
        VBox words = new VBox(headline, invitation, begin);
        words.getStyleClass().add("words");
        words.setMaxSize(studio.em(studio.portrait() ? 33.75 : 30), Region.USE_PREF_SIZE);
        words.setPickOnBounds(false);
        return words;
    }

    private HBox mark() {
        var name = Words.title(studio.text("attract.mark"));
        name.getStyleClass().add("mark-name");
        HBox mark = new HBox(name, Words.small(studio.text("attract.kicker")));
        mark.getStyleClass().add("house-mark");
        mark.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        mark.setMouseTransparent(true);
        StackPane.setAlignment(mark, Pos.TOP_LEFT);
        return mark;
    }

    private static Pane shade() {
        Pane shade = new Pane();
        shade.getStyleClass().add("shade");
        shade.setMouseTransparent(true);
        return shade;
    }

    private void next() {
        shown++;
        // Bright letters burn in as pictures do: they wander by less than a reader notices.
        words.setTranslateY(studio.em(-0.3) * (shown % WANDER));
        mark.setTranslateX(studio.em(0.3) * (shown % WANDER));
        if (pictures.isEmpty()) {
            Kasane sheets = new Kasane();
            sheets.setScaleX(shown % 2 == 0 ? 1 : -1);
            hang(sheets);
            return;
        }
        Picture picture = new Picture(Picture.Fit.COVER);
        double longSide = Math.max(studio.format().width(), studio.format().height());
        studio.pictures().load(pictures.get(shown % pictures.size()), longSide, image -> {
            picture.show(image);
            hang(picture);
        });
    }

    private void hang(Region picture) {
        if (shown == 0) {
            // The first stands at once: a passer-by never sees the mark behind it.
            wall.getChildren().setAll(picture);
        } else {
            studio.motion().crossFade(wall, picture, FADE);
        }
        studio.motion().drift(picture, PICTURE_TIME.add(FADE));
    }

    private void rotate() {
        Timeline change = new Timeline(new KeyFrame(PICTURE_TIME, at -> next()));
        change.setCycleCount(Animation.INDEFINITE);
        sceneProperty().addListener((on, old, scene) -> {
            if (scene == null) {
                change.stop();
            } else {
                change.play();
            }
        });
    }
}
