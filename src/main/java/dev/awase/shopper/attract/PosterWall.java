package dev.awase.shopper.attract;

import dev.awase.design.Kasane;
import dev.awase.design.Picture;
import dev.awase.design.Studio;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** Where one poster hangs, and fades into the next. */
final class PosterWall extends StackPane {
    static final PseudoClass PAPER = PseudoClass.getPseudoClass("paper");
    static final PseudoClass ACROSS = PseudoClass.getPseudoClass("across");
    static final Duration FADE = Duration.millis(1800);

    private static final Duration POSTER_TIME = Duration.seconds(9);

    private final Shopfront front;
    private final Studio studio;
    private boolean empty = true;

    /** How a poster hangs: on which ground, and whether the words have changed sides. */
    record Hanging(Ground ground, boolean across) {}

    PosterWall(Shopfront front, Studio studio) {
        this.front = front;
        this.studio = studio;
        getStyleClass().add("wall");
    }

    /** Cutting pieces out takes a moment: it is done while another poster hangs. */
    void prepare(Poster coming) {
        if (coming instanceof Poster.Look look) {
            front.laid(look.showpiece().pieces());
        }
    }

    /** Hangs it once it can be seen; {@code hung} is run then, and never for a picture that cannot be read. */
    void hang(Poster poster, Hanging how, Runnable hung) {
        switch (poster) {
            case Poster.Look look -> put(framed(front.laid(look.showpiece().pieces()), how, "table"), hung);
            case Poster.Mark _ -> {
                Kasane sheets = new Kasane();
                sheets.setScaleX(how.across() ? -1 : 1);
                put(framed(sheets, how, "sheets"), hung);
            }
            case Poster.Photograph photograph -> {
                Picture picture = new Picture(Picture.Fit.COVER);
                double longSide =
                        Math.max(studio.format().width(), studio.format().height());
                studio.pictures().load(photograph.file(), longSide, image -> {
                    picture.show(image);
                    Region framed = framed(picture, how, "photograph");
                    put(framed, hung);
                    studio.motion().drift(framed, POSTER_TIME.add(FADE));
                });
            }
        }
    }

    /** On night a picture fills the window; on paper, as a look always, it keeps clear of the words. */
    private static Region framed(Region art, Hanging how, String kind) {
        StackPane framed = new StackPane(art);
        framed.getStyleClass().addAll("poster", kind);
        framed.pseudoClassStateChanged(PAPER, how.ground() == Ground.PAPER);
        framed.pseudoClassStateChanged(ACROSS, how.across());
        return framed;
    }

    /** The first stands at once: a passer-by never sees an empty wall. */
    private void put(Region framed, Runnable hung) {
        if (empty) {
            getChildren().setAll(framed);
        } else {
            studio.motion().crossFade(this, framed, FADE);
        }
        empty = false;
        hung.run();
    }
}
