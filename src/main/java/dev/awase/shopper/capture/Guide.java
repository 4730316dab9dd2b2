package dev.awase.shopper.capture;

import dev.awase.design.Studio;
import dev.awase.design.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/** Four corners around where the piece belongs, and a darkened band above, where a face would be. */
final class Guide extends Region {
    private final Path corners = new Path();
    private final Rectangle band = new Rectangle();
    private final Label words;
    private final double arm;

    Guide(Studio studio) {
        arm = studio.em(2.4);
        words = Words.small(studio.text("capture.guide"));
        words.setWrapText(false);
        corners.getStyleClass().add("corners");
        band.getStyleClass().add("band");
        words.getStyleClass().add("guide-words");
        corners.setManaged(false);
        band.setManaged(false);
        getChildren().addAll(band, corners, words);
        setMouseTransparent(true);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        double top = getHeight() * 0.2;
        double side = Math.min(getWidth() * 0.1, getHeight() * 0.1);
        double height = getHeight() - top - side;
        double width = Math.min(getWidth() - 2 * side, height * 1.05);
        double left = (getWidth() - width) / 2;
        band.setWidth(getWidth());
        band.setHeight(top);
        corners.getElements().clear();
        corner(left, top, 1, 1);
        corner(left + width, top, -1, 1);
        corner(left, top + height, 1, -1);
        corner(left + width, top + height, -1, -1);
        double wide = words.prefWidth(-1);
        double high = words.prefHeight(-1);
        words.resizeRelocate((getWidth() - wide) / 2, top - high - arm * 0.4, wide, high);
    }

    private void corner(double x, double y, int right, int down) {
        corners.getElements().addAll(new MoveTo(x + right * arm, y), new LineTo(x, y), new LineTo(x, y + down * arm));
    }
}
