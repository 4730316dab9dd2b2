package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.design.Motion;
import dev.awase.design.Touch;
import dev.awase.design.Viewing;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import dev.awase.shopper.attract.AttractScreen;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The idle screen through five minutes of a clock that the test moves: nothing burns in. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class BurnInTest {
    @TempDir
    static Path folder;

    private final AtomicLong now = new AtomicLong(TimeUnit.HOURS.toNanos(1));
    private Stage stage;
    private SampleShop shop;
    private SampleDesk desk;
    private ShopperWindow window;

    @Start
    void start(Stage primary) {
        stage = primary;
        shop = new SampleShop(folder);
        desk = new SampleDesk(shop);
    }

    /** Still motion: a picture that only drifts or fades would pass by that alone. */
    @ParameterizedTest
    @CsvSource({"2, 4, 540, 960", "3, 0, 540, 960", "0, 4, 540, 960", "0, 0, 540, 960", "2, 4, 960, 540"})
    void nothingStandsForLongerThanAMinute(int looks, int pictures, int width, int height, FxRobot robot) {
        desk.showpieces = desk.looks().subList(0, looks);
        open(robot, shop.pictures.subList(0, pictures), width, height);
        assertEquals(List.of(), watched(robot, width, height));
    }

    /** Both grounds of a dark shop are dark: the words and the button must change all the same. */
    @ParameterizedTest
    @CsvSource({"2, 4", "3, 0", "0, 4"})
    void norInAShopThatIsKeptDark(int looks, int pictures, FxRobot robot) {
        desk.showpieces = desk.looks().subList(0, looks);
        open(robot, shop.pictures.subList(0, pictures), 540, 960);
        robot.interact(() -> window.view(Viewing.STANDARD.with(Motion.STILL).with(Viewing.Theme.DARK)));
        assertEquals(List.of(), watched(robot, 540, 960));
    }

    @Test
    void aLabelThatStandsStillIsFound(FxRobot robot) {
        desk.showpieces = desk.looks().subList(0, 2);
        open(robot, shop.pictures, 540, 960);
        robot.interact(() -> window.getChildren().add(Touch.primary("planted", "SALE", () -> {})));
        List<String> burned = watched(robot, 540, 960);
        assertTrue(burned.stream().anyMatch(tile -> tile.startsWith("256,464")), burned::toString);
    }

    /** What burned in within five minutes. */
    private List<String> watched(FxRobot robot, int width, int height) {
        BurnIn burnIn = new BurnIn(width, height);
        robot.interact(() -> {
            AttractScreen screen = (AttractScreen) window.lookup(".attract");
            for (long second = 0; second <= 300; second += 9) {
                window.applyCss();
                window.layout();
                WritableImage seen = window.getScene().snapshot(null);
                int[] argb = new int[width * height];
                seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
                burnIn.see(argb, width, second);
                now.addAndGet(TimeUnit.SECONDS.toNanos(9));
                screen.look();
            }
        });
        return burnIn.burned();
    }

    private void open(FxRobot robot, List<Path> pictures, int width, int height) {
        robot.interact(() -> {
            window = SampleWindow.show(stage, Storefront.of(pictures), desk, width, height, now::get, Motion.STILL);
            window.show(new Visit(1, Locale.JAPANESE, new Step.Attract()));
        });
    }
}
