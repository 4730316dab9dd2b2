package dev.awase.design;

import javafx.scene.layout.Region;
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
