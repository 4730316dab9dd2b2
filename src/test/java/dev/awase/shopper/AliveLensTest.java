package dev.awase.shopper;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.awase.camera.Camera;
import dev.awase.camera.Frame;
import dev.awase.camera.LensSettings;
import dev.awase.camera.Photo;
import dev.awase.session.Step;
import dev.awase.shopper.capture.CaptureScreen;
import dev.awase.shopper.capture.Lens;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A lens opens on a thread of its own: it may come alive in the middle of making the screen for it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class AliveLensTest {
    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    @Test
    void theScreenTakesItUp(FxRobot robot) {
        SampleShop shop = new SampleShop(folder);
        robot.interact(() -> {
            ShopperWindow window = SampleWindow.show(stage, shop, new SampleDesk(shop), 540, 960);
            CaptureScreen screen = new CaptureScreen(
                    new Step.Capture(Optional.empty(), false),
                    new ComingAlive(),
                    LensSettings.DEFAULT,
                    new Region(),
                    window.studio(Locale.ENGLISH),
                    intent -> {});
            assertFalse(screen.lookup("#shutter").isDisabled(), "a photo can be taken");
        });
    }

    /** Still opening when it is asked first. */
    private static final class ComingAlive implements Lens {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public Optional<Frame> newestFrame() {
            return Optional.empty();
        }

        @Override
        public Camera.State state() {
            return asked.getAndIncrement() == 0 ? Camera.State.OPENING : Camera.State.LIVE;
        }

        @Override
        public boolean rehearsal() {
            return false;
        }

        @Override
        public void stills(Consumer<List<Photo>> use) {
            use.accept(List.of());
        }
    }
}
