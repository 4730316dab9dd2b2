package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.awase.item.Doubt;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a shopper can do while her photo is being read. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class BeingReadTest {
    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    @Test
    void itCanBeDeletedAndShowsThatItIs(FxRobot robot) {
        robot.interact(() -> {
            SampleShop shop = new SampleShop(folder);
            SampleDesk desk = new SampleDesk(shop);
            ShopperWindow window = SampleWindow.show(stage, shop, desk, 540, 960);
            show(window, new Step.Capture(Optional.empty(), false));
            assertNull(window.lookup("#delete-now"), "there is nothing of hers yet");
            Object screen = window.lookup(".capture");
            show(window, new Step.Capture(Optional.empty(), true));
            assertSame(screen, window.lookup(".capture"), "the live picture goes on");
            window.lookup("#delete-now").executeAccessibleAction(AccessibleAction.FIRE);
            assertEquals(List.of(new Intent.DeleteNow()), desk.asked);
            show(window, new Step.Erased(true, false, false));
            assertNotNull(window.lookup("#erased-photo"));
        });
    }

    @Test
    void whereItWasNotReadableThereIsNothingLeftToDelete(FxRobot robot) {
        robot.interact(() -> {
            SampleShop shop = new SampleShop(folder);
            ShopperWindow window = SampleWindow.show(stage, shop, new SampleDesk(shop), 540, 960);
            show(window, new Step.Capture(Optional.empty(), true));
            show(window, new Step.Capture(Optional.of(Doubt.BLURRED), false));
            assertNull(window.lookup("#delete-now"));
        });
    }

    private static void show(ShopperWindow window, Step step) {
        window.show(new Visit(1, Locale.JAPANESE, step));
        window.applyCss();
        window.layout();
    }
}
