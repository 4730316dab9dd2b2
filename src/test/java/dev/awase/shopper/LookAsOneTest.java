package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.FloorMap;
import dev.awase.catalog.FloorWay;
import dev.awase.item.Category;
import dev.awase.item.Ground;
import dev.awase.session.Choosing;
import dev.awase.session.Intent;
import dev.awase.session.Silhouette;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Polyline;
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

    @Test
    void sheSaysWhatSheThinksOfTheLookAndThenWhy(FxRobot robot) {
        show(robot, shop.looks());
        Step.Looks laid = shop.laidOut();
        Choosing silent = new Choosing(Map.of(), Set.of(), true, List.of());
        show(robot, new Step.Looks(laid.brought(), laid.reading(), laid.wish(), laid.look(), laid.styling(), silent));
        Node why = robot.lookup(".opinion-why").query();
        assertFalse(why.isVisible(), "nobody is asked why before she has said anything");
        press(robot, "#like-look");
        show(robot, laid);
        assertTrue(why.isVisible());
        assertTrue(robot.lookup("#ground-style").query().getStyleClass().contains("chosen"));
        press(robot, "#ground-color");
        assertEquals(List.of(new Intent.Judge(Step.Opinion.LIKED), new Intent.Because(Ground.COLOR)), desk.asked);
    }

    @Test
    void aPieceBehindAnotherIsPutIntoTheLookFromItsOwnPage(FxRobot robot) {
        show(robot, shop.detail());
        assertFalse(robot.lookup("#wear").query().isVisible(), "it is in the look");
        show(robot, shop.judged());
        press(robot, "#wear");
        press(robot, "#ground-price");
        assertEquals(List.of(new Intent.Wear(shop.product(1).id()), new Intent.Because(Ground.PRICE)), desk.asked);
    }

    @Test
    void theWayIsDrawnOnTheFloorsOwnPicture(FxRobot robot) {
        FloorWay.Corner start = new FloorWay.Corner(0.2, 0.8);
        FloorWay.Corner turn = new FloorWay.Corner(0.2, 0.3);
        FloorWay.Corner end = new FloorWay.Corner(0.7, 0.3);
        desk.guide = place -> Optional.of(new FloorWay(
                place.floor(),
                new int[60 * 40],
                60,
                40,
                Optional.of(new FloorMap.Box(0.6, 0.2, 0.3, 0.2)),
                true,
                List.of(start, turn, end)));
        show(robot, shop.detail());
        Polyline line = robot.lookup(".way-line").queryAs(Polyline.class);
        double wide = line.getPoints().get(4) / 0.7;
        assertEquals(0.2 * wide, line.getPoints().getFirst(), 1e-9);
        assertEquals(0.3 * wide * 40 / 60, line.getPoints().getLast(), 1e-9);
        assertEquals(3, line.getPoints().size() / 2);
        Node map = robot.lookup("#way").query();
        assertTrue(map.getBoundsInParent().getWidth() <= 540, "nothing off the edge");
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
