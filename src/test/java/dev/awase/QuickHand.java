package dev.awase;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/** Touches what is on the kiosk's window, by its id, as soon as it is there. Off the screen's thread. */
final class QuickHand {
    private static final int PATIENCE = 120;
    /** A hand takes its time; the window takes two touches within 300 ms for a bounce. */
    private static final int BREATH_MS = 320;

    private QuickHand() {}

    static void touch(String id) throws Exception {
        await(() -> find(id).isPresent());
        Optional<Node> found = find(id);
        WaitForAsyncUtils.asyncFx(() -> found.ifPresent(Hand::touch)).get(PATIENCE, TimeUnit.SECONDS);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BREATH_MS));
    }

    static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition);
    }

    static Optional<Node> find(String id) {
        Supplier<Optional<Node>> look = () -> Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Window::getScene)
                .map(Scene::getRoot)
                .flatMap(root -> root.lookupAll(".touch").stream())
                .filter(node -> node.getId() != null && node.getId().startsWith(id) && !node.isDisabled())
                .findFirst();
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1_000L, look::get);
    }
}
