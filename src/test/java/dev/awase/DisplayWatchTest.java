package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.Test;

/** A panel is turned, unplugged and plugged in again before a window. */
class DisplayWatchTest {
    private static final Rectangle2D TURNED = new Rectangle2D(0, 0, 540, 960);
    private static final Rectangle2D GONE = new Rectangle2D(0, 0, 0, 0);

    private final ObservableList<String> screens = FXCollections.observableArrayList("lying");
    private final AtomicInteger told = new AtomicInteger();

    @SuppressWarnings("NullAway.Init")
    private Rectangle2D room;

    @Test
    void theWindowFillsThePanelThatThereIs() {
        assertEquals(TURNED, after(StageStyle.UNDECORATED, stage -> change(stage, TURNED)));
        assertEquals(1, told.get());
    }

    @Test
    void withoutAPanelItStaysAndFillsTheNextOne() {
        assertEquals(TURNED, after(StageStyle.UNDECORATED, stage -> {
            change(stage, TURNED);
            return change(stage, GONE);
        }));
        Rectangle2D next = new Rectangle2D(0, 0, 960, 540);
        assertEquals(next, after(StageStyle.UNDECORATED, stage -> {
            change(stage, GONE);
            return change(stage, next);
        }));
    }

    @Test
    void aWindowWithAFrameStaysAsSomebodyMadeIt() {
        Rectangle2D made = after(StageStyle.DECORATED, DisplayWatchTest::at);
        assertEquals(made, after(StageStyle.DECORATED, stage -> change(stage, TURNED)));
        assertEquals(1, told.get());
    }

    @Test
    void aClosedWindowIsLetGoOf() {
        after(StageStyle.UNDECORATED, stage -> {
            stage.hide();
            return change(stage, TURNED);
        });
        assertEquals(0, told.get());
    }

    private Rectangle2D change(Stage stage, Rectangle2D other) {
        room = other;
        screens.setAll("panel " + screens.getFirst());
        return at(stage);
    }

    private static Rectangle2D at(Stage stage) {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    /** What is so after this was done to a window that is watched over. */
    private Rectangle2D after(StageStyle style, Function<Stage, Rectangle2D> happening) {
        CompletableFuture<Rectangle2D> seen = new CompletableFuture<>();
        Display.onScreen(() -> {
            // Other tests open windows after this one is closed.
            Platform.setImplicitExit(false);
            Stage stage = new Stage(style);
            stage.setX(0);
            stage.setY(0);
            stage.setScene(new Scene(new StackPane(), 300, 200));
            stage.show();
            new DisplayWatch(screens, () -> room).follow(stage, told::incrementAndGet);
            try {
                seen.complete(happening.apply(stage));
            } catch (RuntimeException fault) {
                seen.completeExceptionally(fault);
            }
            stage.hide();
        });
        return seen.join();
    }
}
