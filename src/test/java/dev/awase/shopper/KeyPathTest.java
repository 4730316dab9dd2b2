package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.design.review.Reach;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whatever a finger reaches on a screen, keys reach too, and come back to where they began. */
@ExtendWith(ApplicationExtension.class)
class KeyPathTest {
    private static final int MOST = 400;

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    @Test
    void keysReachWhatAFingerReachesOnEveryScreen(FxRobot robot) {
        robot.interact(() -> {
            SampleShop shop = new SampleShop(folder);
            for (int[] size : new int[][] {{540, 960}, {960, 540}}) {
                for (Map.Entry<String, Step> step :
                        Shots.steps(shop, Locale.ENGLISH).entrySet()) {
                    ShopperWindow window = shown(shop, new SampleDesk(shop), step.getValue(), size);
                    assertEquals(Set.of(), missed(window), step.getKey());
                }
            }
        });
    }

    @Test
    void aControlThatKeysDoNotReachIsCaught(FxRobot robot) {
        robot.interact(() -> {
            SampleShop shop = new SampleShop(folder);
            ShopperWindow window = shown(shop, new SampleDesk(shop), new Step.Notice(), 540, 960);
            Region planted = new Region();
            planted.setId("planted");
            planted.setAccessibleRole(AccessibleRole.BUTTON);
            planted.setPrefSize(200, 200);
            planted.setMaxSize(200, 200);
            window.getChildren().add(planted);
            laidOut(window);
            assertEquals(Set.of("planted"), missed(window));
        });
    }

    @Test
    void whatLiesOverTheRestKeepsTheKeysUntilItIsLeft(FxRobot robot) {
        robot.interact(() -> {
            SampleShop shop = new SampleShop(folder);
            SampleDesk desk = new SampleDesk(shop);
            ShopperWindow window = shown(shop, desk, shop.looks(), 540, 960);
            to(window, "viewing");
            press(window, KeyCode.ENTER);
            laidOut(window);
            assertTrue(owner(window).orElseThrow().startsWith("view-"));
            Set<String> there = tour(window);
            assertTrue(there.contains("sheet-close") && !there.contains("back"), there::toString);
            press(window, KeyCode.ESCAPE);
            assertEquals(Optional.of("viewing"), owner(window));
            assertFalse(desk.asked.contains(new Intent.Back()));
            press(window, KeyCode.ESCAPE);
            assertEquals(new Intent.Back(), desk.asked.getLast());
        });
    }

    @Test
    void focusComesToWhatTheNextScreenAsksFor(FxRobot robot) {
        robot.interact(() -> {
            SampleShop shop = new SampleShop(folder);
            ShopperWindow window = shown(shop, new SampleDesk(shop), new Step.Attract(), 540, 960);
            press(window, KeyCode.TAB);
            assertEquals(Optional.of("begin"), owner(window));
            assertTrue(window.lookup("#focus-ring").isVisible());
            window.show(new Visit(1, Locale.ENGLISH, new Step.Notice()));
            assertEquals(Optional.of("open-camera"), owner(window));
            window.show(new Visit(1, Locale.KOREAN, new Step.Notice()));
            assertEquals(Optional.of("open-camera"), owner(window), "in another language it stays where it was");
        });
    }

    @Test
    void aHeldKeyActsOnce(FxRobot robot) {
        robot.interact(() -> {
            SampleShop shop = new SampleShop(folder);
            SampleDesk desk = new SampleDesk(shop);
            ShopperWindow window = shown(shop, desk, new Step.Attract(), 540, 960);
            to(window, "begin");
            down(window, KeyCode.ENTER);
            window.show(new Visit(1, Locale.ENGLISH, new Step.Notice()));
            down(window, KeyCode.ENTER);
            down(window, KeyCode.ENTER);
            assertEquals(List.of(new Intent.Begin()), desk.asked);
            up(window, KeyCode.ENTER);
            press(window, KeyCode.ENTER);
            assertEquals(List.of(new Intent.Begin(), new Intent.OpenCamera()), desk.asked);
        });
    }

    @Test
    void arrowsGoToTheNearest(FxRobot robot) {
        robot.interact(() -> {
            SampleShop shop = new SampleShop(folder);
            Step.Confirm confirm = (Step.Confirm) Shots.steps(shop, Locale.ENGLISH).values().stream()
                    .filter(Step.Confirm.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            ShopperWindow window = shown(shop, new SampleDesk(shop), confirm, 540, 960);
            press(window, KeyCode.TAB);
            String first = owner(window).orElseThrow();
            press(window, KeyCode.RIGHT);
            String beside = owner(window).orElseThrow();
            assertFalse(first.equals(beside));
            press(window, KeyCode.LEFT);
            assertEquals(first, owner(window).orElseThrow());
            press(window, KeyCode.DOWN);
            Node below = stage.getScene().getFocusOwner();
            assertTrue(below.localToScene(0, 0).getY()
                    > window.lookup("#" + first).localToScene(0, 0).getY());
        });
    }

    @Test
    void aFingerHidesTheRing(FxRobot robot) {
        robot.interact(() -> {
            SampleShop shop = new SampleShop(folder);
            ShopperWindow window = shown(shop, new SampleDesk(shop), new Step.Attract(), 540, 960);
            press(window, KeyCode.TAB);
            assertTrue(window.lookup("#focus-ring").isVisible());
        });
        robot.clickOn("#viewing");
        robot.interact(() -> assertFalse(stage.getScene().lookup("#focus-ring").isVisible()));
    }

    private ShopperWindow shown(SampleShop shop, SampleDesk desk, Step step, int... size) {
        ShopperWindow window = SampleWindow.show(stage, shop, desk, size[0], size[1]);
        window.show(new Visit(1, Locale.ENGLISH, step));
        laidOut(window);
        return window;
    }

    /** What a finger reaches and a tour by Tab does not come to. */
    private Set<String> missed(ShopperWindow window) {
        Set<Node> visited = new LinkedHashSet<>();
        Scene scene = stage.getScene();
        for (int i = 0; i < MOST; i++) {
            press(window, KeyCode.TAB);
            Node owner = scene.getFocusOwner();
            if (!visited.add(owner)) {
                break;
            }
        }
        Set<String> missed = new LinkedHashSet<>();
        for (Reach.Spot spot : Reach.below(window)) {
            if (!visited.contains(spot.node())) {
                missed.add(spot.id());
            }
        }
        return missed;
    }

    private Set<String> tour(ShopperWindow window) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            press(window, KeyCode.TAB);
            String id = owner(window).orElse("");
            if (ids.contains(id)) {
                break;
            }
            ids.add(id);
        }
        return Set.copyOf(ids);
    }

    private void to(ShopperWindow window, String id) {
        for (int i = 0; i < MOST && !owner(window).equals(Optional.of(id)); i++) {
            press(window, KeyCode.TAB);
        }
        assertEquals(Optional.of(id), owner(window));
    }

    private Optional<String> owner(ShopperWindow window) {
        return Optional.ofNullable(window.getScene().getFocusOwner()).map(Node::getId);
    }

    private static void press(Pane window, KeyCode code) {
        down(window, code);
        up(window, code);
    }

    private static void down(Pane window, KeyCode code) {
        fire(window, KeyEvent.KEY_PRESSED, code);
    }

    private static void up(Pane window, KeyCode code) {
        fire(window, KeyEvent.KEY_RELEASED, code);
    }

    /** As JavaFX sends a key: to what has the focus, else to the scene. */
    private static void fire(Pane window, javafx.event.EventType<KeyEvent> type, KeyCode code) {
        Scene scene = window.getScene();
        Node owner = scene.getFocusOwner();
        Event.fireEvent(owner == null ? scene : owner, new KeyEvent(type, "", "", code, false, false, false, false));
    }

    private static void laidOut(ShopperWindow window) {
        for (int pulse = 0; pulse < 3; pulse++) {
            window.applyCss();
            window.layout();
        }
    }
}
