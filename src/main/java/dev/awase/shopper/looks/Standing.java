package dev.awase.shopper.looks;

import dev.awase.design.Glide;
import dev.awase.design.Motion;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Where things stood within a glide, so that each can go calmly from there to where it stands now. */
final class Standing {
    private final Glide glide;
    private final Map<Node, Spot> spots = new HashMap<>();

    /** The corner of a node as it is seen, in pixels from the glide's own, and how wide it is seen. */
    record Spot(double x, double y, double width) {
        static Spot of(Node node, Glide glide) {
            double width = node.getLayoutBounds().getWidth();
            double height = node.getLayoutBounds().getHeight();
            Point2D at = resting(node, glide);
            return new Spot(
                    at.getX() + node.getTranslateX() + (1 - node.getScaleX()) * width / 2,
                    at.getY() + node.getTranslateY() + (1 - node.getScaleY()) * height / 2,
                    node.getScaleX() * width);
        }

        /** Where the node comes to rest. */
        static Point2D resting(Node node, Glide glide) {
            double x = node.getLayoutX();
            double y = node.getLayoutY();
            for (Parent up = node.getParent(); up != null && up != glide; up = up.getParent()) {
                x += up.getLayoutX();
                y += up.getLayoutY();
            }
            return new Point2D(x, y);
        }
    }

    Standing(Glide glide, Iterable<? extends Node> nodes) {
        this.glide = glide;
        nodes.forEach(node -> spots.put(node, Spot.of(node, glide)));
    }

    /** Where a node stood; only for one that did. */
    Spot of(Node node) {
        Spot spot = spots.get(node);
        if (spot == null) {
            throw new IllegalArgumentException("did not stand here: " + node.getId());
        }
        return spot;
    }

    boolean knows(Node node) {
        return spots.containsKey(node);
    }

    /** Lets each node come from where it stood; one that did not stand here comes in where it is. */
    void glide(Iterable<? extends Node> nodes, Motion motion) {
        for (Node node : nodes) {
            if (knows(node)) {
                Spot was = of(node);
                Point2D is = Spot.resting(node, glide);
                double width = node.getLayoutBounds().getWidth();
                double scale = width > 0 && was.width() > 0 ? was.width() / width : 1;
                motion.glide(node, was.x() - is.getX(), was.y() - is.getY(), scale);
            } else {
                motion.appear(node);
            }
        }
    }
}
