package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.LensSettings;
import dev.awase.staff.StaffWindow;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The way from the kiosk to the console and back, by touches, and what is left of a console that was closed. */
class StaffDoorTest {
    @TempDir
    Path home;

    @Test
    void aPressHeldInTheCornerOpensTheConsoleAndItsWayBackLeavesNothingBehind() throws Exception {
        try (Store store = Store.open(new Home(home), new Progress(new PrintWriter(new StringWriter())))) {
            SettingsWatch settings = SettingsWatch.of(store.home(), read -> read.withCamera(LensSettings.REHEARSAL));
            Kiosk kiosk = Kiosk.open(store, settings, Optional.of(new WindowSize(540, 900)));
            FxRobot robot = new FxRobot();
            Stage shopper = onScreen(() -> (Stage) Window.getWindows().getLast());
            hold(robot, shopper.getScene());
            assertEquals(1, consoles().size(), "the corner opens one");
            hold(robot, shopper.getScene());
            assertEquals(1, consoles().size(), "and not another above it");
            WeakReference<StaffWindow> window = reference();
            assertEquals(Locale.JAPANESE, onScreen(() -> consoleWindow().language()));
            assertTrue(onScreen(() -> consoleWindow().lookup("#entrance") != null), "nobody has entered");
            back();
            assertEquals(List.of(), consoles());
            assertTrue(onScreen(shopper::isShowing), "the kiosk is there again");
            assertTrue(isFreed(window), "a timer or a listener still holds the closed console");
            hold(robot, shopper.getScene());
            assertEquals(1, consoles().size(), "the corner opens it again");
            // What a kiosk does at its start, and a console each second, ends before its folder goes.
            back();
            WaitForAsyncUtils.waitFor(
                    60,
                    TimeUnit.SECONDS,
                    () -> !new BackupRoom(store.database()).kept().isEmpty());
            kiosk.close();
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !onScreen(shopper::isShowing));
        }
    }

    private static void back() {
        onScreen(() -> {
            ((Button) consoleWindow().lookup("#back-to-kiosk")).fire();
            return true;
        });
    }

    /** Holds a press until something has opened, or as long as it takes to be sure that nothing does. */
    private static void hold(FxRobot robot, Scene scene) throws Exception {
        int before = consoles().size();
        double[] corner = onScreen(() -> new double[] {
            scene.getWindow().getX() + scene.getX() + 20, scene.getWindow().getY() + scene.getY() + 20
        });
        robot.moveTo(corner[0], corner[1]);
        robot.press(MouseButton.PRIMARY);
        if (before == 0) {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !consoles().isEmpty());
        }
        robot.release(MouseButton.PRIMARY);
    }

    private static List<Window> consoles() {
        return onScreen(() -> Window.getWindows().stream()
                .filter(window -> window.getScene() != null && window.getScene().getRoot() instanceof StaffWindow)
                .toList());
    }

    private static StaffWindow consoleWindow() {
        return (StaffWindow) Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .filter(StaffWindow.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** A method of its own, so that no local of the test holds what is to be freed. */
    private static WeakReference<StaffWindow> reference() {
        return onScreen(() -> new WeakReference<>(consoleWindow()));
    }

    private static boolean isFreed(WeakReference<StaffWindow> window) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
                System.gc();
                return window.get() == null;
            });
            return true;
        } catch (java.util.concurrent.TimeoutException held) {
            return false;
        }
    }

    private static <T> T onScreen(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException fault) {
                done.completeExceptionally(fault);
            }
        });
        return done.join();
    }
}
