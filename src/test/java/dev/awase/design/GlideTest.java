package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class GlideTest {
    private Glide row;
    private Glide column;

    @Start
    void start(Stage stage) {
        Region wide = new Region();
        wide.setMinSize(1500, 300);
        wide.setPrefSize(1500, 300);
        row = new Glide(Orientation.HORIZONTAL, wide);
        Region tall = new Region();
        tall.setMinHeight(1500);
        column = new Glide(Orientation.VERTICAL, new VBox(row, tall));
        stage.setFullScreen(false);
        stage.setScene(new Scene(column, 400, 600));
        stage.setWidth(400);
        stage.setHeight(600);
        stage.show();
    }

    @Test
    void aSidewaysDragMovesTheRowOnly(FxRobot robot) {
        drag(robot, -200, 10);
        assertTrue(row.offsetProperty().get() > 100, "" + row.offsetProperty().get());
        assertEquals(0, column.offsetProperty().get());
    }

    @Test
    void anUprightDragOnTheRowMovesTheColumnOnly(FxRobot robot) {
        drag(robot, 10, -120);
        assertTrue(
                column.offsetProperty().get() > 60, "" + column.offsetProperty().get());
        assertEquals(0, row.offsetProperty().get());
    }

    @Test
    void stopsAtItsStart(FxRobot robot) {
        drag(robot, 150, 0);
        assertEquals(0, row.offsetProperty().get());
    }

    @Test
    void stopsAtItsEnd(FxRobot robot) {
        robot.interact(() -> {
            row.offsetProperty().set(99_999);
            row.requestLayout();
            column.layout();
        });
        assertEquals(1100, row.offsetProperty().get());
    }

    private void drag(FxRobot robot, double x, double y) {
        robot.moveTo(row);
        robot.press(MouseButton.PRIMARY);
        for (int step = 1; step <= 10; step++) {
            robot.moveBy(x / 10, y / 10);
        }
        robot.release(MouseButton.PRIMARY);
    }
}
