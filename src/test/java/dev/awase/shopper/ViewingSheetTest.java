package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.session.Intent;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.AccessibleAction;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** How a shopper sees the screen, and in which language, is one touch away and ends with her visit. */
@ExtendWith(ApplicationExtension.class)
class ViewingSheetTest {
    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    @Test
    void largeLettersLastAsLongAsTheVisit(FxRobot robot) {
        robot.interact(() -> {
            SampleShop shop = new SampleShop(folder);
            ShopperWindow window = SampleWindow.show(stage, shop, new SampleDesk(shop), 540, 960);
            window.show(new Visit(1, Locale.ENGLISH, new Step.Attract()));
            fire(window, "#viewing");
            fire(window, "#view-large");
            assertTrue(window.getStyleClass().contains("large"));
            window.show(new Visit(1, Locale.ENGLISH, new Step.Notice()));
            assertTrue(window.getStyleClass().contains("large"));
            fire(window, "#viewing");
            fire(window, "#view-usual");
            assertFalse(window.getStyleClass().contains("large"));
            fire(window, "#viewing");
            fire(window, "#view-large");
            window.show(new Visit(2, Locale.ENGLISH, new Step.Attract()));
            assertFalse(window.getStyleClass().contains("large"));
        });
    }

    @Test
    void whereTheRailIsFullOneButtonOpensTheLanguages(FxRobot robot) {
        robot.interact(() -> {
            SampleShop shop = new SampleShop(folder);
            SampleDesk desk = new SampleDesk(shop);
            ShopperWindow window = SampleWindow.show(stage, shop, desk, 540, 960);
            window.show(new Visit(1, Locale.ENGLISH, shop.looks()));
            fire(window, "#languages");
            fire(window, "#language-ko");
            assertEquals(new Intent.ChooseLanguage(Locale.KOREAN), desk.asked.getLast());
        });
    }

    private static void fire(ShopperWindow window, String id) {
        window.applyCss();
        window.lookup(id).executeAccessibleAction(AccessibleAction.FIRE);
    }
}
