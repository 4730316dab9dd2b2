package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.Camera;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.Mood;
import dev.awase.coordination.Occasion;
import dev.awase.coordination.Weather;
import dev.awase.coordination.Wish;
import dev.awase.design.Strings;
import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.ToneName;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import dev.awase.session.Styling;
import dev.awase.session.Visit;
import dev.awase.shopper.looks.LooksScreen;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ShopperWindowTest {
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
    void theNoticeSaysWhereThePhotoGoes(FxRobot robot) {
        show(robot, new Step.Notice());
        assertTrue(says(robot, "この機械のメモリーの中だけ"));
        desk.photosLeave = true;
        show(robot, new Step.Attract());
        show(robot, new Step.Notice());
        assertTrue(says(robot, "AIスタイリストに送ります"));
        assertFalse(says(robot, "この機械のメモリーの中だけ"), "that would not be true");
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup(".promise").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains(words));
    }

    @Test
    void touchesBecomeIntents(FxRobot robot) {
        show(robot, new Step.Attract());
        tap(robot, "#language-en");
        tap(robot, "#begin");
        show(robot, new Step.Notice());
        tap(robot, "#open-camera");
        tap(robot, "#back");
        tap(robot, "#start-over");
        show(robot, shop.confirm());
        tap(robot, "#category-top");
        show(robot, new Step.Trouble(Step.Cause.CATALOG, "S-1", new Step.Attract()));
        tap(robot, "#retry");
        show(robot, shop.looks());
        tap(robot, "#card-S0");
        tap(robot, "#finish");
        assertEquals(
                List.of(
                        new Intent.ChooseLanguage(Locale.ENGLISH),
                        new Intent.Begin(),
                        new Intent.OpenCamera(),
                        new Intent.Back(),
                        new Intent.StartOver(),
                        new Intent.CorrectCategory(new Category("top")),
                        new Intent.Retry(),
                        new Intent.OpenProduct(new ProductId(1)),
                        new Intent.Finish()),
                desk.asked);
    }

    @Test
    void aBouncedTapDoesNotReachTheNextScreen(FxRobot robot) {
        show(robot, new Step.Attract());
        robot.clickOn("#begin");
        show(robot, new Step.Notice());
        robot.clickOn("#open-camera");
        assertEquals(List.of(new Intent.Begin()), desk.asked);
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(300));
        robot.clickOn("#open-camera");
        assertEquals(List.of(new Intent.Begin(), new Intent.OpenCamera()), desk.asked);
    }

    @Test
    void chipsCorrectAndWish(FxRobot robot) {
        show(robot, shop.looks());
        tap(robot, "#chip-category");
        tap(robot, "#category-dress");
        tap(robot, "#chip-tone");
        tap(robot, "#tone-olive");
        tap(robot, "#chip-occasion");
        tap(robot, "#occasion-work");
        tap(robot, "#chip-budget");
        tap(robot, "#budget-10000");
        tap(robot, "#chip-size");
        tap(robot, "#size-M");
        assertEquals(
                List.of(
                        new Intent.CorrectCategory(new Category("dress")),
                        new Intent.CorrectTone(ToneName.OLIVE),
                        new Intent.ChangeWish(Wish.NONE.withOccasion(Optional.of(Occasion.WORK))),
                        new Intent.ChangeWish(Wish.NONE.withBudget(OptionalLong.of(10_000))),
                        new Intent.ChangeWish(Wish.NONE.withSize(Optional.of("M")))),
                desk.asked);
        assertTrue(robot.lookup("#sheet-close").tryQuery().isEmpty(), "an answer closes its sheet");
    }

    @Test
    void moodWeatherAndAGiftAreWishedForToo(FxRobot robot) {
        show(robot, shop.looks());
        tap(robot, "#chip-mood");
        tap(robot, "#mood-elegant");
        tap(robot, "#chip-weather");
        tap(robot, "#weather-rainy");
        tap(robot, "#chip-gift");
        tap(robot, "#gift-men");
        show(robot, shop.wishes());
        tap(robot, "#chip-gift");
        tap(robot, "#gift-none");
        Wish all = shop.wishes().wish();
        assertEquals(
                List.of(
                        new Intent.ChangeWish(Wish.NONE.withMood(Optional.of(Mood.ELEGANT))),
                        new Intent.ChangeWish(Wish.NONE.withWeather(Optional.of(Weather.RAINY))),
                        new Intent.ChangeWish(Wish.NONE.asGift(true).withFit(Optional.of(Fit.MEN))),
                        new Intent.ChangeWish(all.asGift(false).withFit(Optional.empty()))),
                desk.asked);
    }

    @Test
    void bothLookAndProductInviteToAsk(FxRobot robot) {
        show(robot, shop.looks());
        tap(robot, "#open-ask");
        show(robot, shop.detail());
        tap(robot, "#open-ask");
        assertEquals(List.of(new Intent.OpenAsk(), new Intent.OpenAsk()), desk.asked);
        show(robot, new Step.Notice());
        assertTrue(robot.lookup("#open-ask").queryAll().isEmpty());
    }

    @Test
    void theStylistIsSeenAtWorkAndThenRead(FxRobot robot) {
        show(robot, shop.looks());
        assertTrue(robot.lookup("#styling .label").queryAll().isEmpty(), "nobody is asked, nothing is said");
        show(robot, shop.asking());
        assertEquals("12,340点を見比べました。スタイリストに聞いています…", words(robot, "#styling .type-small"));
        assertFalse(robot.lookup("#styling .mark").queryAll().isEmpty(), "a rehearsal says that it is one");
        show(robot, shop.advised(Locale.JAPANESE));
        assertTrue(words(robot, "#advice").startsWith("ネイビーのストライプには"));
        tap(robot, "#other-1");
        assertEquals(List.of(new Intent.ChooseItem(1)), desk.asked);
        pass(2);
        show(robot, shop.looks());
        assertTrue(robot.lookup("#advice").queryAll().isEmpty());
        assertTrue(robot.lookup("#other-0").queryAll().isEmpty());
    }

    @Test
    void whatIsSaidInAnotherLanguageIsNotShown(FxRobot robot) {
        show(robot, shop.advised(Locale.ENGLISH));
        assertTrue(robot.lookup("#advice").queryAll().isEmpty());
        assertFalse(robot.lookup("#other-0").queryAll().isEmpty(), "what else is on the photo has words of our own");
        show(robot, shop.told(Locale.ENGLISH));
        assertTrue(robot.lookup("#told").queryAll().isEmpty());
        assertFalse(robot.lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains("navy stripes")));
        show(robot, shop.told(Locale.JAPANESE));
        assertTrue(words(robot, "#told").startsWith("ベージュのワイドパンツが"));
    }

    @Test
    void looksAreRankedAnewInPlace(FxRobot robot) {
        show(robot, shop.looks());
        LooksScreen before = robot.lookup(".looks").queryAs(LooksScreen.class);
        robot.interact(() -> before.moveTo(120));
        Step.Looks again = shop.looks();
        show(
                robot,
                new Step.Looks(
                        again.brought(),
                        again.reading(),
                        Wish.NONE.withOccasion(Optional.of(Occasion.WORK)),
                        again.look(),
                        Styling.NONE));
        LooksScreen after = robot.lookup(".looks").queryAs(LooksScreen.class);
        assertSame(before, after);
        assertEquals(120, after.offset());
    }

    @Test
    void comingBackFromAProductFindsTheSamePlace(FxRobot robot) {
        show(robot, shop.looks());
        robot.interact(() -> robot.lookup(".looks").queryAs(LooksScreen.class).moveTo(150));
        show(robot, shop.detail());
        show(robot, shop.looks());
        assertEquals(150, robot.lookup(".looks").queryAs(LooksScreen.class).offset());
        show(robot, new Step.Attract());
        show(robot, shop.looks());
        assertEquals(0, robot.lookup(".looks").queryAs(LooksScreen.class).offset());
    }

    @Test
    void warnsWhenNobodyTouchesAndStaysWhenToldSo(FxRobot robot) throws TimeoutException {
        show(robot, shop.looks());
        pass(46);
        await(() -> !robot.lookup("#still-here").queryAll().isEmpty());
        robot.clickOn("#still-here");
        assertTrue(robot.lookup("#still-here").queryAll().isEmpty());
        assertEquals(List.of(), desk.asked);
    }

    @Test
    void startsOverWhenTheCountEnds(FxRobot robot) throws TimeoutException {
        show(robot, shop.looks());
        pass(65);
        await(() -> desk.asked.contains(new Intent.LeftAlone()));
    }

    @Test
    void theIdleScreenWaitsForEver(FxRobot robot) {
        show(robot, new Step.Attract());
        pass(1000);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), desk.asked);
        assertFalse(robot.lookup("#begin").queryAll().isEmpty());
    }

    @Test
    void aScreenReaderCanActToo(FxRobot robot) {
        show(robot, new Step.Attract());
        robot.interact(() -> robot.lookup("#begin").query().executeAccessibleAction(AccessibleAction.FIRE));
        assertEquals(List.of(new Intent.Begin()), desk.asked);
    }

    @Test
    void rehearsalShowsItsBadgeAndItsStills(FxRobot robot) {
        show(robot, new Step.Capture(Optional.empty(), false));
        tap(robot, "#still-1");
        assertEquals(List.of(new Intent.PickStill(1)), desk.asked);
        assertFalse(robot.lookup(".badge").queryAll().isEmpty());
        desk.rehearsal = false;
        show(robot, new Step.Notice());
        show(robot, new Step.Capture(Optional.empty(), false));
        assertTrue(robot.lookup(".badge").queryAll().isEmpty());
        assertTrue(robot.lookup("#still-1").queryAll().isEmpty());
    }

    @Test
    void theShutterCountsThreeTwoOneBeforeItTakesThePhoto(FxRobot robot) throws TimeoutException {
        show(robot, new Step.Capture(Optional.empty(), false));
        List<String> counted = new CopyOnWriteArrayList<>();
        Label number = robot.lookup(".countdown-ring .number").queryAs(Label.class);
        number.textProperty().addListener((on, old, next) -> counted.add(next));
        tap(robot, "#shutter");
        assertTrue(robot.lookup("#shutter").query().isDisabled(), "one photo at a time");
        assertEquals(List.of(), desk.asked, "not before the count ends");
        await(() -> desk.asked.stream().anyMatch(Intent.TakePhoto.class::isInstance));
        assertEquals(List.of("3", "2", "1"), counted);
    }

    @ParameterizedTest
    @CsvSource({"ABSENT, capture.absent", "OPENING, capture.opening", "STALLED, capture.stalled"})
    void whileTheCameraIsAwayCaptureSaysSoAndTheShutterWaits(Camera.State state, String key, FxRobot robot)
            throws TimeoutException {
        desk.state = state;
        show(robot, new Step.Capture(Optional.empty(), false));
        String words = Strings.of(Locale.JAPANESE).text(key).replace("\n", "");
        Label word = robot.lookup(".word").queryAs(Label.class);
        assertEquals(words, word.getText().replace("\n", ""));
        assertTrue(robot.lookup("#shutter").query().isDisabled());
        desk.state = Camera.State.LIVE;
        await(() -> !word.isVisible() && !robot.lookup("#shutter").query().isDisabled());
    }

    private void show(FxRobot robot, Step step) {
        robot.interact(() -> window.show(new Visit(1, Locale.JAPANESE, step)));
    }

    private static String words(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAs(Label.class).getText().replace("\n", "");
    }

    private void tap(FxRobot robot, String id) {
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        robot.clickOn(id);
    }

    private void pass(long seconds) {
        now.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        // Asked on the screen's own thread: another would look at it in the middle of a change.
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, (Callable<Boolean>)
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
