package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class HiddenCornerTest {
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger touched = new AtomicInteger();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        StackPane root = new StackPane();
        root.setOnMousePressed(_ -> touched.incrementAndGet());
        Scene scene = new Scene(root, 540, 900);
        HiddenCorner.watch(root, opened::incrementAndGet);
        shown.setFullScreen(false);
        shown.setScene(scene);
        // The stage is the one of all tests, and keeps the size that another gave it.
        shown.setWidth(540);
        shown.setHeight(900);
        shown.show();
    }

    @Test
    void aHeldPressInTheCornerOpensAndIsAnOrdinaryTouchToTheScreen(FxRobot robot) throws Exception {
        press(robot, 20, 20);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> opened.get() == 1);
        robot.release(MouseButton.PRIMARY);
        assertEquals(1, touched.get());
    }

    @Test
    void aTapOrAPressElsewhereOpensNothing(FxRobot robot) throws Exception {
        press(robot, 20, 20);
        robot.release(MouseButton.PRIMARY);
        press(robot, 270, 450);
        robot.release(MouseButton.PRIMARY);
        press(robot, 20, 20);
        robot.moveTo(stage.getX() + 300, stage.getY() + 300);
        robot.release(MouseButton.PRIMARY);
        // The one that counts comes last: were an earlier one still held, it would have opened before.
        press(robot, 20, 20);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> opened.get() > 0);
        robot.release(MouseButton.PRIMARY);
        assertEquals(1, opened.get());
    }

    private void press(FxRobot robot, double x, double y) {
        robot.moveTo(
                stage.getScene().getWindow().getX() + stage.getScene().getX() + x,
                stage.getScene().getWindow().getY() + stage.getScene().getY() + y);
        robot.press(MouseButton.PRIMARY);
    }
}
