package dev.awase.shopper.capture;

import dev.awase.camera.Photo;
import dev.awase.design.Glide;
import dev.awase.design.Picture;
import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The stills of a rehearsal in a row, to pick one instead of holding something up. Empty frames hang until they have come. */
final class StillStrip extends VBox {
    /** A still's side, in em. */
    private static final double SIDE = 6;

    /** So many are waited for, as nobody knows yet how many can be read. */
    private static final int FRAMES = 5;

    private final HBox row = new HBox();
    private final Studio studio;
    private final IntConsumer pick;

    StillStrip(Studio studio, IntConsumer pick) {
        this.studio = studio;
        this.pick = pick;
        row.getStyleClass().add("stills");
        Glide glide = new Glide(Orientation.HORIZONTAL, row);
        // Whatever else wants the room, these are the way on.
        glide.setMinHeight(studio.em(SIDE));
        for (int i = 0; i < FRAMES; i++) {
            row.getChildren().add(frame());
        }

        getStyleClass().add("strip");
        getChildren().addAll(Words.small(studio.text("capture.stills")), glide);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    void show(List<Photo> stills) {
        row.getChildren().clear();
        for (int i = 0; i < stills.size(); i++) {
            row.getChildren().add(still(i, stills.get(i)));
        }
    }

    private Region frame() {
        Region frame = new Region();
        frame.getStyleClass().add("still-frame");
        frame.setMinSize(studio.em(SIDE), studio.em(SIDE));
        return frame;
    }

    private Touch still(int index, Photo photo) {
        Picture picture = new Picture(Picture.Fit.COVER);
        double side = studio.em(SIDE);
        picture.setMinSize(side, side);
        picture.setMaxSize(side, side);
        studio.pictures().decode(photo.jpeg(), side, picture::show);
        return new Touch("still-" + index, studio.text("capture.still", index + 1), picture, () -> pick.accept(index))
                .styled("still");
    }
}
