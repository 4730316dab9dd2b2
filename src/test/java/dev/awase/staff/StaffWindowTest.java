package dev.awase.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.access.Member;
import dev.awase.access.Role;
import dev.awase.catalog.CatalogFault;
import dev.awase.design.Typefaces;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class StaffWindowTest {
    private final SampleOffice outside = new SampleOffice();
    private final List<String> left = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private StaffWindow window;

    /** A page that says where it is and when it is left. */
    private final class Noted extends StaffPage {
        private final Area area;

        Noted(Office office, Area area) {
            super(office, area);
            this.area = area;
            offices.add(office);
        }

        @Override
        public void leave() {
            left.add(area.id());
        }
    }

    @Start
    void start(Stage stage) {
        Map<Area, Function<Office, StaffPage>> pages = new EnumMap<>(Area.class);
        for (Area area : List.of(Area.HELP, Area.PRODUCTS, Area.SETTINGS)) {
            pages.put(area, office -> new Noted(office, area));
        }
        window = new StaffWindow(
                own -> new StaffWindow.Desk(
                        new Errands(Runnable::run, Runnable::run, own::trouble), outside, Clock.systemUTC()),
                pages,
                _ -> new StackPane(new Label("who?")),
                Typefaces.load(),
                Locale.ENGLISH);
        stage.setFullScreen(false);
        stage.setScene(window.scene(1000, 800));
        stage.setWidth(1000);
        stage.setHeight(800);
        stage.show();
    }

    @Test
    void aClerkGoesWhereClerksMayAndAManagerEverywhere(FxRobot robot) {
        enter(robot, Role.CLERK);
        assertEquals(List.of(Area.HELP, Area.PRODUCTS), window.areas());
        robot.interact(() -> window.go(Area.SETTINGS));
        assertEquals(Area.HELP, window.area(), "a clerk stays where he was");
        enter(robot, Role.MANAGER);
        robot.interact(() -> window.go(Area.SETTINGS));
        assertTrue(robot.lookup("#page-settings").tryQuery().isPresent());
        enter(robot, Role.CLERK);
        assertTrue(robot.lookup("#page-settings").tryQuery().isEmpty(), "nor is he left in a manager's place");
    }

    @Test
    void inALowWindowThePlaceWhereOneIsStaysInSight(FxRobot robot) throws TimeoutException {
        enter(robot, Role.MANAGER);
        robot.interact(() -> {
            window.getScene().getWindow().setHeight(320);
            window.go(Area.SETTINGS);
        });
        ScrollPane rail = robot.lookup(".rail .scroll-pane").queryAs(ScrollPane.class);
        Button place = robot.lookup("#go-settings").queryAs(Button.class);
        WaitForAsyncUtils.waitFor(
                4,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> inSight(rail, place)).get());
    }

    /** Its places do not all fit, and this one is seen. */
    private static boolean inSight(ScrollPane rail, Button place) {
        Node places = place.getParent();
        double end = rail.localToScene(rail.getBoundsInLocal()).getMaxY();
        return places.getLayoutBounds().getHeight() > rail.getViewportBounds().getHeight()
                && place.localToScene(place.getBoundsInLocal()).getMaxY() <= end + 1;
    }

    @Test
    void lockingTakesEverythingAway(FxRobot robot) {
        enter(robot, Role.MANAGER);
        robot.interact(() -> robot.lookup("#lock").queryAs(Button.class).fire());
        assertTrue(robot.lookup("#page-help").tryQuery().isEmpty());
        assertTrue(robot.lookup("#go-help").tryQuery().isEmpty());
        assertEquals("", window.shift().name());
        assertEquals(List.of("help"), left, "the page was told to let go");
    }

    @Test
    void everyTouchInTheRailHasANameAndAFingersSize(FxRobot robot) {
        enter(robot, Role.MANAGER);
        for (Button button : robot.from(window)
                .lookup((javafx.scene.Node node) -> node instanceof Button)
                .queryAllAs(Button.class)) {
            String name = button.getAccessibleText() == null ? button.getText() : button.getAccessibleText();
            assertFalse(name.isBlank(), () -> button + " has a name");
            assertTrue(button.getHeight() >= 44, () -> button + " is " + button.getHeight() + " high");
        }
    }

    @Test
    void theOtherLanguageIsEverywhere(FxRobot robot) {
        enter(robot, Role.MANAGER);
        robot.interact(() -> window.speak(Locale.JAPANESE));
        assertEquals("呼び出し", robot.lookup("#go-help").queryAs(Button.class).getAccessibleText());
    }

    @Test
    void theNewestDeedIsTakenBackByItsButtonOrByTheKey(FxRobot robot) {
        enter(robot, Role.MANAGER);
        List<String> undone = new ArrayList<>();
        robot.interact(() -> {
            offices.getLast().notices().say("first", () -> undone.add("first"));
            offices.getLast().notices().say("second", () -> undone.add("second"));
        });
        robot.interact(() -> robot.from(window).lookup("#undo").queryAllAs(Button.class).stream()
                .reduce((one, last) -> last)
                .orElseThrow()
                .fire());
        assertEquals(List.of("second"), undone);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(List.of("second", "first"), undone);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(2, undone.size(), "each is taken back once");
    }

    @Test
    void whatIsToldCoversNeitherPageNorDialog(FxRobot robot) {
        enter(robot, Role.MANAGER);
        StackPane dialog = new StackPane(new Button("inside"));
        dialog.setId("a-dialog");
        dialog.setMaxSize(900, 4_000);
        dialog.setPrefHeight(4_000);
        robot.interact(() -> offices.getLast().overlay().open(dialog));
        double whole = bottom(robot, "#page-help");
        robot.interact(() -> offices.getLast().notices().trouble("no"));
        robot.interact(window::layout);
        double toast = robot.lookup(".toast").query().localToScene(0, 0).getY();
        assertTrue(bottom(robot, "#page-help") <= toast, "the page ends above it");
        assertTrue(robot.lookup(".dialog-veil").query().getLayoutBounds().getHeight() <= toast, "so does a dialog");
        robot.interact(() -> robot.lookup("#toast-close").queryAs(Button.class).fire());
        robot.interact(window::layout);
        assertEquals(whole, bottom(robot, "#page-help"), "and then they have the room again");
    }

    private static double bottom(FxRobot robot, String page) {
        Node node = robot.lookup(page).query();
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    @Test
    void aLockedConsoleTakesNothingBack(FxRobot robot) {
        enter(robot, Role.MANAGER);
        List<String> undone = new ArrayList<>();
        robot.interact(() -> offices.getLast().notices().say("done", () -> undone.add("done")));
        robot.interact(() -> window.shift().lock());
        assertTrue(robot.from(window).lookup("#undo").tryQuery().isEmpty(), "nor does it tell what was done");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        enter(robot, Role.MANAGER);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(List.of(), undone);
    }

    @Test
    void aFaultOfAnErrandIsToldInWords(FxRobot robot) {
        enter(robot, Role.MANAGER);
        robot.interact(() -> offices.getLast()
                .errands()
                .run(
                        () -> {
                            throw new CatalogFault(CatalogFault.Kind.BUSY, "for the log");
                        },
                        (String never) -> {}));
        assertTrue(robot.from(window).lookup(".toast.trouble").tryQuery().isPresent());
    }

    @Test
    void aDialogIsClosedByEscapeAndByLocking(FxRobot robot) {
        enter(robot, Role.MANAGER);
        StackPane dialog = new StackPane(new Button("inside"));
        dialog.setId("a-dialog");
        robot.interact(() -> offices.getLast().overlay().open(dialog));
        assertTrue(robot.lookup("#a-dialog").tryQuery().isPresent());
        robot.interact(() -> window.shift().lock());
        assertTrue(robot.lookup("#a-dialog").tryQuery().isEmpty());
    }

    private void enter(FxRobot robot, Role role) {
        robot.interact(() -> window.shift().begin(new Member(role.id(), role)));
    }
}
