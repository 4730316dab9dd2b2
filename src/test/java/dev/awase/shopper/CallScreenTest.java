package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.design.TimeoutSettings;
import dev.awase.session.Calling;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Calling somebody as a shopper does it: from the rail of any screen, and with what becomes of it in sight. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class CallScreenTest {
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
    void everyScreenOfAVisitHasAWayToIt(FxRobot robot) {
        for (Step step : List.of(
                new Step.Notice(),
                new Step.Capture(Optional.empty(), false),
                shop.looks(),
                shop.detail(),
                new Step.Trouble(Step.Cause.NO_CAMERA, "C1", new Step.Attract()))) {
            show(robot, step, Calling.NOT);
            desk.asked.clear();
            tap(robot, "open-call");
            assertEquals(List.of(new Intent.OpenCall()), desk.asked, step.getClass()::getSimpleName);
        }
        show(robot, new Step.Goodbye(true), Calling.NOT);
        assertTrue(find(robot, "open-call").isEmpty());
    }

    @Test
    void oneTouchCallsAndTheScreenSaysHowItStands(FxRobot robot) {
        Step call = new Step.Call(shop.looks());
        show(robot, call, Calling.NOT);
        assertFalse(found(robot, "show-photo").isVisible());
        tap(robot, "call-staff");
        assertEquals(List.of(new Intent.CallStaff()), desk.asked);
        show(robot, call, Calling.SENT);
        assertFalse(found(robot, "call-staff").isVisible(), "nobody is called twice");
        tap(robot, "show-photo");
        show(robot, call, new Calling(Calling.Stage.COMING, "Mori", true));
        assertTrue(((Label) found(robot, "call-how")).getText().contains("Mori"));
        assertTrue(found(robot, "photo-shown").isVisible());
        tap(robot, "hide-photo");
        tap(robot, "call-on");
        assertInstanceOf(Intent.Back.class, desk.asked.getLast());
    }

    @Test
    void whoHasShownNothingIsNotAskedForAPhoto(FxRobot robot) {
        show(robot, new Step.Call(new Step.Notice()), Calling.SENT);
        assertFalse(found(robot, "show-photo").isVisible());
    }

    @Test
    void theRailOfAnyScreenSaysWhoIsComing(FxRobot robot) {
        Step.Looks looks = shop.looks();
        show(robot, looks, Calling.SENT);
        String before = String.valueOf(found(robot, "open-call").getAccessibleText());
        show(robot, looks, new Calling(Calling.Stage.COMING, "Mori"));
        String after = String.valueOf(found(robot, "open-call").getAccessibleText());
        assertTrue(after.contains("Mori"), after);
        assertTrue(
                String.valueOf(found(robot, "toast").getAccessibleText()).contains("Mori"), "and it is told at once");
        assertFalse(before.contains("Mori"), before);
    }

    @Test
    void whoWaitsForSomebodyIsNotHurried(FxRobot robot) {
        show(robot, new Step.Call(shop.looks()), Calling.SENT);
        TimeoutSettings usual = TimeoutSettings.DEFAULT;
        Duration usually = usual.visit().quiet().plus(usual.visit().warning());
        now.addAndGet(usually.plusSeconds(1).toNanos());
        robot.interact(window::watch);
        assertEquals(List.of(), desk.asked, "still hers after " + usually);
        now.addAndGet(TimeUnit.MINUTES.toNanos(5));
        robot.interact(window::watch);
        assertEquals(List.of(new Intent.LeftAlone()), desk.asked);
    }

    private void show(FxRobot robot, Step step, Calling call) {
        robot.interact(() -> window.show(new Visit(1, Locale.JAPANESE, step, call)));
    }

    private void tap(FxRobot robot, String id) {
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        robot.clickOn(found(robot, id));
    }

    private static Optional<Node> find(FxRobot robot, String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).tryQuery();
    }

    private static Node found(FxRobot robot, String id) {
        return find(robot, id).orElseThrow(() -> new AssertionError("nothing is called " + id));
    }
}
