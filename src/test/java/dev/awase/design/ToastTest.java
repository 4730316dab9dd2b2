package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A line of news over a page with one button. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ToastTest {
    private final StackPane host = new StackPane();
    private Studio studio;
    private int pressed;

    @Start
    void start(Stage stage) {
        Format format = new Format(400, 300, ScreenSettings.DEFAULT);
        studio = new Studio(
                Strings.of(Locale.ENGLISH),
                new PictureCache(Runnable::run, Runnable::run, 1 << 20),
                format,
                Viewing.STANDARD.with(Motion.STILL));
        Button button = new Button("x");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setOnAction(_ -> pressed++);
        host.getChildren().setAll(button);
        stage.setScene(new Scene(host, 400, 300));
        stage.show();
    }

    @Test
    void theNewestStandsAloneAndATouchGoesThroughIt(FxRobot robot) {
        robot.interact(() -> Toast.show(host, "one", studio));
        robot.interact(() -> Toast.show(host, "two", studio));
        Toast toast = robot.lookup("#toast").queryAs(Toast.class);
        assertEquals("two", toast.getAccessibleText());
        robot.clickOn(toast);
        assertEquals(1, pressed);
    }

    @Test
    void itGoesByItself(FxRobot robot) throws Exception {
        robot.interact(() -> Toast.show(host, "one", studio));
        Toast toast = robot.lookup("#toast").queryAs(Toast.class);
        robot.interact(toast::over);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> !host.getChildren().contains(toast));
        assertTrue(robot.lookup("#toast").tryQuery().isEmpty());
    }
}
