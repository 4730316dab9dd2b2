package dev.awase.staff.pin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.access.Member;
import dev.awase.access.Role;
import dev.awase.design.Typefaces;
import dev.awase.staff.Errands;
import dev.awase.staff.MembersInMemory;
import dev.awase.staff.SampleOffice;
import dev.awase.staff.StaffWindow;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PinPageTest {
    private final MembersInMemory members = new MembersInMemory();
    private StaffWindow window;

    @Start
    void start(Stage stage) {
        SampleOffice outside = new SampleOffice();
        window = new StaffWindow(
                own -> new StaffWindow.Desk(
                        new Errands(Runnable::run, Runnable::run, own::trouble), outside, Clock.systemUTC()),
                Map.of(),
                office -> new PinPage(office, new PinModel(members, office)),
                Typefaces.load(),
                Locale.ENGLISH);
        stage.setFullScreen(false);
        stage.setScene(window.scene(1000, 800));
        stage.setWidth(1000);
        stage.setHeight(800);
        stage.show();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theFirstStartNamesAManager(String language, FxRobot robot) {
        robot.interact(() -> window.speak(Locale.of(language)));
        begin(robot, "", "482916", "482916");
        begin(robot, "Mori", "123456", "123456");
        begin(robot, "Mori", "482916", "482917");
        assertEquals(Optional.empty(), window.shift().member().get());
        assertFalse(words(robot).isBlank(), "it says why");
        assertEquals(
                "Mori", robot.lookup("#first-name").queryAs(TextField.class).getText(), "nothing typed is lost");
        begin(robot, " Mori ", "482916", "482916");
        assertEquals(
                Optional.of(new Member("Mori", Role.MANAGER)),
                window.shift().member().get());
    }

    @Test
    void digitsAreTypedByTouchAndByKeyAndNeverShown(FxRobot robot) {
        two(robot);
        press(robot, "#member-Abe");
        for (char digit : "482".toCharArray()) {
            press(robot, "#digit-" + digit);
        }
        robot.press(KeyCode.DIGIT9).release(KeyCode.DIGIT9);
        robot.press(KeyCode.BACK_SPACE).release(KeyCode.BACK_SPACE);
        for (char digit : "916".toCharArray()) {
            press(robot, "#digit-" + digit);
        }
        assertEquals(
                "● ● ● ● ● ●", robot.lookup("#pin-dots").queryAs(Label.class).getText());
        press(robot, "#pin-enter");
        assertEquals(
                Optional.of(new Member("Abe", Role.CLERK)),
                window.shift().member().get());
    }

    @Test
    void theKeysStayWhereTheyAreWhileDigitsAreTyped(FxRobot robot) {
        two(robot);
        press(robot, "#member-Abe");
        Button key = robot.lookup("#digit-4").queryAs(Button.class);
        double top = key.localToScene(0, 0).getY();
        // As of queued touches: the second comes before the next frame has laid anything out.
        robot.interact(() -> {
            key.fire();
            key.fire();
        });
        assertEquals("● ●", robot.lookup("#pin-dots").queryAs(Label.class).getText());
        assertSame(key, robot.lookup("#digit-4").query());
        assertEquals(top, key.localToScene(0, 0).getY());
    }

    @Test
    void aWrongPinIsToldAndErased(FxRobot robot) {
        two(robot);
        press(robot, "#member-Mori");
        press(robot, "#digit-1");
        press(robot, "#pin-enter");
        assertEquals(Optional.empty(), window.shift().member().get());
        assertTrue(words(robot).contains("4"), words(robot));
        assertEquals("", robot.lookup("#pin-dots").queryAs(Label.class).getText());
    }

    @Test
    void whileItWaitsNobodyCanType(FxRobot robot) {
        two(robot);
        members.waiting = Duration.ofSeconds(61);
        press(robot, "#member-Mori");
        press(robot, "#digit-1");
        press(robot, "#pin-enter");
        assertTrue(words(robot).contains("1:01"), words(robot));
        assertTrue(robot.lookup("#digit-1").queryButton().isDisabled());
    }

    private void two(FxRobot robot) {
        members.add(new Member("Abe", Role.CLERK), "482916");
        members.add(new Member("Mori", Role.MANAGER), "739105");
        robot.interact(() -> window.speak(Locale.ENGLISH));
    }

    private static void begin(FxRobot robot, String name, String pin, String again) {
        robot.interact(() -> {
            robot.lookup("#first-name").queryAs(TextField.class).setText(name);
            robot.lookup("#first-pin").queryAs(TextField.class).setText(pin);
            robot.lookup("#first-again").queryAs(TextField.class).setText(again);
            robot.lookup("#first-begin").queryAs(Button.class).fire();
        });
    }

    private static String words(FxRobot robot) {
        return robot.lookup("#pin-words").queryAs(Label.class).getText();
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
    }
}
