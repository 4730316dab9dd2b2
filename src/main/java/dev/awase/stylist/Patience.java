package dev.awase.stylist;

import dev.awase.stylist.ModelFault.Kind;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** When the same question is asked once more: after faults that pass, at most twice, and only in what time is left. */
final class Patience {
    private static final int MOST = 2;
    private static final Duration FIRST = Duration.ofMillis(250);
    /** Less than this is no time for an answer. */
    private static final Duration LEAST = Duration.ofMillis(100);

    private final RandomGenerator dice;

    Patience(RandomGenerator dice) {
        this.dice = dice;
    }

    /**
     * How long to wait before the next try, or empty where there is none: as long as the server says, else a quarter
     * second that doubles, shortened by chance so that several kiosks do not come back together.
     */
    Optional<Duration> before(int tried, ModelFault fault, Duration left) {
        boolean passing = fault.kind() == Kind.BUSY || fault.kind() == Kind.SERVER;
        if (!passing || tried >= MOST) {
            return Optional.empty();
        }
        Duration wait = fault.retryAfter().orElseGet(() -> backoff(tried));
        return wait.plus(LEAST).compareTo(left) < 0 ? Optional.of(wait) : Optional.empty();
    }

    private Duration backoff(int tried) {
        return Duration.ofMillis((long) ((FIRST.toMillis() << tried) * (0.5 + dice.nextDouble() / 2)));
    }

    /** Waits, or until the answer is no longer wanted. */
    static void pause(Duration wait, Deadline deadline) {
        CountDownLatch gone = new CountDownLatch(1);
        deadline.onCancel(gone::countDown);
        try {
            if (gone.await(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                throw Errand.unwanted();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Errand.unwanted();
        }
    }
}
