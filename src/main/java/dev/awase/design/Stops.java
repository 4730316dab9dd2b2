package dev.awase.design;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Where keys stop on a window, in the order it is read. */
final class Stops {
    private Stops() {}

    static void layers(Node node, List<KeyPath.Layer> layers) {
        if (!node.isVisible() || node.isMouseTransparent()) {
            return;
        }
        if (node instanceof KeyPath.Layer layer) {
            layers.add(layer);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> layers(child, layers));
        }
    }

    static void collect(Node node, List<Node> stops) {
        // What fades away takes no touch any more, and no key either.
        if (!node.isVisible() || node.isDisabled() || node.isMouseTransparent()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

    static Stream<Node> within(Parent screen, List<Node> all) {
        return all.stream().filter(node -> within(screen, node));
    }

    static boolean within(Node above, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(above)) {
                return true;
            }
        }
        return false;
    }
}
