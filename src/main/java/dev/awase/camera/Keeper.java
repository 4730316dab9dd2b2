package dev.awase.camera;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The daemon thread that lets a {@link CameraLife} tick while somebody wants pictures, and sleeps otherwise. */
final class Keeper {
    private static final Duration AFTER_A_MISTAKE = Duration.ofSeconds(1);

    private final CameraLife life;
    private @Nullable Thread thread;

    Keeper(CameraLife life) {
        this.life = life;
    }

    /** Something has changed: look now. */
    synchronized void wake() {
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("awase-camera-keeper").start(this::keep);
        }
        LockSupport.unpark(thread);
    }

    private void keep() {
        while (true) {
            tick().ifPresentOrElse(pause -> LockSupport.parkNanos(this, pause.toNanos()), () -> LockSupport.park(this));
        }
    }

    private Optional<Duration> tick() {
        try {
            return life.tick();
        } catch (RuntimeException mistake) { // ours, not a driver's; a camera that stays dead would be worse
            LoggerFactory.getLogger(Keeper.class).error("the camera's keeper stumbled", mistake);
            return Optional.of(AFTER_A_MISTAKE);
        }
    }
}
