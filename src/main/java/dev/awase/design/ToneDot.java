package dev.awase.design;

import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/** A round patch of color. A color is never shown without its name in words beside it; that is the caller's part. */
public final class ToneDot {
    private ToneDot() {}

    /** {@code rgb} is {@code 0xRRGGBB}; the radius is in pixels. */
    public static Circle of(int rgb, double radius) {
        Circle dot = new Circle(radius, Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
        dot.getStyleClass().add("tone-dot");
        return dot;
    }
}
