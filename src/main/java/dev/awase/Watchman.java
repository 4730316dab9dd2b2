package dev.awase;

import dev.awase.upkeep.ClockWatch;
import dev.awase.upkeep.FaultRate;
import dev.awase.upkeep.Heartbeat;
import dev.awase.upkeep.MemoryWatch;
import dev.awase.upkeep.Renewal;
import dev.awase.upkeep.StackDump;
import dev.awase.upkeep.StartBook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a kiosk going that nobody looks after: feels the screen's pulse twice a second, keeps what goes wrong, and ends
 * the program where a supervisor starts it anew. {@link #DEAD} and {@link #AGAIN} are its exit codes; a supervisor takes
 * every code but 0 for a wish to be started.
 */
final class Watchman implements AutoCloseable {
    /** The screen hung, or faults came too thick. */
    static final int DEAD = 70;

    /** All is well; it asks to be started anew. */
    static final int AGAIN = 75;

    /** Who starts the program says so in its environment, or nobody would start it again. */
    static final String SUPERVISED = "AWASE_SUPERVISED";

    private static final Duration LATE = Duration.ofSeconds(2);
    private static final Duration GIVEN_UP = Duration.ofSeconds(10);
    private static final int FAULTS_A_MINUTE = 20;
    private static final Logger LOG = LoggerFactory.getLogger(Watchman.class);

    /** What it watches: the screen's thread, whether nobody is there (asked on that thread), and when it is after hours. */
    record Post(Executor screen, BooleanSupplier idle, Predicate<LocalDateTime> afterHours) {}

    private final Path run;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Renewal renewal;
    private final FaultBook faults;
    private final IntConsumer halt;
    private final boolean supervised;
    private final long began;
    private volatile Optional<Renewal.Cause> renewed = Optional.empty();
    private final FaultRate rate;
    private final ClockWatch set;
    private final MemoryWatch memory = MemoryWatch.ofThisProcess();
    private final ScheduledExecutorService rounds = Executors.newScheduledThreadPool(2, Watchman::daemon);

    /**
     * @param start how this process began
     * @param run where stacks are kept
     * @param halt ends the process at once with that code
     */
    Watchman(
            StartBook.Start start,
            Path run,
            FaultBook faults,
            boolean supervised,
            Clock clock,
            LongSupplier nanos,
            IntConsumer halt) {
        this.run = run;
        this.faults = faults;
        this.supervised = supervised;
        this.clock = clock;
        this.nanos = nanos;
        this.halt = halt;
        this.renewal = new Renewal(start.safe());
        this.began = nanos.getAsLong();
        this.set = new ClockWatch(clock, nanos);
        this.rate = new FaultRate(FAULTS_A_MINUTE, Duration.ofMinutes(1), nanos);
    }

    /** Over this shop, having told what the start before this one left to be told. */
    static Watchman of(StartBook.Start start, Store store) {
        Watchman watchman = new Watchman(
                start,
                Rising.folder(store.home()),
                store.faults(),
                System.getenv(SUPERVISED) != null,
                Clock.system(ZoneId.systemDefault()),
                System::nanoTime,
                Runtime.getRuntime()::halt);
        watchman.tell(start);
        return watchman;
    }

    /** With which code the program ends once its window is closed. */
    int exitCode() {
        return renewed.isPresent() ? AGAIN : 0;
    }

    /** Whether it ends so that a newer version can take over. */
    boolean endsForUpdate() {
        return renewed.filter(cause -> cause == Renewal.Cause.UPDATE || cause == Renewal.Cause.UPDATE_NOW)
                .isPresent();
    }

    /** A newer version waits, or no longer. */
    void wish(Renewal.Cause cause, boolean wished) {
        renewal.wish(cause, wished);
    }

    void tell(StartBook.Start start) {
        if (start.graphics()) {
            faults.note("crash.graphics");
        } else if (start.crashed()) {
            faults.note("crash");
        }
        if (start.safe()) {
            faults.note("safe-mode");
        }
    }

    /** Begins its rounds; {@code again} closes the kiosk in order, on any thread. */
    void watch(Post post, Runnable again) {
        Heartbeat heart = new Heartbeat(post.screen(), nanos, LATE, GIVEN_UP);
        ScheduledFuture<?> _ =
                rounds.scheduleAtFixedRate(() -> guarded(() -> feel(heart)), 500, 500, TimeUnit.MILLISECONDS);
        ScheduledFuture<?> _ =
                rounds.scheduleWithFixedDelay(() -> guarded(() -> round(post, again)), 60, 60, TimeUnit.SECONDS);
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> fell(thread.getName(), fault));
    }

    /** Any edge may ask for a new start. */
    void want(Renewal.Cause cause) {
        if (renewal.want(cause)) {
            LOG.error("a new start is wanted: {}", cause);
            faults.note(cause == Renewal.Cause.CAMERA ? "camera-hangs" : "memory");
        }
    }

    /** Feels the screen's pulse once. */
    void feel(Heartbeat heart) {
        switch (heart.look()) {
            case ALIVE, WAITING -> {}
            case STALLED -> {
                LOG.error("the screen has stood still for {} s", LATE.toSeconds());
                dump();
                faults.note("stall");
            }
            case DEAD -> {
                LOG.error("the screen has stood still for {} s: ending, to be started again", GIVEN_UP.toSeconds());
                dump();
                faults.note("hung");
                halt.accept(DEAD);
            }
        }
    }

    /** Goes round once. */
    void round(Post post, Runnable again) {
        if (memory.look()) {
            want(Renewal.Cause.MEMORY);
        }
        if (set.look()) {
            faults.note("clock");
        }
        // There, nobody can come in between the question whether somebody is there and the end.
        post.screen().execute(() -> renew(post, again));
    }

    private static void guarded(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException fault) {
            // A round that is missed costs a minute; a watchman that stops costs the night.
            LOG.warn("a round was missed", fault);
        }
    }

    private void renew(Post post, Runnable again) {
        Duration up = Duration.ofNanos(nanos.getAsLong() - began);
        boolean closed = post.afterHours().test(LocalDateTime.now(clock));
        Optional<Renewal.Cause> due = renewal.due(up, post.idle().getAsBoolean(), closed);
        if (supervised && due.isPresent()) {
            LOG.info("the program ends in order, to be started anew");
            renewed = due;
            again.run();
        }
    }

    /** What no part of the program caught. */
    void fell(String thread, Throwable fault) {
        try {
            LOG.error("nobody caught this on {}", thread, fault);
            if (fault instanceof VirtualMachineError || rate.tooMany()) {
                dump();
                halt.accept(DEAD);
            }
            faults.note("uncaught");
        } catch (OutOfMemoryError _) {
            halt.accept(DEAD);
        }
    }

    private void dump() {
        try {
            StackDump.keep(run, clock.instant());
        } catch (IOException full) {
            LOG.warn("the stacks cannot be kept", full);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "awase-watchman");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        rounds.shutdown();
        Thread.setDefaultUncaughtExceptionHandler(null);
    }
}
