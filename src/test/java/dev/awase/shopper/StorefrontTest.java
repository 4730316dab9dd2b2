package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.LensSettings;
import dev.awase.camera.Turn;
import dev.awase.design.BrandSettings;
import dev.awase.design.Motion;
import dev.awase.design.ScreenSettings;
import dev.awase.design.Strings;
import dev.awase.design.TimeoutSettings;
import dev.awase.design.Viewing;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import dev.awase.shopper.attract.OpeningHours;
import dev.awase.shopper.notice.PrivacyText;
import dev.awase.shopper.takehome.ShopAddress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
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

/** What a shop settles is what a shopper sees. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class StorefrontTest {
    private static final String EVERY_DAY = "monday,tuesday,wednesday,thursday,friday,saturday,sunday";

    @TempDir
    static Path folder;

    private final AtomicLong now = new AtomicLong(TimeUnit.HOURS.toNanos(1));
    private Stage stage;
    private SampleShop shop;
    private SampleDesk desk;
    private ShopperWindow window;

    @Start
    void start(Stage shown) {
        stage = shown;
        shop = new SampleShop(folder);
        desk = new SampleDesk(shop);
    }

    @ParameterizedTest
    @CsvSource({"closed, true", "00:00-24:00, false"})
    void theIdleScreenIsTheShopsOwnAndDimsWhenItIsClosed(String hours, boolean dim, FxRobot robot) {
        Map<String, String> days =
                Arrays.stream(EVERY_DAY.split(",")).collect(Collectors.toMap(day -> day, _ -> hours));
        open(robot, 540, 960, OpeningHours.of(days), PrivacyText.NONE);
        show(robot, Locale.JAPANESE, new Step.Attract());
        assertEquals("日向セレクト", robot.lookup("#brand-name").queryAs(Label.class).getText());
        assertTrue(robot.lookup("#brand-logo").queryAs(ImageView.class).getImage() != null);
        assertEquals(dim, robot.lookup("#dim").query().isVisible());
    }

    @Test
    void theLanguagesAreThoseOfTheShopInItsOrder(FxRobot robot) {
        open(robot, 540, 960, OpeningHours.ALWAYS, PrivacyText.NONE);
        show(robot, Locale.ENGLISH, new Step.Attract());
        List<Node> languages = robot.lookup(".language").queryAll().stream().toList();
        assertEquals(
                List.of("language-en", "language-ja"),
                languages.stream().map(Node::getId).toList());
    }

    @Test
    void whatTheShopSettlesAnewIsShownAtOnce(FxRobot robot) {
        open(robot, 540, 960, OpeningHours.ALWAYS, PrivacyText.NONE);
        show(robot, Locale.JAPANESE, new Step.Attract());
        Storefront other = Storefront.of(shop.pictures);
        robot.interact(() -> window.furnish(new Storefront(
                shop.pictures,
                other.screen(),
                other.lens(),
                List.of(Locale.JAPANESE),
                other.timeouts(),
                other.hours(),
                new BrandSettings(Optional.of("月のうら"), Optional.empty(), Optional.empty(), Viewing.Theme.DARK),
                PrivacyText.NONE,
                ShopAddress.NONE)));
        assertTrue(window.getScene().getStylesheets().stream().anyMatch(sheet -> sheet.endsWith("dark.css")));
        assertEquals("月のうら", robot.lookup("#brand-name").queryAs(Label.class).getText());
        assertTrue(robot.lookup("#brand-logo").tryQuery().isEmpty());
        assertTrue(robot.lookup("#language-en").tryQuery().isEmpty(), "one language alone is offered");
    }

    @Test
    void aPatientShopWaitsLonger(FxRobot robot) throws TimeoutException {
        open(robot, 540, 960, OpeningHours.ALWAYS, PrivacyText.NONE);
        show(robot, Locale.JAPANESE, new Step.Notice());
        now.addAndGet(TimeUnit.SECONDS.toNanos(91));
        // By the house's own patience the visit would be over by now, and nothing would be asked.
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> robot.lookup(".idle-veil").tryQuery().isPresent());
        assertFalse(desk.asked.contains(new Intent.LeftAlone()), "a shop that waits 90 seconds ended the visit before");
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 540, 960, false",
        "en, 540, 960, true",
        "ja, 960, 540, false",
        "ja, 540, 960, true",
        "ja, 960, 540, true",
        "en, 960, 540, true",
    })
    void theLongestTextOnPrivacyLeavesTheButtonInItsPlace(
            String language, int width, int height, boolean leaves, FxRobot robot) {
        desk.photosLeave = leaves;
        String words = ("ja".equals(language) ? "写真は店に残りません。" : "We keep no photo of you. ")
                .repeat(20)
                .substring(0, PrivacyText.LONGEST);
        open(robot, width, height, OpeningHours.ALWAYS, new PrivacyText(Map.of(language, words)));
        show(robot, Locale.of(language), new Step.Notice());
        String shown = robot.lookup("#privacy-own").queryAs(Label.class).getText();
        assertEquals(words.replaceAll("\\s", ""), shown.replaceAll("\\s|\u2060", ""));
        double bottom = bounds(robot, "#open-camera").getMaxY();
        double rail = bounds(robot, ".rail").getMinY();
        assertTrue(bottom <= rail, "the button ends at " + bottom + ", below the rail's edge at " + rail);
        double top = bounds(robot, ".notice .type-display").getMinY();
        assertTrue(top >= 0, "the first line begins above the window, at " + top);
    }

    private static Bounds bounds(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScene(node.getBoundsInLocal());
    }

    private void open(FxRobot robot, int width, int height, OpeningHours hours, PrivacyText privacy) {
        BrandSettings brand =
                new BrandSettings(Optional.of("日向セレクト"), Optional.of(shop.pictures.getFirst()), Optional.of("#124a3a"));
        Storefront front = new Storefront(
                shop.pictures,
                ScreenSettings.DEFAULT,
                new LensSettings("auto", false, Turn.NONE),
                List.of(Locale.ENGLISH, Locale.JAPANESE),
                new TimeoutSettings(90, 20, 10),
                hours,
                brand,
                privacy,
                ShopAddress.NONE);
        robot.interact(() -> window = SampleWindow.show(stage, front, desk, width, height, now::get, Motion.STILL));
        assertEquals(
                List.of(Locale.JAPANESE, Locale.ENGLISH), Strings.languages().subList(0, 2));
    }

    private void show(FxRobot robot, Locale language, Step step) {
        robot.interact(() -> window.show(new Visit(1, language, step)));
        robot.interact(() -> {
            window.applyCss();
            window.layout();
        });
    }
}
