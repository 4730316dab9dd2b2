package dev.awase.shopper.notice;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.transform.Rotate;

/** A camera's lens, drawn: barrel, glass and two reflections, so that nobody has to guess where the camera is. */
final class LensDrawing {
    private LensDrawing() {}

    /** {@code diameter} in pixels. */
    static Node of(double diameter) {
        double r = diameter / 2;
        Group lens = new Group(
                ring(r, "#2a2621", "#0d0b09"),
                ring(r * 0.90, "#100e0c", "#3a342c"),
                ring(r * 0.84, "#1b1815", "#0a0908"),
                ring(r * 0.66, "#3a342c", "#14120f"),
                ring(r * 0.62, "#0d0b09", "#1b1815"),
                glass(r * 0.56),
                reflection(r * 0.20, r * 0.11, -r * 0.20, -r * 0.24, 0.55),
                reflection(r * 0.07, r * 0.05, r * 0.22, r * 0.22, 0.30));
        lens.setMouseTransparent(true);
        return lens;
    }

    private static Circle ring(double radius, String light, String dark) {
        return new Circle(
                radius,
                new RadialGradient(
                        0,
                        0,
                        0.35,
                        0.3,
                        0.8,
                        true,
                        CycleMethod.NO_CYCLE,
                        new Stop(0, Color.web(light)),
                        new Stop(1, Color.web(dark))));
    }

    private static Circle glass(double radius) {
        return new Circle(
                radius,
                new RadialGradient(
                        0,
                        0,
                        0.42,
                        0.38,
                        0.62,
                        true,
                        CycleMethod.NO_CYCLE,
                        new Stop(0, Color.web("#3d4a63")),
                        new Stop(0.45, Color.web("#1f2438")),
                        new Stop(0.8, Color.web("#2b1a2b")),
                        new Stop(1, Color.web("#0a0908"))));
    }

    private static Ellipse reflection(double across, double down, double x, double y, double strength) {
        Ellipse light = new Ellipse(x, y, across, down);
        light.setFill(new RadialGradient(
                0,
                0,
                0.5,
                0.5,
                0.5,
                true,
                CycleMethod.NO_CYCLE,
                new Stop(0, Color.gray(1, strength)),
                new Stop(1, Color.gray(1, 0))));
        light.getTransforms().add(new Rotate(-38, x, y));
        return light;
    }
}
