package dev.awase.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.access.Member;
import dev.awase.access.Role;
import dev.awase.design.Strings;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class AutoLockTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Shift shift = new Shift();
    private AutoLock lock;

    @Start
    void start(Stage stage) {
        lock = new AutoLock(shift, nanos::get);
        lock.speak(Strings.of(Locale.ENGLISH));
        StackPane root = new StackPane(lock);
        lock.watch(root);
        stage.setFullScreen(false);
        stage.setScene(new Scene(root, 800, 600));
        stage.show();
        shift.begin(new Member("Mori", Role.CLERK));
    }

    @Test
    void itAsksFirstAndThenLocks(FxRobot robot) {
        after(robot, Duration.ofMinutes(5).minusSeconds(1));
        assertFalse(lock.isVisible());
        after(robot, Duration.ofSeconds(2));
        assertTrue(lock.isVisible(), "the page is hidden while it asks");
        robot.interact(() -> robot.lookup("#still-here").queryAs(Button.class).fire());
        assertFalse(lock.isVisible());
        after(robot, Duration.ofMinutes(5).plusSeconds(29));
        assertTrue(shift.member().get().isPresent());
        after(robot, Duration.ofSeconds(1));
        assertEquals(Optional.empty(), shift.member().get());
        assertFalse(lock.isVisible(), "the entrance is there to be used");
    }

    @Test
    void anEntranceThatNobodyEntersGivesTheKioskBack(FxRobot robot) {
        AtomicInteger returned = new AtomicInteger();
        robot.interact(() -> {
            lock.backTo(returned::incrementAndGet);
            shift.lock();
        });
        after(robot, AutoLock.AT_THE_ENTRANCE.minusSeconds(1));
        assertEquals(0, returned.get());
        after(robot, Duration.ofSeconds(1));
        assertEquals(1, returned.get());
        robot.interact(() -> shift.begin(new Member("Mori", Role.CLERK)));
        after(robot, AutoLock.PACE.quiet().plus(AutoLock.PACE.warning()));
        assertEquals(2, returned.get(), "and so does a console that locks itself");
    }

    private void after(FxRobot robot, Duration time) {
        nanos.addAndGet(time.toNanos());
        robot.interact(lock::look);
    }
}
