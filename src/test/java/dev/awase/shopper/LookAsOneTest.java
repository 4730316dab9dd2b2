package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.item.Category;
import dev.awase.session.Intent;
import dev.awase.session.Silhouette;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The look as a whole: its price, its pieces kept and swapped, and all of it laid out. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class LookAsOneTest {
    private static final Category BOTTOM = new Category("bottom");

    @TempDir
    static Path folder;

    private final AtomicLong now = new AtomicLong(TimeUnit.HOURS.toNanos(1));
    private SampleShop shop;
    private SampleDesk desk;
    private ShopperWindow window;

    @Start
    void start(Stage stage) {
        shop = new SampleShop(folder);
        desk = new SampleDesk(shop);
        window = SampleWindow.show(stage, shop, desk, 540, 960, now::get);
    }

    @Test
    void thePiecesAreCountedAndTheirPriceSummed(FxRobot robot) {
        show(robot, shop.looks());
        long sum = shop.looks().chosen().pieces().stream()
                .mapToLong(piece -> piece.product().price().now())
                .sum();
        assertEquals(
                "￥%,d".formatted(sum),
                robot.lookup("#total").queryAs(Label.class).getText());
        assertFalse(robot.lookup("#take-back").query().isVisible(), "there is nothing to take back");
    }

    @Test
    void aPieceIsKeptOrSwappedByOneTouch(FxRobot robot) {
        show(robot, shop.looks());
        press(robot, "#keep-bottom");
        press(robot, "#swap-shoes");
        press(robot, "#lay-out");
        assertEquals(
                List.of(new Intent.Keep(BOTTOM), new Intent.Swap(new Category("shoes")), new Intent.LayOut(true)),
                desk.asked);
    }

    @Test
    void whatIsKeptSaysSoAndCannotBeSwapped(FxRobot robot) {
        show(robot, shop.looks());
        Node keep = robot.lookup("#keep-bottom").query();
        show(robot, shop.kept());
        assertTrue(keep.getStyleClass().contains("chosen"), "the same button, in place");
        assertEquals("ボトムス：残しています", keep.getAccessibleText());
        assertFalse(robot.lookup("#swap-bottom").query().isVisible());
        press(robot, "#take-back");
        assertEquals(List.of(new Intent.TakeBack()), desk.asked);
    }

    @Test
    void laidOutSheSeesHerOwnItemCutOutAmongThePieces(FxRobot robot) {
        int[] argb = new int[40 * 60];
        for (int row = 10; row < 50; row++) {
            Arrays.fill(argb, row * 40 + 10, row * 40 + 30, 0xff304060);
        }
        desk.silhouette = Optional.of(new Silhouette(argb, 40, 60));
        show(robot, shop.laidOut());
        ImageView own = robot.lookup("#own-piece .image-view").queryAs(ImageView.class);
        assertEquals(22, own.getImage().getWidth(), "cropped to the item");
        assertEquals(4, robot.lookup(".laid").queryAll().size());
        press(robot, "#laid-S4");
        press(robot, "#piece-S7");
        press(robot, "#lay-away");
        assertEquals(
                List.of(
                        new Intent.OpenProduct(shop.product(4).id()),
                        new Intent.OpenProduct(shop.product(7).id()),
                        new Intent.LayOut(false)),
                desk.asked);
        show(robot, shop.kept());
        assertTrue(robot.lookup("#together").queryAll().isEmpty());
    }

    @Test
    void whereNothingStandsOutHerPhotoLiesThereWhole(FxRobot robot) {
        show(robot, shop.laidOut());
        robot.interact(() -> {});
        ImageView own = robot.lookup("#own-piece .image-view").queryAs(ImageView.class);
        assertTrue(own.getImage().getWidth() > own.getImage().getHeight(), "as it was taken");
    }

    private void show(FxRobot robot, Step step) {
        robot.interact(() -> {
            window.show(new Visit(1, Locale.JAPANESE, step));
            window.applyCss();
            window.layout();
        });
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).query().executeAccessibleAction(AccessibleAction.FIRE));
    }
}
