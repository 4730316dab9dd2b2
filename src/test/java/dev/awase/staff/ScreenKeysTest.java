package dev.awase.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.access.Member;
import dev.awase.access.Role;
import dev.awase.design.PictureCache;
import dev.awase.design.Typefaces;
import dev.awase.design.pad.Typing;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
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
class ScreenKeysTest {
    private final AtomicLong nanos = new AtomicLong(1L << 40);
    private TextField name;
    private PasswordField pin;
    private Button other;
    private StaffWindow window;

    @Start
    void start(Stage stage) {
        name = new TextField("Mo");
        pin = new PasswordField();
        other = new Button("other");
        SampleOffice outside = new SampleOffice();
        window = new StaffWindow(
                own -> new StaffWindow.Desk(
                        new Errands(Runnable::run, Runnable::run, own::trouble), outside, Clock.systemUTC()),
                Map.of(),
                _ -> new VBox(30, name, pin, other),
                Typefaces.load(),
                Locale.ENGLISH);
        window.writeWith(
                new Typing(
                        Typefaces.load().offered(),
                        (kana, told) -> {},
                        // Each touch comes a second after the last one.
                        () -> nanos.addAndGet(1_000_000_000)),
                new PictureCache(Runnable::run, Runnable::run, 1 << 20),
                true);
        stage.setFullScreen(false);
        stage.setScene(window.scene(1000, 800));
        stage.setWidth(1000);
        stage.setHeight(800);
        stage.show();
    }

    @Test
    void theyComeWithAFieldWriteIntoItAndGoWithSomethingElse(FxRobot robot) {
        assertFalse(keys(robot));
        robot.clickOn(name);
        assertTrue(keys(robot));
        robot.interact(() -> name.end());
        robot.clickOn("#key-r").clickOn("#key-i");
        assertTrue(name.getText().contains("r") && name.getText().contains("i"), name.getText());
        assertEquals(4, name.getText().length());
        robot.clickOn(other);
        assertFalse(keys(robot));
    }

    @Test
    void aPinIsTypedOnTheFigures(FxRobot robot) {
        robot.clickOn(pin);
        robot.clickOn("#key-4").clickOn("#key-8");
        assertEquals("48", pin.getText());
    }

    @Test
    void aRealKeySendsThemAway(FxRobot robot) {
        robot.clickOn(name);
        robot.press(KeyCode.X).release(KeyCode.X);
        assertFalse(keys(robot));
        assertTrue(name.getText().contains("x"), name.getText());
    }

    @Test
    void whereNobodyWantsThemAMouseBringsNone(FxRobot robot) {
        robot.interact(() -> window.keys().orElseThrow().wanted().set(false));
        click(robot, false);
        assertFalse(keys(robot));
        click(robot, true);
        assertTrue(keys(robot), "a finger does");
    }

    private void click(FxRobot robot, boolean finger) {
        robot.interact(() -> name.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                finger,
                false,
                true,
                null)));
    }

    @Test
    void theEntranceSpeaksEachLanguageByItsOwnName(FxRobot robot) {
        assertEquals("日本語", robot.lookup("#speak-ja").queryAs(Button.class).getText());
        robot.interact(() -> robot.lookup("#speak-ja").queryAs(Button.class).fire());
        assertEquals(Locale.JAPANESE, window.language());
    }

    @Test
    void aFieldThatTheyWouldCoverIsScrolledIntoSight(FxRobot robot) {
        TextField last = new TextField();
        last.setMinHeight(44);
        Region above = new Region();
        above.setMinHeight(600);
        robot.interact(() -> {
            VBox dialog = new VBox(above, last);
            dialog.setMaxSize(460, Region.USE_PREF_SIZE);
            window.overlay().open(dialog);
        });
        robot.clickOn(last);
        assertTrue(keys(robot));
        double top = robot.lookup("#screen-keys").query().localToScene(0, 0).getY();
        double bottom = last.localToScene(last.getLayoutBounds()).getMaxY();
        assertTrue(bottom <= top, () -> bottom + " is below " + top);
    }

    @Test
    void theyGoWithTheirField(FxRobot robot) {
        robot.clickOn(name);
        robot.interact(() -> window.shift().begin(new Member("Mori", Role.CLERK)));
        assertFalse(keys(robot));
    }

    private static boolean keys(FxRobot robot) {
        return robot.lookup(".key-pad").tryQuery().isPresent();
    }
}
