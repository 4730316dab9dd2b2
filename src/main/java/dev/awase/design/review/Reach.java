package dev.awase.design.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * What a finger can reach on a laid-out window: whatever can be touched, is in view, enabled and not covered by anything
 * else. On the screen's thread.
 */
public final class Reach {
    private static final double[] SHARES = {0.5, 0.2, 0.8};

    private Reach() {}

    /** One thing to touch and a point of it, in the scene's pixels, where a finger meets it and nothing else. */
    public record Spot(Node node, Point2D at) {
        /** Its id, or its style where it has none. */
        public String id() {
            return node.getId() == null ? String.join(".", node.getStyleClass()) : node.getId();
        }
    }

    /** All that can be reached below {@code root}, in the order it is painted. */
    public static List<Spot> below(Parent root) {
        List<Spot> spots = new ArrayList<>();
        collect(root, root, spots);
        return List.copyOf(spots);
    }

    /** What a finger meets at this point of the scene, as JavaFX itself would choose it. */
    public static Optional<Node> picked(Parent root, Point2D at) {
        return met(root, root.getParent() == null ? at : root.getParent().sceneToLocal(at));
    }

    private static Optional<Node> met(Node node, Point2D inParent) {
        if (!node.isVisible() || node.isMouseTransparent()) {
            return Optional.empty();
        }
        Point2D local = node.parentToLocal(inParent);
        if (!node.getBoundsInLocal().contains(local) || clipped(node, local)) {
            return Optional.empty();
        }
        if (node instanceof Parent parent) {
            // The last is painted over the others.
            for (Node child : parent.getChildrenUnmodifiable().reversed()) {
                Optional<Node> met = met(child, local);
                if (met.isPresent()) {
                    return met;
                }
            }
        }
        return node.contains(local) ? Optional.of(node) : Optional.empty();
    }

    /** Whether this is something to touch, wherever it is. */
    public static boolean touchable(Node node) {
        return node.getAccessibleRole() == AccessibleRole.BUTTON || node.isFocusTraversable();
    }

    private static void collect(Node node, Parent root, List<Spot> spots) {
        if (!node.isVisible() || node.isDisabled() || node.isMouseTransparent()) {
            return;
        }
        if (touchable(node)) {
            spot(node, root).ifPresent(spots::add);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, root, spots));
        }
    }

    private static Optional<Spot> spot(Node node, Parent root) {
        Bounds box = node.localToScene(node.getLayoutBounds());
        for (double across : SHARES) {
            for (double down : SHARES) {
                Point2D at =
                        new Point2D(box.getMinX() + across * box.getWidth(), box.getMinY() + down * box.getHeight());
                if (root.getLayoutBounds().contains(root.sceneToLocal(at))
                        && picked(root, at).filter(met -> within(met, node)).isPresent()) {
                    return Optional.of(new Spot(node, at));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a node lies in something of this style. */
    static boolean inside(Node node, String style) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(Node node, Node above) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(above)) {
                return true;
            }
        }
        return false;
    }

    private static boolean clipped(Node node, Point2D local) {
        return node.getClip() != null && !node.getClip().contains(node.getClip().parentToLocal(local));
    }
}
