package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.design.Format;
import dev.awase.design.Motion;
import dev.awase.design.PictureCache;
import dev.awase.design.ScreenSettings;
import dev.awase.design.Toast;
import dev.awase.design.Typefaces;
import dev.awase.design.Viewing;
import dev.awase.design.review.Fault;
import dev.awase.design.review.Review;
import dev.awase.session.Calling;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.AccessibleAction;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Nothing is wrong with any screen in any language; each size, theme and way to stand is among them. */
@ExtendWith(ApplicationExtension.class)
class ReviewedScreensTest {
    @TempDir
    static Path folder;

    private static final PictureCache PICTURES = new PictureCache(Runnable::run, Runnable::run, 128L << 20);

    private final Review review = new Review();

    @Start
    void start(Stage stage) {
        // Only the toolkit is needed.
    }

    @ParameterizedTest
    @CsvSource({
        "540, 960, ja, NORMAL, LIGHT, ''",
        "960, 540, en, NORMAL, DARK, mirrored",
        "540, 960, en, LARGE, LIGHT, ''",
        "540, 960, en, NORMAL, LIGHT, low",
        "540, 960, zh-Hans, NORMAL, HIGH_CONTRAST, mirrored",
        "960, 540, ko, LARGE, HIGH_CONTRAST, low"
    })
    void nothingIsWrong(
            int width, int height, String tag, Viewing.Size size, Viewing.Theme theme, String reach, FxRobot robot) {
        Locale language = Locale.forLanguageTag(tag);
        Viewing viewing = Viewing.STANDARD
                .with(Motion.STILL)
                .with(size)
                .with(theme)
                .lower(reach.equals("low"))
                .mirrored(reach.equals("mirrored"));
        SampleShop shop = new SampleShop(folder);
        Format format = new Format(width, height, ScreenSettings.DEFAULT);
        List<String> found = new ArrayList<>();
        Map<String, Step> steps = Shots.steps(shop, language);
        // One after the other: what a screen has drawn goes before the next one comes.
        steps.forEach((name, step) -> robot.interact(() -> {
            ShopperWindow window = shown(desk(shop, name), shop, viewing, width, height);
            window.show(new Visit(1, language, step));
            laidOut(window);
            String touch = Shots.touched(name);
            if (touch.startsWith("#")) {
                window.lookup(touch).executeAccessibleAction(AccessibleAction.FIRE);
                laidOut(window);
            }
            for (Fault fault : review.of(window, format, viewing)) {
                found.add(name + ": " + fault);
            }
            // What runs on a screen stops with it; else each of these windows is held to the end.
            window.getScene().setRoot(new StackPane());
        }));
        assertEquals(List.of(), found, () -> String.join("\n", found));
    }

    @ParameterizedTest
    @CsvSource({"540, 960, ja, NORMAL", "540, 960, ja, LARGE", "960, 540, en, LARGE", "540, 960, ko, LARGE"})
    void whoComesFindsRoomOnALook(int width, int height, String tag, Viewing.Size size, FxRobot robot) {
        Locale language = Locale.forLanguageTag(tag);
        Viewing viewing = Viewing.STANDARD.with(Motion.STILL).with(size);
        SampleShop shop = new SampleShop(folder);
        Step look = Objects.requireNonNull(Shots.steps(shop, language).get("looks"));
        List<Fault> found = new ArrayList<>();
        robot.interact(() -> {
            ShopperWindow window = shown(desk(shop, "looks"), shop, viewing, width, height);
            for (Calling.Stage stage : Calling.Stage.values()) {
                String who = stage == Calling.Stage.COMING ? "Yamamoto Akiko" : "";
                window.show(new Visit(1, language, look, new Calling(stage, who, false)));
                laidOut(window);
                found.addAll(review.of(window, new Format(width, height, ScreenSettings.DEFAULT), viewing));
                window.getChildren().removeIf(Toast.class::isInstance);
            }
            window.getScene().setRoot(new StackPane());
        });
        assertEquals(List.of(), found);
    }

    private static SampleDesk desk(SampleShop shop, String name) {
        SampleDesk desk = new SampleDesk(shop);
        desk.prepare(name);
        return desk;
    }

    private static ShopperWindow shown(SampleDesk desk, SampleShop shop, Viewing viewing, int width, int height) {
        AtomicLong now = new AtomicLong();
        ShopperWindow window = new ShopperWindow(
                desk, PICTURES, Storefront.of(shop.pictures), Typefaces.load(), viewing, Clock.systemUTC(), now::get);
        new Scene(window, width, height);
        window.resize(width, height);
        return window;
    }

    private static void laidOut(ShopperWindow window) {
        for (int pulse = 0; pulse < 3; pulse++) {
            window.applyCss();
            window.layout();
        }
    }
}
