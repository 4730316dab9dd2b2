package dev.awase.staff.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.tidy.UntidyKind;
import dev.awase.design.PictureCache;
import dev.awase.staff.Area;
import dev.awase.staff.SampleOffice;
import dev.awase.staff.StaffWindow;
import dev.awase.staff.Thumbnails;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TidyPageTest {
    @TempDir
    static Path folder;

    private final SampleOffice office = new SampleOffice();
    private MessyFile shop;
    private StaffWindow window;

    @Start
    void start(Stage stage) throws Exception {
        shop = new MessyFile(Files.createTempDirectory(folder, "home"));
        Thumbnails thumbnails = new Thumbnails(new PictureCache(Runnable::run, Runnable::run, 1L << 20));
        window = office.show(
                stage,
                Area.TIDY,
                at -> new TidyPage(at, shop.model(at), shop.taxonomy, thumbnails),
                Locale.ENGLISH,
                MessyFile.CLOCK,
                Runnable::run);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void aNameIsMendedByItsButtonAndComesBackWithControlZ(String language, FxRobot robot) {
        robot.interact(() -> window.speak(Locale.of(language)));
        press(robot, "#kind-spelling");
        assertEquals(1, rows(robot));
        press(robot, "#findings .finding-buttons .button");
        assertEquals("Linen shirt", shop.product("P-1").name().byLanguage().get("en"));
        assertEquals(0, rows(robot));
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Ｌｉｎｅｎ shirt", shop.product("P-1").name().byLanguage().get("en"));
        assertEquals(1, rows(robot));
    }

    @Test
    void chosenOnesAreMendedTogetherAndNoneChosenIsTold(FxRobot robot) {
        press(robot, "#kind-brand");
        assertEquals(2, rows(robot));
        press(robot, "#mend-chosen");
        assertTrue(robot.lookup(".toast.trouble").tryQuery().isPresent());
        assertEquals("AWASE", shop.product("P-2").brand());
        robot.interact(() -> robot.lookup("#choose-all").queryAs(CheckBox.class).fire());
        press(robot, "#mend-chosen");
        assertEquals("Awase", shop.product("P-2").brand());
        assertEquals("Awase", shop.product("P-3").brand());
    }

    @Test
    void aWholeSortIsAskedAboutAndThenMended(FxRobot robot) {
        press(robot, "#kind-brand");
        press(robot, "#mend-all");
        assertEquals("AWASE", shop.product("P-2").brand(), "not before it was said again");
        press(robot, "#mend-all-do");
        assertEquals("Awase", shop.product("P-2").brand());
        assertEquals(0, rows(robot));
    }

    @Test
    void whatIsRightIsLeftAndShownAgain(FxRobot robot) {
        press(robot, "#kind-price");
        robot.interact(() ->
                robot.lookup("#findings .check-box").queryAs(CheckBox.class).fire());
        press(robot, "#leave-chosen");
        assertEquals(0, rows(robot));
        press(robot, "#tidy-left");
        assertTrue(words(robot).contains("Mori"), words(robot));
        press(robot, "#findings .finding-buttons .button");
        press(robot, "#tidy-left");
        assertEquals(1, rows(robot));
    }

    @Test
    void twinsAreComparedAndOneIsKept(FxRobot robot) {
        press(robot, "#kind-same_code");
        press(robot, "#findings .finding-buttons .button");
        robot.interact(
                () -> robot.lookup("#keep-P-6").queryAs(RadioButton.class).fire());
        assertTrue(robot.lookup("#take-out-P-6").queryAs(CheckBox.class).isDisabled(), "what is kept is not taken out");
        CheckBox add = robot.lookup("#add-pieces").queryAs(CheckBox.class);
        assertTrue(add.getText().contains("P-6"), add.getText());
        press(robot, "#merge-do");
        assertTrue(shop.catalog.byCode("P-5").isEmpty());
        assertEquals(8, shop.product("P-6").stock(), "4 of its own, and both sizes M of the other");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(4, shop.product("P-6").stock());
        assertFalse(shop.catalog.byCode("P-5").isEmpty());
    }

    @Test
    void nothingThatCanBePressedIsWithoutAName(FxRobot robot) {
        for (UntidyKind kind : UntidyKind.values()) {
            press(robot, "#kind-" + kind.id());
            Set<Node> nodes = robot.lookup(node -> node instanceof ButtonBase && inPage(node))
                    .queryAll();
            assertTrue(nodes.size() > UntidyKind.values().length, "the page has buttons");
            for (Node node : nodes) {
                ButtonBase button = (ButtonBase) node;
                String spoken = button.getAccessibleText() == null ? button.getText() : button.getAccessibleText();
                assertFalse(spoken == null || spoken.isBlank(), () -> kind + ": " + node);
                assertFalse(node.getId() == null, () -> kind + " has no id: " + node);
            }
        }
    }

    private static boolean inPage(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if ("page-tidy".equals(at.getId())) {
                return true;
            }
        }
        return false;
    }

    private static int rows(FxRobot robot) {
        return robot.lookup("#findings .finding").queryAll().size();
    }

    private static String words(FxRobot robot) {
        StringBuilder words = new StringBuilder();
        robot.lookup("#findings .label").queryAllAs(Label.class).forEach(label -> words.append(label.getText()));
        return words.toString();
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
