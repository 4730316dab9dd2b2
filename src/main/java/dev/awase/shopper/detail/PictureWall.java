package dev.awase.shopper.detail;

import dev.awase.design.Picture;
import dev.awase.design.Studio;
import dev.awase.design.Touch;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A product's pictures: one large, the others as small ones to tap. */
final class PictureWall {
    private PictureWall() {}

    static Node of(List<Path> pictures, Studio studio) {
        double wide = studio.em(studio.portrait() ? 33.75 : 26);
        double high = studio.em(studio.portrait() ? 30 : 29);
        Picture large = new Picture(Picture.Fit.WHOLE);
        large.setMinSize(wide, high);
        large.setMaxWidth(studio.portrait() ? Double.MAX_VALUE : wide);
        pictures.stream().findFirst().ifPresent(first -> show(first, large, Math.max(wide, high), studio));
        StackPane wall = new StackPane(large);
        wall.getStyleClass().add("picture-wall");
        if (pictures.size() > 1) {
            HBox row = new HBox();
            row.getStyleClass().add("thumbs");
            row.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            for (int i = 0; i < pictures.size(); i++) {
                Path file = pictures.get(i);
                Picture small = Picture.of(file, studio.em(5), Picture.Fit.WHOLE, studio);
                small.setMinSize(studio.em(4), studio.em(5));
                row.getChildren()
                        .add(new Touch(
                                "picture-" + i,
                                studio.text("detail.picture", i + 1),
                                small,
                                () -> show(file, large, Math.max(wide, high), studio)));
            }
            StackPane.setAlignment(row, Pos.BOTTOM_LEFT);
            wall.getChildren().add(row);
        }
        return wall;
    }

    private static void show(Path file, Picture large, double longSide, Studio studio) {
        studio.pictures().load(file, longSide, large::show);
    }
}
