package dev.awase.design;

import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * What runs only while a node can be seen: its window shows, and shows the node's scene. The toolkit holds whatever runs,
 * so that a clock which ran on would keep a closed window with all its pictures.
 */
public final class WhileShown {
    private WhileShown() {}

    /** Plays it from when the node is shown, stops it when it no longer is. */
    public static void run(Node node, Animation animation) {
        tell(node, shown -> {
            if (shown) {
                animation.play();
            } else {
                animation.stop();
            }
        });
    }

    /** Starts it when the node is shown, stops it when it no longer is. */
    public static void run(Node node, AnimationTimer timer) {
        tell(node, shown -> {
            if (shown) {
                timer.start();
            } else {
                timer.stop();
            }
        });
    }

    /** Says whether the node is shown, now and whenever that changes. */
    public static void tell(Node node, Consumer<Boolean> told) {
        node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(told);
    }
}
