package dev.awase.design.review;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;

/** The colors that paints have at a point, and what one gives over another. */
final class Inks {
    private Inks() {}

    /** The color of a paint on a node at a point of the scene; empty where nobody knows, as for a pattern. */
    static Optional<Color> at(Paint paint, Node node, Point2D scene) {
        return switch (paint) {
            case Color color -> Optional.of(color);
            case LinearGradient gradient -> Optional.of(at(gradient, node, scene));
            default -> Optional.empty();
        };
    }

    private static Color at(LinearGradient gradient, Node node, Point2D scene) {
        Bounds box = node.getLayoutBounds();
        Point2D local = node.sceneToLocal(scene);
        double wide = gradient.isProportional() ? Math.max(1, box.getWidth()) : 1;
        double high = gradient.isProportional() ? Math.max(1, box.getHeight()) : 1;
        double x = (local.getX() - (gradient.isProportional() ? box.getMinX() : 0)) / wide;
        double y = (local.getY() - (gradient.isProportional() ? box.getMinY() : 0)) / high;
        double across = gradient.getEndX() - gradient.getStartX();
        double down = gradient.getEndY() - gradient.getStartY();
        double length = across * across + down * down;
        double along =
                length == 0 ? 1 : ((x - gradient.getStartX()) * across + (y - gradient.getStartY()) * down) / length;
        return along(gradient.getStops(), Math.clamp(along, 0, 1));
    }

    private static Color along(List<Stop> stops, double share) {
        Stop before = stops.getFirst();
        for (Stop next : stops) {
            if (next.getOffset() >= share) {
                double width = next.getOffset() - before.getOffset();
                double part = width <= 0 ? 1 : (share - before.getOffset()) / width;
                return before.getColor().interpolate(next.getColor(), Math.clamp(part, 0, 1));
            }
            before = next;
        }
        return stops.getLast().getColor();
    }

    /** A color over a ground that hides all below it. */
    static Color over(Color top, double opacity, Color ground) {
        Color whole = Color.color(top.getRed(), top.getGreen(), top.getBlue());
        return ground.interpolate(whole, top.getOpacity() * opacity);
    }

    /** As {@code 0xRRGGBB}. */
    static int rgb(Color color) {
        return (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }
}
