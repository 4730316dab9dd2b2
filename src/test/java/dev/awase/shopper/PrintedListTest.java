package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.session.Intent;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import dev.awase.shopper.takehome.SlipPrinter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The list on the shop's receipt printer. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PrintedListTest {
    @TempDir
    static Path folder;

    private SampleShop shop;
    private SampleDesk desk;
    private ShopperWindow window;

    @Start
    void start(Stage stage) {
        shop = new SampleShop(folder);
        desk = new SampleDesk(shop);
        window = SampleWindow.show(stage, shop, desk, 540, 960);
    }

    @ParameterizedTest
    @EnumSource(SlipPrinter.End.class)
    void itIsPrintedAndSaidHowItEnded(SlipPrinter.End end, FxRobot robot) {
        show(robot);
        fire(robot, "#print");
        assertEquals(List.of(new Intent.PrintList()), desk.asked);
        assertEquals("Awase", desk.printer.slip.getFirst());
        assertEquals("Together ¥68,400", desk.printer.slip.getLast());
        assertEquals("Printing …", state(robot));
        assertTrue(robot.lookup("#stop-print").query().isVisible());
        robot.interact(() -> desk.printer.ended.accept(end));
        assertFalse(state(robot).isBlank());
        assertFalse(robot.lookup("#stop-print").query().isVisible());
        assertTrue(robot.lookup("#print").query().isVisible(), "she may print once more");
    }

    @Test
    void itIsStoppedByATouchAndWhenSheGoes(FxRobot robot) {
        show(robot);
        fire(robot, "#print");
        fire(robot, "#stop-print");
        assertEquals("Stopped.", state(robot));
        fire(robot, "#print");
        Label told = robot.lookup("#print-state").queryAs(Label.class);
        robot.interact(() -> window.show(new Visit(1, Locale.ENGLISH, new Step.Goodbye(true))));
        assertEquals("Stopped.", told.getText());
    }

    @Test
    void withoutAPrinterNobodyIsOfferedOne(FxRobot robot) {
        desk.printer.present = false;
        show(robot);
        assertTrue(robot.lookup("#print").tryQuery().isEmpty());
    }

    private void show(FxRobot robot) {
        robot.interact(() -> window.show(new Visit(1, Locale.ENGLISH, shop.takeHome(false))));
    }

    private static void fire(FxRobot robot, String touch) {
        robot.interact(() -> robot.lookup(touch).query().executeAccessibleAction(AccessibleAction.FIRE));
    }

    private static String state(FxRobot robot) {
        return robot.lookup("#print-state").queryAs(Label.class).getText();
    }
}
