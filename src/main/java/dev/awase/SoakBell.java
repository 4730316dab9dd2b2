package dev.awase;

import dev.awase.session.Visit;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Rings when a visit has changed and when the screen was laid out anew: whoever plays waits for that, and sleeps nowhere. */
final class SoakBell {
    /** A step that takes longer never comes, on a machine that has other work, too. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Duration patience;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private Optional<Visit> newest = Optional.empty();
    private long pulses;

    /** How many pulses there were when the newest visit was heard. */
    private long heardAt;

    /** How many were heard. */
    private long times;

    /** {@code patience} is how long anything is waited for. */
    SoakBell(Duration patience) {
        this.patience = patience;
    }

    /** On the screen's thread. */
    void heard(Visit visit) {
        ring(() -> {
            newest = Optional.of(visit);
            heardAt = pulses;
            times++;
        });
    }

    /** After each layout; on the screen's thread. */
    void pulsed() {
        ring(() -> pulses++);
    }

    /** The visit as it was last heard; there is one once a kiosk stands. */
    Visit newest() {
        return await(_ -> true, "the kiosk's first screen");
    }

    /** Waits for a visit like this, whose screen was laid out. */
    Visit await(Predicate<Visit> come, String what) {
        awaits(() -> newest.filter(come).isPresent() && pulses > heardAt, what);
        return newest.orElseThrow();
    }

    /** How often a visit was heard. */
    long times() {
        lock.lock();
        try {
            return times;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the screen was laid out once more. */
    void drawn() {
        lock.lock();
        try {
            long now = pulses;
            awaits(() -> pulses > now, "the screen to be drawn");
        } finally {
            lock.unlock();
        }
    }

    private void awaits(BooleanSupplier come, String what) {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (!come.getAsBoolean()) {
                if (left <= 0) {
                    throw new Refusal("waited in vain for " + what);
                }
                left = rung.awaitNanos(left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("stopped while it waited for " + what);
        } finally {
            lock.unlock();
        }
    }

    private void ring(Runnable change) {
        lock.lock();
        try {
            change.run();
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
