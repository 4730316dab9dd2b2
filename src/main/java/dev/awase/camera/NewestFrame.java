package dev.awase.camera;

import dev.awase.camera.Camera.State;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the camera's keeper puts and everybody else reads: the state and the newest fresh frame. While nobody wants
 * pictures it holds none, whatever still arrives.
 */
final class NewestFrame {
    private final LongSupplier nanoClock;
    private boolean wanted;
    private State state = State.ABSENT;
    private @Nullable Frame newest;
    private CompletableFuture<Frame> next = new CompletableFuture<>();

    NewestFrame(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    synchronized void want() {
        if (!wanted) {
            wanted = true;
            state = State.OPENING;
        }
    }

    synchronized void unwant() {
        wanted = false;
        put(State.ABSENT);
    }

    synchronized boolean wanted() {
        return wanted;
    }

    synchronized State state() {
        return state;
    }

    synchronized Optional<Frame> frame() {
        return Optional.ofNullable(newest);
    }

    /** Puts a state in which there is no picture; the last one is blanked. */
    synchronized void put(State without) {
        state = wanted ? without : State.ABSENT;
        if (newest != null) {
            Arrays.fill(newest.argb(), 0);
            newest = null;
        }
    }

    /** Puts a fresh frame: the camera is live. A frame that nobody wants any more is blanked. */
    synchronized void put(Frame fresh) {
        if (!wanted) {
            Arrays.fill(fresh.argb(), 0);
            return;
        }
        state = State.LIVE;
        newest = fresh;
        CompletableFuture<Frame> waiting = next;
        next = new CompletableFuture<>();
        waiting.complete(fresh);
    }

    /** A copy of a frame not older than {@code age}, waited for no longer than {@code limit}. */
    Optional<Frame> fresh(Duration age, Duration limit) {
        CompletableFuture<Frame> coming;
        synchronized (this) {
            Optional<Frame> now = copyNotOlderThan(age);
            if (now.isPresent() || state == State.ABSENT) {
                return now;
            }
            coming = next.copy();
        }
        try {
            coming.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException overdue) {
            return Optional.empty();
        }
        return copyNotOlderThan(age);
    }

    /** A copy, since the frame itself may be blanked at any moment. */
    private synchronized Optional<Frame> copyNotOlderThan(Duration age) {
        return frame().filter(frame -> nanoClock.getAsLong() - frame.nanos() < age.toNanos())
                .map(frame -> new Frame(frame.argb().clone(), frame.width(), frame.height(), frame.nanos()));
    }
}
