package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.LensSettings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A whole visit, from attract to goodbye and back again, by the keys of a keyboard alone. */
class KeyboardVisitTest {
    private static final int MOST = 300;

    @TempDir
    private static Path home;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @Test
    void leadsFromAttractToGoodbye() throws Exception {
        try (Store store = Store.open(new Home(home), new Progress(new PrintWriter(new StringWriter())))) {
            SettingsWatch settings = SettingsWatch.of(
                    store.home(),
                    read -> read.withCamera(LensSettings.REHEARSAL).withLanguage(Language.EN));
            Kiosk kiosk = Kiosk.open(store, settings, Optional.of(WindowSize.HEADLESS));
            scene = idleScene();
            go("begin", "#open-camera");
            assertEquals(Optional.of("open-camera"), owner(), "focus stands on what the notice asks for");
            press(KeyCode.SPACE);
            await(".capture");
            go("still-0", ".confirm, .looks");
            if (onScreen(() -> scene.lookup(".confirm") != null)) {
                go("category-top", ".looks");
            }
            go("card-", ".detail");
            press(KeyCode.ESCAPE);
            await(".looks");
            go("lay-out", "#lay-away");
            press(KeyCode.ESCAPE);
            await("#lay-out");
            go("open-ask", ".ask");
            go("ask-chip-", ".exchange");
            go("back", ".looks");
            go("finish", ".takehome");
            go("finish", ".goodbye");
            go("start-over", ".attract");
            kiosk.close();
        }
    }

    /** The first screen comes with the first pulse that gives its window a size, after the kiosk was opened. */
    private static Scene idleScene() throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, (Callable<Boolean>) () -> onScreen(() -> shown().isPresent()));
        return onScreen(() -> shown().orElseThrow());
    }

    private static Optional<Scene> shown() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Window::getScene)
                .filter(shown -> shown.lookup("#begin") != null)
                .findFirst();
    }

    /** By Tab to what has an id that starts so, acts on it, and waits for what comes. */
    private void go(String id, String selector) throws Exception {
        awaitTouch(id);
        for (int i = 0; i < MOST && !owner().orElse("").startsWith(id); i++) {
            press(KeyCode.TAB);
        }
        assertTrue(owner().orElse("").startsWith(id), () -> "keys do not come to " + id);
        press(KeyCode.ENTER);
        await(selector);
    }

    private void await(String selector) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, (Callable<Boolean>)
                () -> onScreen(() -> List.of(selector.split(", ")).stream().anyMatch(one -> live(one))));
    }

    private void awaitTouch(String prefix) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, (Callable<Boolean>) () ->
                onScreen(() -> scene.getRoot().lookupAll(".touch").stream()
                        .anyMatch(node ->
                                node.getId() != null && node.getId().startsWith(prefix) && !node.isDisabled())));
    }

    /** Whether it is there, and not only fading away. */
    private boolean live(String selector) {
        return scene.getRoot().lookupAll(selector).stream().anyMatch(node -> !node.isMouseTransparent());
    }

    private Optional<String> owner() throws Exception {
        return onScreen(() -> Optional.ofNullable(scene.getFocusOwner()).map(Node::getId));
    }

    private void press(KeyCode code) throws Exception {
        onScreen(() -> {
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Node owner = scene.getFocusOwner();
                Event.fireEvent(
                        owner == null ? scene : owner, new KeyEvent(type, "", "", code, false, false, false, false));
            }
            return code;
        });
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(60, TimeUnit.SECONDS);
    }
}
