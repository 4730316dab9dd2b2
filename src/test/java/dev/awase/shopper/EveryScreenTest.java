package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.design.Format;
import dev.awase.design.ScreenSettings;
import dev.awase.design.Touch;
import dev.awase.item.Category;
import dev.awase.item.Doubt;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What holds on every screen, in every language, both ways of standing. */
@ExtendWith(ApplicationExtension.class)
class EveryScreenTest {
    private static final double LEAST_TOUCH_MM = 15;
    private static final double PRIMARY_TOUCH_MM = 20;
    private static final double REACH_LOW_MM = 700;
    private static final double REACH_HIGH_MM = 1200;

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    @ParameterizedTest
    @CsvSource({"540,960,ja", "540,960,en", "960,540,ja", "960,540,en"})
    void isNamedLargeEnoughAndWhole(int width, int height, String language, FxRobot robot) {
        SampleShop shop = new SampleShop(folder);
        SampleDesk desk = new SampleDesk(shop);
        Map<String, List<String>> faults = new TreeMap<>();
        for (Step step : steps(shop, Locale.of(language))) {
            robot.interact(() -> {
                ShopperWindow window = SampleWindow.show(stage, shop, desk, width, height);
                window.show(new Visit(1, Locale.of(language), step));
                desk.photosLeave = true; // the second notice says where the photo goes
                // As the screen does: labels take their line breaks from the first pulse and their height in the
                // second.
                for (int pulse = 0; pulse < 2; pulse++) {
                    window.applyCss();
                    window.layout();
                }
                List<String> found = faults(window, new Format(width, height, ScreenSettings.DEFAULT));
                if (!found.isEmpty()) {
                    faults.put(step.getClass().getSimpleName(), found);
                }
            });
        }
        assertEquals(Map.of(), faults);
    }

    @Test
    void aControlWithoutANameTooSmallOrWithCutWordsIsFound(FxRobot robot) {
        robot.interact(() -> {
            SampleShop shop = new SampleShop(folder);
            ShopperWindow window = SampleWindow.show(stage, shop, new SampleDesk(shop), 540, 960);
            Label words = new Label("なまえのないもの、とても長い説明の文です");
            words.setMaxWidth(40);
            Touch planted = new Touch("planted", "", new Pane(words), () -> {});
            planted.setMaxSize(12, 12);
            words.resize(40, 20);
            window.getChildren().add(planted);
            window.applyCss();
            window.layout();
            List<String> faults = faults(window, new Format(540, 960, ScreenSettings.DEFAULT));
            assertFalse(
                    faults.stream()
                            .filter(fault -> fault.contains("no name"))
                            .toList()
                            .isEmpty(),
                    faults::toString);
            assertFalse(
                    faults.stream()
                            .filter(fault -> fault.contains("mm"))
                            .toList()
                            .isEmpty(),
                    faults::toString);
            assertFalse(
                    faults.stream()
                            .filter(fault -> fault.contains("cut"))
                            .toList()
                            .isEmpty(),
                    faults::toString);
        });
    }

    @Test
    void aControlOutOfReachIsFound(FxRobot robot) {
        robot.interact(() -> {
            SampleShop shop = new SampleShop(folder);
            ShopperWindow window = SampleWindow.show(stage, shop, new SampleDesk(shop), 540, 960);
            window.show(new Visit(1, Locale.ENGLISH, new Step.Goodbye(true)));
            Touch planted = Touch.secondary("planted", "Too high for a seated shopper", () -> {});
            StackPane.setAlignment(planted, Pos.TOP_CENTER);
            planted.setMaxSize(200, 60);
            window.getChildren().add(planted);
            window.applyCss();
            window.layout();
            assertEquals(
                    List.of("planted is out of reach, 1385 mm above the floor"),
                    faults(window, new Format(540, 960, ScreenSettings.DEFAULT)));
        });
    }

    /** The pads are seen only when the field is touched. */
    @ParameterizedTest
    @CsvSource({
        "540,960,ja,pad-kana", "540,960,en,pad-latin", "540,960,en,pad-numbers",
        "960,540,ja,pad-kana", "960,540,en,pad-latin", "960,540,ja,pad-numbers"
    })
    void aPadIsNamedLargeEnoughAndWhole(int width, int height, String language, String page, FxRobot robot) {
        SampleShop shop = new SampleShop(folder);
        robot.interact(() -> {
            AtomicLong now = new AtomicLong();
            ShopperWindow window = SampleWindow.show(stage, shop, new SampleDesk(shop), width, height, now::get);
            Locale spoken = Locale.of(language);
            window.show(new Visit(1, spoken, new SampleTalk(shop, spoken).answers()));
            window.lookup("#ask-field").executeAccessibleAction(AccessibleAction.FIRE);
            now.addAndGet(1_000_000_000L);
            window.lookup("#" + page).executeAccessibleAction(AccessibleAction.FIRE);
            for (int pulse = 0; pulse < 2; pulse++) {
                window.applyCss();
                window.layout();
            }
            assertTrue(window.lookupAll(".key").size() > 20, "a pad is open");
            assertEquals(List.of(), faults(window, new Format(width, height, ScreenSettings.DEFAULT)));
        });
    }

    private static List<Step> steps(SampleShop shop, Locale language) {
        List<Step> steps = new ArrayList<>(List.of(
                new Step.Attract(),
                new Step.Notice(),
                new Step.Notice(),
                new Step.Capture(Optional.of(Doubt.SMALL), false),
                new Step.Capture(Optional.empty(), true),
                new Step.Pick(Optional.empty()),
                new Step.Pick(Optional.of(new Category("top"))),
                shop.told(),
                shop.sold(),
                shop.takeHome(false),
                shop.takeHome(true),
                shop.confirm(),
                shop.looks(),
                shop.wishes(),
                shop.kept(),
                shop.laidOut(),
                shop.asking(),
                shop.advised(Locale.JAPANESE),
                shop.advised(Locale.ENGLISH),
                shop.detail(),
                shop.judged(),
                shop.told(Locale.JAPANESE),
                shop.told(Locale.ENGLISH),
                new Step.Goodbye(true),
                new Step.Erased(true, true, true),
                new Step.Trouble(Step.Cause.UNKNOWN, "X-1", new Step.Notice())));
        steps.addAll(new SampleTalk(shop, language).steps().values());
        steps.addAll(SamplePhone.steps().values());
        return steps;
    }

    private static List<String> faults(ShopperWindow window, Format format) {
        List<String> faults = new ArrayList<>();
        all(window).forEach(node -> {
            if (node.getAccessibleRole() == AccessibleRole.BUTTON) {
                touchFaults(node, format, faults);
            }
            if (node instanceof Label label && cut(label)) {
                faults.add("cut: " + label.getText());
            }
        });
        return faults;
    }

    private static void touchFaults(Node touch, Format format, List<String> faults) {
        if (touch.getAccessibleText() == null || touch.getAccessibleText().isBlank()) {
            faults.add("no name: " + touch);
        }
        Bounds bounds = touch.localToScene(touch.getLayoutBounds());
        double least = touch.getStyleClass().contains("primary") ? PRIMARY_TOUCH_MM : LEAST_TOUCH_MM;
        double side = Math.min(bounds.getWidth(), bounds.getHeight()) / format.mm(1);
        if (side < least) {
            faults.add(touch.getId() + " is " + Math.round(side) + " mm, less than " + least + " mm");
        }
        boolean glides = Stream.iterate(touch, node -> node != null, Node::getParent)
                .anyMatch(node -> node.getStyleClass().contains("glide"));
        double center = (bounds.getMinY() + bounds.getMaxY()) / 2;
        double aboveFloor = ScreenSettings.DEFAULT.lowerEdgeMm() + (format.height() - center) / format.mm(1);
        if (format.portrait() && !glides && (aboveFloor < REACH_LOW_MM || aboveFloor > REACH_HIGH_MM)) {
            faults.add(touch.getId() + " is out of reach, " + Math.round(aboveFloor) + " mm above the floor");
        }
        if (!glides && bounds.getMaxY() > format.height() + 0.5) {
            faults.add(touch.getId() + " lies below the window");
        }
    }

    private static boolean cut(Label label) {
        return label.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .anyMatch(text ->
                        !text.getText().replace("\n", "").equals(label.getText().replace("\n", "")));
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(EveryScreenTest::all)
                : Stream.empty();
        return node.isVisible() ? Stream.concat(Stream.of(node), below) : Stream.empty();
    }
}
