package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.design.Stance.Orientation;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A picture in a window of 400 by 300 with a button in its own upper left corner. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TurnedTest {
    private StackPane picture;
    private Button button;
    private Turned turned;
    private int pressed;

    @Start
    void start(Stage stage) {
        picture = new StackPane();
        button = new Button("x");
        StackPane.setAlignment(button, Pos.TOP_LEFT);
        button.setMinSize(60, 40);
        button.setMaxSize(60, 40);
        button.setOnAction(_ -> pressed++);
        picture.getChildren().setAll(button);
        turned = new Turned(picture, Stance.DEFAULT);
        stage.setFullScreen(false);
        stage.setScene(new Scene(turned, 400, 300));
        stage.setWidth(400);
        stage.setHeight(300);
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 60, 40", "90, 360, 0, 400, 60", "180, 340, 260, 400, 300", "270, 0, 240, 40, 300"})
    void itFillsTheWindowAndATouchMeetsWhatIsSeen(
            int degrees, double left, double top, double right, double bottom, FxRobot robot) {
        stand(new Stance(Orientation.AUTO, degrees), robot);
        Bounds seen = button.localToScene(button.getLayoutBounds());
        assertEquals(left, seen.getMinX(), 0.01);
        assertEquals(top, seen.getMinY(), 0.01);
        assertEquals(right, seen.getMaxX(), 0.01);
        assertEquals(bottom, seen.getMaxY(), 0.01);
        boolean sideways = degrees % 180 != 0;
        assertEquals(sideways ? 300 : 400, picture.getWidth());
        assertEquals(sideways ? 400 : 300, picture.getHeight());
        robot.clickOn(button);
        assertEquals(1, pressed);
    }

    @Test
    void aKioskThatIsToStandUprightHasAnUprightPicture(FxRobot robot) {
        stand(new Stance(Orientation.PORTRAIT, 0), robot);
        assertEquals(300, picture.getWidth());
        assertEquals(400, picture.getHeight());
    }

    private void stand(Stance stance, FxRobot robot) {
        robot.interact(() -> {
            turned.stand(stance);
            turned.applyCss();
            turned.layout();
        });
    }
}
