package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.LensSettings;
import dev.awase.design.BrandSettings;
import dev.awase.design.Motion;
import dev.awase.design.Strings;
import dev.awase.item.Doubt;
import dev.awase.session.Coaching;
import dev.awase.session.Coaching.Hint;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import dev.awase.shopper.attract.OpeningHours;
import dev.awase.shopper.notice.PrivacyText;
import dev.awase.shopper.takehome.ShopAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
import org.testfx.util.WaitForAsyncUtils;

/** What the live picture asks for, and the photo that takes itself. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class CaptureScreenTest {
    private static final Coaching READY = new Coaching(Hint.STEADY, 1, false);

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
        desk.rehearsal = false;
    }

    @Test
    void whoeverStillTriesIsNotTakenForGone(FxRobot robot) throws TimeoutException {
        open(robot, LensSettings.DEFAULT.shootingItself(false));
        for (Hint hint : List.of(Hint.CLOSER, Hint.MOVING, Hint.OVER)) {
            now.addAndGet(TimeUnit.SECONDS.toNanos(40));
            desk.coaching = new Coaching(hint, 0, false);
            await(() -> hint(robot).equals(word(hint)));
            robot.interact(window::watch);
        }
        assertTrue(robot.lookup("#still-here").queryAll().isEmpty());
        now.addAndGet(TimeUnit.SECONDS.toNanos(46));
        await(() -> robot.lookup("#still-here").tryQuery().isPresent());
        desk.coaching = new Coaching(Hint.EMPTY, 0, false);
        await(() -> hint(robot).equals(word(Hint.EMPTY)));
        robot.interact(window::watch);
        assertFalse(robot.lookup("#still-here").queryAll().isEmpty(), "an empty place is nobody");
    }

    private static String word(Hint hint) {
        return Strings.of(Locale.JAPANESE).text("capture.coach." + hint.id()).replace("\n", "");
    }

    @Test
    void aHintIsDrawnAndInWords(FxRobot robot) throws TimeoutException {
        open(robot, LensSettings.DEFAULT);
        assertFalse(robot.lookup("#hint").query().isVisible(), "nothing was seen yet");
        desk.coaching = new Coaching(Hint.OVER, 0, false);
        await(() -> robot.lookup("#hint").query().isVisible());
        assertEquals("少し下げて、お顔を外し、品物だけを枠の中に", hint(robot));
        assertFalse(robot.lookup("#hint .hint-drawing").queryAll().isEmpty());
        desk.coaching = Coaching.NONE;
        await(() -> !robot.lookup("#hint").query().isVisible());
    }

    @Test
    void heldStillAPieceIsPhotographedAfterACount(FxRobot robot) throws TimeoutException {
        open(robot, LensSettings.DEFAULT);
        desk.coaching = READY;
        await(() -> robot.lookup(".countdown-ring").query().isVisible());
        assertEquals(List.of(), desk.asked, "she sees it coming");
        await(() -> !desk.asked.isEmpty());
        List<Intent> taken = List.of(new Intent.TakePhoto(desk.shown));
        assertEquals(taken, desk.asked, "as much as she was shown");
        assertFalse(robot.lookup(".countdown-ring").query().isVisible());
        // It could not be read: the same rest is not photographed again and again.
        robot.interact(() -> window.show(capture(Optional.of(Doubt.BLURRED))));
        desk.coaching = new Coaching(Hint.STEADY, 0.9, false);
        await(() -> !robot.lookup("#shutter").query().isDisabled());
        desk.coaching = READY;
        WaitForAsyncUtils.waitForFxEvents(10);
        assertFalse(robot.lookup(".countdown-ring").query().isVisible());
        assertEquals(taken, desk.asked);
    }

    @Test
    void sheMayStopItAndIsThenLeftToTakeItHerself(FxRobot robot) throws TimeoutException {
        open(robot, LensSettings.DEFAULT);
        desk.coaching = READY;
        await(() -> robot.lookup("#count-stop").query().isVisible());
        tap(robot, "#count-stop");
        assertFalse(robot.lookup(".countdown-ring").query().isVisible());
        assertFalse(robot.lookup("#shutter").query().isDisabled());
        desk.coaching = new Coaching(Hint.MOVING, 0, false);
        await(() -> hint(robot).startsWith("少しのあいだ"));
        desk.coaching = READY;
        await(() -> hint(robot).startsWith("いいですね"));
        WaitForAsyncUtils.waitForFxEvents(10);
        assertFalse(robot.lookup(".countdown-ring").query().isVisible());
        tap(robot, "#shutter");
        assertTrue(robot.lookup(".countdown-ring").query().isVisible());
    }

    @Test
    void whoeverMovesStopsTheCount(FxRobot robot) throws TimeoutException {
        open(robot, LensSettings.DEFAULT);
        desk.coaching = READY;
        await(() -> robot.lookup(".countdown-ring").query().isVisible());
        desk.coaching = new Coaching(Hint.MOVING, 0, false);
        await(() -> !robot.lookup(".countdown-ring").query().isVisible());
        assertFalse(robot.lookup("#shutter").query().isDisabled());
        assertEquals(List.of(), desk.asked);
    }

    @Test
    void aShopMayLeaveItToTheTouchAndARehearsalDoes(FxRobot robot) throws TimeoutException {
        open(robot, LensSettings.DEFAULT.shootingItself(false));
        desk.coaching = READY;
        await(() -> robot.lookup("#hint").query().isVisible());
        WaitForAsyncUtils.waitForFxEvents(10);
        assertFalse(robot.lookup(".countdown-ring").query().isVisible());
        desk.rehearsal = true;
        desk.coaching = Coaching.NONE;
        open(robot, LensSettings.DEFAULT);
        desk.coaching = READY;
        await(() -> robot.lookup("#hint").query().isVisible());
        WaitForAsyncUtils.waitForFxEvents(10);
        assertFalse(robot.lookup(".countdown-ring").query().isVisible());
    }

    @Test
    void whereItIsDarkTheScreenIsTheLamp(FxRobot robot) throws TimeoutException {
        open(robot, LensSettings.DEFAULT);
        assertEquals(List.of(0.0, 0.0), lights(robot));
        desk.coaching = new Coaching(Hint.DARK, 0, true);
        await(() -> lights(robot).equals(List.of(1.0, 1.0)));
        desk.coaching = new Coaching(Hint.STEADY, 0, false);
        await(() -> lights(robot).equals(List.of(0.0, 0.0)));
    }

    private static List<Double> lights(FxRobot robot) {
        return robot.lookup(".soft-light").queryAll().stream()
                .map(Node::getOpacity)
                .toList();
    }

    private static String hint(FxRobot robot) {
        return robot.lookup(".hint-words").queryAs(Label.class).getText().replace("\n", "");
    }

    private void open(FxRobot robot, LensSettings lens) {
        Storefront plain = Storefront.of(shop.pictures);
        Storefront front = new Storefront(
                shop.pictures,
                plain.screen(),
                lens,
                plain.languages(),
                plain.timeouts(),
                OpeningHours.ALWAYS,
                BrandSettings.DEFAULT,
                PrivacyText.NONE,
                ShopAddress.NONE);
        robot.interact(() -> {
            window = SampleWindow.show(stage, front, desk, 540, 960, now::get, Motion.STILL);
            window.show(capture(Optional.empty()));
        });
    }

    private static Visit capture(Optional<Doubt> hint) {
        return at(new Step.Capture(hint, false));
    }

    private static Visit at(Step step) {
        return new Visit(1, Locale.JAPANESE, step);
    }

    private void tap(FxRobot robot, String id) {
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        robot.clickOn(id);
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        // Asked on the screen's own thread: another would look at it in the middle of a change.
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, (Callable<Boolean>)
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
