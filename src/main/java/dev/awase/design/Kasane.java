package dev.awase.design;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/**
 * The house's mark: sheets of color laid one over the other (襲, how layered robes were matched), shown where there is
 * no picture to show. Its colors are tokens.
 */
public final class Kasane extends Region {
    private static final double[][] SHEETS = {
        {0.00, 0.00, 0.52, 0.74}, {0.26, 0.14, 0.50, 0.74}, {0.50, 0.26, 0.50, 0.74},
    };

    public Kasane() {
        getStyleClass().add("kasane");
        setMouseTransparent(true);
        setMinSize(0, 0);
        for (int i = 0; i < SHEETS.length; i++) {
            Rectangle sheet = new Rectangle();
            sheet.setManaged(false);
            sheet.getStyleClass().add("sheet-" + (i + 1));
            getChildren().add(sheet);
        }
    }

    /** The mark at the upper right above words: at most {@code side} pixels of what they leave, and never under them. */
    public static VBox above(Region words, double side) {
        Kasane mark = new Kasane();
        StackPane place = new StackPane(mark);
        place.setMinHeight(0);
        mark.setMaxHeight(side);
        mark.maxWidthProperty().bind(Bindings.min(side, place.heightProperty()));
        StackPane.setAlignment(mark, Pos.TOP_RIGHT);
        VBox.setVgrow(place, Priority.ALWAYS);
        return new VBox(place, words);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < SHEETS.length; i++) {
            Rectangle sheet = (Rectangle) getChildren().get(i);
            sheet.setX(SHEETS[i][0] * getWidth());
            sheet.setY(SHEETS[i][1] * getHeight());
            sheet.setWidth(SHEETS[i][2] * getWidth());
            sheet.setHeight(SHEETS[i][3] * getHeight());
        }
    }
}
