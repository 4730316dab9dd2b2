package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.design.Viewing;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** In a rehearsal the stills are the way on: they are whole and clear of the rail, however little room there is. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class StillStripTest {
    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    @ParameterizedTest
    @CsvSource({"960, 540, ja, LARGE", "960, 540, en, LARGE", "540, 960, ja, LARGE", "960, 540, ja, NORMAL"})
    void theStillsAreWhole(int width, int height, String tag, Viewing.Size size, FxRobot robot) {
        SampleShop shop = new SampleShop(folder);
        robot.interact(() -> {
            ShopperWindow window = SampleWindow.show(stage, shop, new SampleDesk(shop), width, height);
            window.view(Viewing.STANDARD.with(size));
            window.show(new Visit(1, Locale.forLanguageTag(tag), new Step.Capture(Optional.empty(), false)));
            window.applyCss();
            window.layout();
            Node glide = window.lookup(".strip .glide");
            Bounds still = inScene(window.lookup("#still-0"));
            assertTrue(inScene(glide).contains(still), "nothing of it is cut off");
            assertTrue(still.getMaxY() <= inScene(window.lookup(".rail")).getMinY(), "it is above the rail");
            assertEquals(6, window.lookupAll(".still").size());
        });
    }

    @Test
    void framesHangUntilTheyHaveCome(FxRobot robot) {
        SampleShop shop = new SampleShop(folder);
        SampleDesk desk = new SampleDesk(shop);
        List<Runnable> reading = new ArrayList<>();
        desk.reading = reading::add;
        robot.interact(() -> {
            ShopperWindow window = SampleWindow.show(stage, shop, desk, 540, 960);
            window.show(new Visit(1, Locale.ENGLISH, new Step.Capture(Optional.empty(), false)));
            assertFalse(window.lookupAll(".still-frame").isEmpty(), "the row is empty");
            reading.forEach(Runnable::run);
            assertEquals(Set.of(), window.lookupAll(".still-frame"));
            assertEquals(6, window.lookupAll(".still").size());
        });
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
