package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.LensSettings;
import dev.awase.catalog.Product;
import dev.awase.design.BrandSettings;
import dev.awase.design.Format;
import dev.awase.design.Motion;
import dev.awase.design.ScreenSettings;
import dev.awase.design.Strings;
import dev.awase.design.TimeoutSettings;
import dev.awase.design.Viewing;
import dev.awase.design.review.Review;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import dev.awase.shopper.attract.AttractScreen;
import dev.awase.shopper.attract.OpeningHours;
import dev.awase.shopper.notice.PrivacyText;
import dev.awase.shopper.takehome.ShopAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
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

/** The idle screen through some minutes of a clock that the test moves. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class IdleScreenTest {
    private static final int WIDTH = 540;
    private static final int HEIGHT = 960;

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

    @Test
    void aLookIsShownWithNamesAndPricesAndOneButton(FxRobot robot) {
        desk.showpieces = desk.looks().subList(0, 1);
        open(robot, List.of(), WIDTH, HEIGHT, LensSettings.DEFAULT);
        Product hero = desk.showpieces.getFirst().hero();
        List<String> words = words(robot);
        assertTrue(words.contains(hero.name().in(Locale.JAPANESE)), words::toString);
        assertTrue(words.contains(hero.price().format(hero.price().now(), Locale.JAPANESE)), words::toString);
        robot.clickOn("#begin");
        assertEquals(List.of(new Intent.Begin()), desk.asked);
    }

    @Test
    void whatIsSoldIsGoneAtTheNextChange(FxRobot robot) {
        desk.showpieces = desk.looks().subList(0, 2);
        open(robot, List.of(), WIDTH, HEIGHT, LensSettings.DEFAULT);
        String sold = desk.showpieces.get(1).hero().name().in(Locale.JAPANESE);
        desk.showpieces = desk.showpieces.subList(0, 1);
        pass(robot, 9);
        assertFalse(words(robot).contains(sold));
        desk.showpieces = List.of();
        pass(robot, 9);
        assertTrue(words(robot).stream().anyMatch(said -> said.contains("お手持ちの一点を")), "the invitation is back");
    }

    @Test
    void aPictureThatCannotBeReadLeavesTheHousesMark(FxRobot robot) {
        open(robot, List.of(folder.resolve("gone.jpg")), WIDTH, HEIGHT, LensSettings.DEFAULT);
        pass(robot, 3);
        assertEquals(1, robot.lookup(".kasane").queryAll().size());
        pass(robot, 9);
        pass(robot, 3);
        assertEquals(1, robot.lookup(".kasane").queryAll().size());
    }

    @Test
    void somebodyWhoPassesIsGreetedAndNothingBegins(FxRobot robot) {
        desk.rehearsal = false;
        desk.showpieces = desk.looks().subList(0, 2);
        open(robot, shop.pictures, WIDTH, HEIGHT, LensSettings.DEFAULT.waking(true));
        String said = Strings.of(Locale.JAPANESE).text("attract.watching");
        assertEquals(said, robot.lookup("#watching").queryAs(Label.class).getText());
        desk.passing = true;
        pass(robot, 1);
        assertTrue(headline(robot).startsWith("こんにちは"));
        pass(robot, 12);
        assertFalse(headline(robot).startsWith("こんにちは"), "a busy aisle is not greeted without end");
        pass(robot, 20);
        assertTrue(headline(robot).startsWith("こんにちは"));
        assertEquals(List.of(), desk.asked);
    }

    @Test
    void theLensIsLeftAloneUnlessTheShopWantsIt(FxRobot robot) {
        desk.rehearsal = false;
        desk.passing = true;
        open(robot, shop.pictures, WIDTH, HEIGHT, LensSettings.DEFAULT);
        pass(robot, 1);
        assertFalse(headline(robot).startsWith("こんにちは"));
        assertEquals(0, desk.passingAsked);
        assertTrue(robot.lookup("#watching").tryQuery().isEmpty());
        robot.interact(() -> window.show(new Visit(1, Locale.JAPANESE, new Step.Notice())));
        assertTrue(promises(robot).stream().anyMatch(words -> words.contains("触れるまで開きません")));
    }

    @Test
    void theNoticeSaysThatTheCameraLookedForMovement(FxRobot robot) {
        desk.rehearsal = false;
        open(robot, shop.pictures, WIDTH, HEIGHT, LensSettings.DEFAULT.waking(true));
        robot.interact(() -> window.show(new Visit(1, Locale.JAPANESE, new Step.Notice())));
        assertTrue(promises(robot).stream().anyMatch(words -> words.contains("動きだけを見ていました")));
        assertFalse(promises(robot).stream().anyMatch(words -> words.contains("触れるまで開きません")), "not true here");
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 540, 960, NORMAL", "en, 540, 960, LARGE", "zh-Hans, 960, 540, NORMAL", "ko, 540, 960, NORMAL",
        "ja, 960, 540, LARGE", "en, 960, 540, NORMAL", "ko, 960, 540, LARGE", "zh-Hans, 540, 960, LARGE"
    })
    void whatIsSaidWhereTheCameraLooksForMovementFits(
            String tag, int width, int height, Viewing.Size size, FxRobot robot) {
        desk.rehearsal = false;
        desk.showpieces = desk.looks().subList(0, 2);
        open(robot, shop.pictures, width, height, LensSettings.DEFAULT.waking(true));
        Locale language = Locale.forLanguageTag(tag);
        Viewing viewing = Viewing.STANDARD.with(Motion.STILL).with(size);
        Format format = new Format(width, height, ScreenSettings.DEFAULT);
        List<String> found = new ArrayList<>();
        Review review = new Review();
        robot.interact(() -> {
            desk.passing = true;
            window.show(new Visit(1, language, new Step.Attract()));
            window.view(viewing);
            for (int turn = 0; turn < 4; turn++) {
                laidOut();
                int at = turn;
                review.of(window, format, viewing).forEach(fault -> found.add("turn " + at + ": " + fault));
                now.addAndGet(TimeUnit.SECONDS.toNanos(9));
                ((AttractScreen) window.lookup(".attract")).look();
            }
            window.show(new Visit(1, language, new Step.Notice()));
            laidOut();
            review.of(window, format, viewing).forEach(fault -> found.add("notice: " + fault));
        });
        assertEquals(List.of(), found, () -> String.join("\n", found));
    }

    private void laidOut() {
        for (int pulse = 0; pulse < 3; pulse++) {
            window.applyCss();
            window.layout();
        }
    }

    private static List<String> promises(FxRobot robot) {
        return robot.lookup(".promise").queryAllAs(Label.class).stream()
                .map(label -> label.getText().replace("\n", ""))
                .toList();
    }

    private static String headline(FxRobot robot) {
        return robot.lookup(".headline").queryAs(Label.class).getText();
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(".attract .label").queryAllAs(Label.class).stream()
                .map(label -> label.getText().replace("\n", ""))
                .toList();
    }

    private void pass(FxRobot robot, long seconds) {
        now.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
        robot.interact(() -> ((AttractScreen) window.lookup(".attract")).look());
    }

    private void open(FxRobot robot, List<Path> pictures, int width, int height, LensSettings lens) {
        Storefront plain = Storefront.of(pictures);
        Storefront front = new Storefront(
                pictures,
                plain.screen(),
                lens,
                plain.languages(),
                TimeoutSettings.DEFAULT,
                new OpeningHours(Map.of()),
                BrandSettings.DEFAULT,
                PrivacyText.NONE,
                ShopAddress.NONE);
        robot.interact(() -> {
            window = SampleWindow.show(stage, front, desk, width, height, now::get, Motion.STILL);
            window.show(new Visit(1, Locale.JAPANESE, new Step.Attract()));
        });
    }
}
