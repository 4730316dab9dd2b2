package dev.awase.design;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;

/** A number in a ring that empties. */
public final class CountdownRing extends StackPane {
    private final Arc arc = new Arc(0, 0, 0, 0, 90, 360);
    private final Circle track = new Circle();
    private final Label number = new Label();

    /** {@code diameter} in pixels. */
    public CountdownRing(double diameter) {
        getStyleClass().add("countdown-ring");
        track.getStyleClass().add("track");
        track.setRadius(diameter / 2);
        arc.getStyleClass().add("arc");
        arc.setRadiusX(diameter / 2);
        arc.setRadiusY(diameter / 2);
        number.getStyleClass().addAll("display", "number");
        // An arc's own bounds shrink as it empties; unmanaged and centered by hand it does not wander.
        arc.setManaged(false);
        getChildren().addAll(track, arc, number);
        setMinSize(diameter, diameter);
        setMaxSize(diameter, diameter);
        setMouseTransparent(true);
    }

    /** Shows a number; {@code share} of the ring is left, 1 to 0. */
    public void show(int left, double share) {
        number.setText(Integer.toString(left));
        arc.setLength(360 * Math.clamp(share, 0, 1));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        arc.setCenterX(getWidth() / 2);
        arc.setCenterY(getHeight() / 2);
    }
}
