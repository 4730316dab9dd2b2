package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A clock on a page in a window that is closed, shows another page, or is opened again. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class WhileShownTest {
    private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1)));
    private final StackPane page = new StackPane();
    private Stage stage;

    @Start
    void start(Stage opened) {
        stage = opened;
        clock.setCycleCount(Animation.INDEFINITE);
        WhileShown.run(page, clock);
    }

    @Test
    void itRunsWhileItsWindowShowsIt(FxRobot robot) {
        robot.interact(() -> {
            Scene scene = new Scene(page, 200, 100);
            assertEquals(Animation.Status.STOPPED, clock.getStatus(), "in no window yet");
            stage.setScene(scene);
            stage.show();
            assertEquals(Animation.Status.RUNNING, clock.getStatus());
            stage.hide();
            assertEquals(Animation.Status.STOPPED, clock.getStatus(), "a closed window still has its scene");
            stage.show();
            assertEquals(Animation.Status.RUNNING, clock.getStatus());
            stage.setScene(new Scene(new StackPane(), 200, 100));
            assertEquals(Animation.Status.STOPPED, clock.getStatus(), "the window shows something else");
        });
    }

    @Test
    void aPartThatIsTakenAwayRunsNoMore(FxRobot robot) {
        robot.interact(() -> {
            StackPane around = new StackPane(page);
            stage.setScene(new Scene(around, 200, 100));
            stage.show();
            assertEquals(Animation.Status.RUNNING, clock.getStatus());
            around.getChildren().clear();
            assertEquals(Animation.Status.STOPPED, clock.getStatus());
        });
    }
}
