package dev.awase.design.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/** All that is painted below a root, in the order in which it is painted. */
final class Painting {
    private static final int MOST_GROUNDS = 8;

    private final List<Layer> layers = new ArrayList<>();

    private Painting() {}

    static Painting of(Parent root) {
        Painting painting = new Painting();
        Bounds whole = root.localToScene(root.getLayoutBounds());
        painting.add(root, whole, 1, List.of());
        return painting;
    }

    private void add(Node node, Bounds window, double opacity, List<Node> parents) {
        double seen = opacity * node.getOpacity();
        if (!node.isVisible() || seen < 0.02) {
            return;
        }
        Bounds through = node.getClip() == null
                ? window
                : common(window, node.localToScene(node.getClip().getBoundsInParent()));
        Bounds box = node.localToScene(node.getLayoutBounds());
        layers.add(new Layer(layers.size(), node, box, through, common(box, through), seen, parents));
        if (node instanceof Parent parent) {
            List<Node> above = new ArrayList<>(parents);
            above.add(node);
            List<Node> shared = List.copyOf(above);
            parent.getChildrenUnmodifiable().forEach(child -> add(child, through, seen, shared));
        }
    }

    private static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        double wide = Math.min(one.getMaxX(), other.getMaxX()) - x;
        double high = Math.min(one.getMaxY(), other.getMaxY()) - y;
        return new BoundingBox(x, y, Math.max(0, wide), Math.max(0, high));
    }

    List<Layer> layers() {
        return layers;
    }

    /** The words that are painted, covered or not. */
    List<Layer> words() {
        return layers.stream().filter(Layer::words).toList();
    }

    /** Whether something that is no part of it hides this point of a layer. */
    boolean covered(Layer layer, Point2D at) {
        return layers.subList(layer.turn() + 1, layers.size()).stream()
                .anyMatch(above -> !above.parents().contains(layer.node())
                        && above.seen().contains(at)
                        && above.hides(at) > Layer.HIDES);
    }

    /** Whether something painted after it hides this point of a layer. */
    boolean hidden(Layer layer, Point2D at) {
        double through = 1;
        for (int i = layer.turn() + 1; i < layers.size(); i++) {
            Layer above = layers.get(i);
            if (above.seen().contains(at) && !above.words()) {
                through *= 1 - above.hides(at);
            }
        }
        return 1 - through > Layer.HIDES;
    }

    /** The colors that the ground below a layer may have at a point: below a picture, black and white stand for all. */
    Set<Color> grounds(Layer layer, Point2D at) {
        Set<Color> grounds = new LinkedHashSet<>(List.of(Color.WHITE));
        for (Layer below : layers.subList(0, layer.turn())) {
            if (!below.seen().contains(at)) {
                continue;
            }
            if (below.picture()) {
                grounds = picture(grounds, below.opacity());
            }
            for (Paint paint : below.paints(at)) {
                Optional<Color> color = Inks.at(paint, below.node(), at);
                if (color.isEmpty()) {
                    grounds = picture(grounds, below.opacity());
                } else {
                    Set<Color> next = new LinkedHashSet<>();
                    grounds.forEach(ground -> next.add(Inks.over(color.get(), below.opacity(), ground)));
                    grounds = next;
                }
            }
        }
        return grounds;
    }

    private static Set<Color> picture(Set<Color> grounds, double opacity) {
        Set<Color> next = new LinkedHashSet<>();
        for (Color ground : grounds) {
            if (next.size() < MOST_GROUNDS) {
                next.add(Inks.over(Color.WHITE, opacity, ground));
                next.add(Inks.over(Color.BLACK, opacity, ground));
            }
        }
        return next;
    }
}
