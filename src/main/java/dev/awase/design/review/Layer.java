package dev.awase.design.review;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/**
 * One node as it is painted: its turn, its place in the scene, what of a node there its parents let through, the part of
 * it that is seen, how much it hides, and its parents, the outermost first.
 */
record Layer(int turn, Node node, Bounds bounds, Bounds window, Bounds seen, double opacity, List<Node> parents) {
    /** What a ground lets through less of is taken to hide what lies below. */
    static final double HIDES = 0.35;

    boolean words() {
        return node instanceof Text text && !text.getText().isBlank();
    }

    /** Whether a parent has this style. */
    boolean within(String style) {
        return parents.stream().anyMatch(parent -> parent.getStyleClass().contains(style));
    }

    /** Whether it shows a picture, of which nobody knows the colors. */
    boolean picture() {
        return node instanceof Canvas || (node instanceof ImageView view && view.getImage() != null);
    }

    /** What it is filled with at this point of the scene, the lowest first. */
    List<Paint> paints(Point2D at) {
        if (node instanceof Text) {
            return List.of();
        }
        if (node instanceof Shape shape) {
            boolean inside = shape.getFill() != null && shape.contains(shape.sceneToLocal(at));
            return inside ? List.of(shape.getFill()) : List.of();
        }
        Background ground = node instanceof Region region && region.getShape() == null ? region.getBackground() : null;
        if (ground == null) {
            return List.of();
        }
        return ground.getFills().stream().map(BackgroundFill::getFill).toList();
    }

    /** How much it hides of what lies below, 0 to 1. */
    double hides(Point2D at) {
        if (!seen.contains(at)) {
            return 0;
        }
        if (picture()) {
            return opacity;
        }
        double through = 1;
        for (Paint paint : paints(at)) {
            through *= 1 - Inks.at(paint, node, at).map(Color::getOpacity).orElse(1.0) * opacity;
        }
        return 1 - through;
    }
}
