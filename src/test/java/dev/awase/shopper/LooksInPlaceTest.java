package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.ProductId;
import dev.awase.coordination.Mood;
import dev.awase.coordination.Wish;
import dev.awase.design.Glide;
import dev.awase.design.Motion;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import dev.awase.session.Styling;
import dev.awase.session.Visit;
import dev.awase.shopper.looks.LooksScreen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A better look comes in place, and nothing that the shopper touches moves away under her hand. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class LooksInPlaceTest {
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
        window = SampleWindow.show(stage, shop, desk, 540, 960, now::get);
    }

    @Test
    void aPressedCardStaysAndOpensWhatItShows(FxRobot robot) throws TimeoutException {
        show(robot, shop.looks());
        Node card = card(robot, 1);
        double x = x(card);
        robot.moveTo(card);
        robot.press(MouseButton.PRIMARY);
        show(robot, better(3, 2, 1, 0));
        pass(10_000);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(x, x(card));
        assertEquals(List.of("S0", "S1", "S2", "S3"), order(robot, "bottom"));
        robot.release(MouseButton.PRIMARY);
        assertEquals(List.of(new Intent.OpenProduct(new ProductId(2))), desk.asked);
        pass(1400);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(x, x(card), "the next tap may be on its way");
        pass(200);
        await(() -> order(robot, "bottom").equals(List.of("S3", "S2", "S1", "S0")));
        assertSame(card, card(robot, 1), "the same card in another place");
    }

    @Test
    void theNewestOfSeveralAnswersIsTheOneThatComes(FxRobot robot) throws TimeoutException {
        show(robot, shop.looks());
        robot.clickOn(card(robot, 1));
        show(robot, better(3, 2, 1, 0));
        show(robot, better(2, 0));
        pass(1500);
        await(() -> order(robot, "bottom").equals(List.of("S2", "S0")));
    }

    @Test
    void anUntouchedShelfIsArrangedAtOnceAndTheTouchedOneStaysWhereItIs(FxRobot robot) throws TimeoutException {
        show(robot, shop.looks());
        robot.interact(() -> robot.lookup(".looks").queryAs(LooksScreen.class).moveTo(520));
        robot.interact(() -> window.layout());
        robot.clickOn(card(robot, 5));
        assertEquals(List.of(new Intent.OpenProduct(new ProductId(6))), desk.asked);
        Node shoes = robot.lookup("#shelf-shoes").query();
        double y = y(shoes);
        Step.Looks advised = shop.advised(Locale.JAPANESE);
        show(robot, shop.styled(shop.look(List.of(3, 6, 5)), advised.styling()));
        assertEquals(List.of("S3"), order(robot, "bottom"));
        assertEquals(List.of("S4", "S5", "S6"), order(robot, "shoes"));
        assertTrue(robot.lookup("#advice").queryAll().isEmpty(), "words above would push what she touches");
        assertEquals(y, y(shoes));
        pass(1500);
        await(() -> order(robot, "shoes").equals(List.of("S6", "S5")));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup("#advice").queryAll().isEmpty());
        assertEquals(y, y(shoes), "whoever has gone down reads on where she was");
    }

    @Test
    void whatSheHerselfWishesComesAtOnce(FxRobot robot) {
        show(robot, shop.looks());
        robot.clickOn(card(robot, 1));
        pass(400);
        robot.clickOn("#chip-mood");
        pass(400);
        robot.clickOn("#mood-calm");
        Step.Looks better = better(3, 2);
        Wish calm = Wish.NONE.withMood(Optional.of(Mood.CALM));
        show(robot, new Step.Looks(better.brought(), better.reading(), calm, better.look(), Styling.NONE));
        assertEquals(List.of("S3", "S2"), order(robot, "bottom"));
    }

    @Test
    void aRowGlidedSidewaysKeepsTheCardUnderHerEyes(FxRobot robot) {
        show(robot, shop.looks());
        robot.interact(() -> glide(robot, "#shelf-bottom").offsetProperty().set(60));
        robot.interact(() -> window.layout());
        Node seen = robot.lookup("#shelf-bottom .glide .touch").queryAll().stream()
                .filter(card -> x(card) >= 0)
                .min(Comparator.comparingDouble(LooksInPlaceTest::x))
                .orElseThrow();
        double x = x(seen);
        show(robot, better(0, 3, 1, 2));
        assertEquals(List.of("S0", "S3", "S1", "S2"), order(robot, "bottom"));
        assertEquals(x, x(seen), 1);
        assertTrue(x > 0, "the sample shows a card in full view");
    }

    @Test
    void cardsGlideFromWhereTheyWereAndGoneOnesFade(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window = SampleWindow.show(stage, shop, desk, 540, 960, now::get, Motion.CALM));
        show(robot, shop.looks());
        robot.interact(() -> window.layout());
        Node third = card(robot, 2);
        Node gone = card(robot, 3);
        robot.interact(() -> {
            double x = x(third);
            window.show(new Visit(1, Locale.JAPANESE, better(2, 0, 1)));
            assertEquals(x, x(third), 1, "it starts where it stood");
            assertTrue(third.getTranslateX() > 0, "on its way to the front");
            assertTrue(gone.isMouseTransparent() && gone.getParent() != null, "fades where it is");
        });
        await(() -> third.getTranslateX() == 0 && third.getScaleX() == 1 && gone.getParent() == null);
        assertEquals(List.of("S2", "S0", "S1"), order(robot, "bottom"));
    }

    @Test
    void whereNobodyIsAskedNothingMoves(FxRobot robot) {
        show(robot, shop.looks());
        double y = y(robot.lookup("#shelf-bottom").query());
        show(robot, shop.asking());
        assertEquals(y, y(robot.lookup("#shelf-bottom").query()));
        show(robot, shop.looks());
        assertEquals(y, y(robot.lookup("#shelf-bottom").query()));
    }

    /** The sample's look with these bottoms only, in this order, beside its other shelves. */
    private Step.Looks better(Integer... bottoms) {
        List<Integer> products = new ArrayList<>(List.of(bottoms));
        products.addAll(List.of(4, 5, 6, 7, 8, 9, 10));
        return shop.styled(shop.look(products), Styling.NONE);
    }

    private void show(FxRobot robot, Step step) {
        robot.interact(() -> {
            window.show(new Visit(1, Locale.JAPANESE, step));
            window.applyCss();
            window.layout();
        });
    }

    private static Node card(FxRobot robot, int product) {
        return robot.lookup("#card-S" + product).query();
    }

    private static List<String> order(FxRobot robot, String slot) {
        return robot.lookup("#shelf-" + slot + " .glide .touch").queryAll().stream()
                .filter(card -> card.getId() != null)
                .sorted(Comparator.comparingDouble(Node::getLayoutX))
                .map(card -> card.getId().replace("card-", ""))
                .toList();
    }

    private static Glide glide(FxRobot robot, String within) {
        return robot.lookup(within + " .glide").queryAs(Glide.class);
    }

    private static double x(Node node) {
        return node.localToScene(0, 0).getX();
    }

    private static double y(Node node) {
        return node.localToScene(0, 0).getY();
    }

    private void pass(long millis) {
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        // Asked on the screen's own thread: another would look at it in the middle of a change.
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, (Callable<Boolean>)
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
