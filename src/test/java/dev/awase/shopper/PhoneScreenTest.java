package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.design.IdleWatch;
import dev.awase.design.QrCode;
import dev.awase.design.TimeoutSettings;
import dev.awase.session.Intent;
import dev.awase.session.PhoneLine;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.AccessibleAction;
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

/** What the kiosk shows while a photo may come from a phone. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PhoneScreenTest {
    private static final long UNTIL = Duration.ofMinutes(3).toNanos();

    @TempDir
    Path folder;

    private final AtomicLong now = new AtomicLong();
    private Stage stage;
    private SampleDesk desk;
    private ShopperWindow window;

    @Start
    void start(Stage shown) {
        stage = shown;
        SampleShop shop = new SampleShop(folder);
        desk = new SampleDesk(shop);
        window = SampleWindow.show(stage, shop, desk, 540, 960, now::get);
    }

    @Test
    void theCodeTheAddressAndTheTimeAreShown(FxRobot robot) {
        robot.interact(() -> show(SamplePhone.open(UNTIL)));
        assertTrue(
                robot.lookup((Node node) -> node instanceof QrCode).tryQuery().isPresent());
        assertEquals(SamplePhone.ADDRESS, text("#phone-address").replace("\n", ""));
        assertEquals("3:00 left", text("#phone-left"));
        assertFalse(window.lookup("#phone-hint").isVisible());
    }

    @Test
    void whereNobodyComesForAMinuteTheNetworkIsHintedAt(FxRobot robot) throws TimeoutException {
        robot.interact(() -> show(SamplePhone.open(UNTIL)));
        now.set(Duration.ofSeconds(61).toNanos());
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> window.lookup("#phone-hint").isVisible());
        assertEquals("1:59 left", text("#phone-left"));
    }

    @Test
    void aPhoneThatComesChangesTheWordsAndNotTheCode(FxRobot robot) {
        robot.interact(() -> show(SamplePhone.open(UNTIL)));
        Node before = robot.lookup((Node node) -> node instanceof QrCode).query();
        robot.interact(() -> show(SamplePhone.open(UNTIL).met()));
        assertSame(before, robot.lookup((Node node) -> node instanceof QrCode).query());
        assertTrue(window.lookup("#phone-come").isVisible());
    }

    @Test
    void sheIsAskedWhetherSheIsThereOnlyAfterTheCodesOwnTime() {
        TimeoutSettings timeouts = TimeoutSettings.DEFAULT;
        IdleWatch.Pace pace = Patience.of(at(new Step.Phone(SamplePhone.open(UNTIL))), timeouts, 0);
        assertEquals(Duration.ofSeconds(180 + 45), pace.quiet());
        assertEquals(timeouts.visit(), Patience.of(at(new Step.Notice()), timeouts, 0));
        assertEquals(timeouts.goodbye(), Patience.of(at(new Step.Goodbye(true)), timeouts, 0));
    }

    @Test
    void afterTheTimeThereIsANewCodeOrTheCamera(FxRobot robot) {
        robot.interact(() -> {
            show(new PhoneLine.Shut(PhoneLine.Why.LATE, ""));
            touch("#phone-again");
            now.addAndGet(1_000_000_000L);
            touch("#phone-camera");
        });
        assertEquals(List.of(new Intent.OpenPhone(), new Intent.OpenCamera()), desk.asked);
    }

    @Test
    void withoutALensThePhoneIsOfferedFirstAndTouchInItsPlace(FxRobot robot) {
        desk.lens = false;
        desk.phone = true;
        robot.interact(() -> {
            window.show(new Visit(1, Locale.ENGLISH, new Step.Pick(Optional.empty())));
            touch("#way-phone");
            now.addAndGet(1_000_000_000L);
            show(new PhoneLine.Shut(PhoneLine.Why.UNAVAILABLE, "P2"));
            touch("#phone-pick");
        });
        assertEquals(List.of(new Intent.OpenPhone(), new Intent.OpenPick()), desk.asked);
    }

    @Test
    void theWayIsShownWhereTheShopOffersItAndNowhereElse(FxRobot robot) {
        robot.interact(() -> window.show(new Visit(1, Locale.ENGLISH, new Step.Notice())));
        assertFalse(robot.lookup("#way-phone").tryQuery().isPresent());
        desk.phone = true;
        robot.interact(() -> window.show(new Visit(2, Locale.ENGLISH, new Step.Notice())));
        robot.interact(() -> touch("#way-phone"));
        assertEquals(List.of(new Intent.OpenPhone()), desk.asked);
    }

    private static Visit at(Step step) {
        return new Visit(1, Locale.ENGLISH, step);
    }

    private void show(PhoneLine line) {
        window.show(new Visit(1, Locale.ENGLISH, new Step.Phone(line)));
    }

    private void touch(String id) {
        window.lookup(id).executeAccessibleAction(AccessibleAction.FIRE);
    }

    private String text(String id) {
        return ((Label) window.lookup(id)).getText();
    }
}
