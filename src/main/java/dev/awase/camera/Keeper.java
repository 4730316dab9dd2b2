package dev.awase.camera;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The daemon thread that lets a {@link CameraLife} tick while somebody wants pictures, and sleeps otherwise. Its calls
 * are counted, not merely unparked: a tick parks too, while it waits for a driver, and would swallow a bare unpark.
 */
final class Keeper {
    private static final Duration AFTER_A_MISTAKE = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);

    private final CameraLife life;
    private final Semaphore calls = new Semaphore(0);
    private @Nullable Thread thread;

    Keeper(CameraLife life) {
        this.life = life;
    }

    /** Something has changed: look now. */
    synchronized void wake() {
        calls.release();
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("awase-camera-keeper").start(this::keep);
        }
    }

    private void keep() {
        while (true) {
            calls.drainPermits();
            rest(tick());
        }
    }

    /** Until the pause is over or a call comes; a call made since the tick began counts. */
    private void rest(Optional<Duration> pause) {
        if (pause.isEmpty()) {
            calls.acquireUninterruptibly();
            return;
        }
        try {
            boolean called = calls.tryAcquire(pause.get().toNanos(), TimeUnit.NANOSECONDS);
            LOG.trace("looks again, {}", called ? "called" : "rested");
        } catch (InterruptedException woken) {
            LOG.debug("woken out of turn", woken);
        }
    }

    private Optional<Duration> tick() {
        try {
            return life.tick();
        } catch (RuntimeException mistake) { // ours, not a driver's; a camera that stays dead would be worse
            LOG.error("the camera's keeper stumbled", mistake);
            return Optional.of(AFTER_A_MISTAKE);
        }
    }
}
