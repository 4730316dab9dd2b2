package dev.awase.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.Camera.State;
import dev.awase.camera.CameraSettings.Resolution;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A keeper on its own thread, with a driver that takes its time. */
@Timeout(60)
class KeeperTest {
    @Test
    void aVisitThatBeginsWhileTheLastOnesCameraIsStillClosingHasItsPictures() throws InterruptedException {
        var device = new SlowToClose();
        Camera camera = WebcamCamera.of(CameraSettings.defaults(), () -> List.of(device), () -> {});
        camera.open();
        camera.takePhoto();
        camera.close();
        assertTrue(device.closing.await(10, TimeUnit.SECONDS));
        camera.open(); // the keeper waits inside the driver's close just now
        device.mayClose.countDown();
        assertEquals(64, camera.takePhoto().width());
        assertEquals(State.LIVE, camera.state());
        assertEquals(2, device.opened.get());
        camera.close();
    }

    /** Two pictures in turn, and a close that waits for the test's word. */
    private static final class SlowToClose implements Device {
        final CountDownLatch closing = new CountDownLatch(1);
        final CountDownLatch mayClose = new CountDownLatch(1);
        final AtomicInteger opened = new AtomicInteger();
        private final AtomicInteger turn = new AtomicInteger();
        private volatile boolean open;

        @Override
        public String id() {
            return "slow";
        }

        @Override
        public String name() {
            return id();
        }

        @Override
        public List<Resolution> resolutions() {
            return List.of();
        }

        @Override
        public void open(Resolution resolution) {
            opened.incrementAndGet();
            open = true;
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public Optional<BufferedImage> grab() {
            return Optional.of(TestPictures.marked(turn.incrementAndGet() % 5));
        }

        @Override
        public void close() {
            open = false;
            closing.countDown();
            try {
                mayClose.await();
            } catch (InterruptedException interrupted) {
                throw new AssertionError("the camera thread must never be interrupted", interrupted);
            }
        }
    }
}
