package dev.awase.design;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * A ring around what has the keyboard's focus, drawn over everything and touching no word: dark within light, so that one
 * of the two has 3:1 to any ground (WCAG 2.2, 1.4.11 and 2.4.7). It goes where its node goes.
 */
final class FocusRing extends Region {
    private final AnimationTimer follow = new AnimationTimer() {
        @Override
        public void handle(long now) {
            place();
        }
    };
    private Optional<Node> around = Optional.empty();

    FocusRing() {
        setId("focus-ring");
        getStyleClass().add("focus-ring");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        WhileShown.tell(this, shown -> {
            if (!shown) {
                follow.stop();
            }
        });
    }

    /** Around this; around nothing where it is empty. */
    void show(Optional<Node> node) {
        around = node;
        if (node.isPresent() && getScene() != null) {
            follow.start();
        } else {
            follow.stop();
        }
        place();
    }

    private void place() {
        boolean shown = around.filter(node -> node.getScene() != null && getParent() != null)
                .isPresent();
        setVisible(shown);
        if (!shown) {
            return;
        }
        Node node = around.orElseThrow();
        Bounds at = getParent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        toFront();
        resizeRelocate(
                Math.floor(at.getMinX()),
                Math.floor(at.getMinY()),
                Math.ceil(at.getWidth()),
                Math.ceil(at.getHeight()));
    }
}
