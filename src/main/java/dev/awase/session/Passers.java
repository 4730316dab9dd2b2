package dev.awase.session;

import dev.awase.camera.Camera;
import dev.awase.camera.Frame;
import dev.awase.vision.Grid;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks through the lens for movement while nobody is here, where a shop has switched that on: how much one coarse grid
 * differs from the one before, and nothing else. Nothing is kept, nobody is told apart, and the lens closes as soon as a
 * visit begins. On the screen's thread.
 */
final class Passers {
    private static final Logger LOG = LoggerFactory.getLogger(Passers.class);

    /** Three times a second is often enough for somebody who walks past. */
    static final long PACE = TimeUnit.MILLISECONDS.toNanos(300);

    /** A lens that has just opened finds its exposure first. */
    static final long SETTLES = TimeUnit.SECONDS.toNanos(2);

    /** From this share of the picture on somebody is near enough to be greeted: a person at three metres fills 0.05. */
    private static final double NEAR = 0.05;

    private final CurrentVisit current;
    private boolean on;
    private Watch watch = new Watch();

    /** From one opening of the lens to its closing. */
    private static final class Watch {
        private Optional<Grid> before = Optional.empty();
        private Optional<Long> since = Optional.empty();
        private long lookedAt = Long.MIN_VALUE / 2;
        private boolean opened;
        private boolean looking;
        private boolean moved;
        private boolean passing;
    }

    Passers(CurrentVisit current) {
        this.current = current;
        current.onLensClosed(this::forget);
    }

    /** Whether the shop wants it. */
    void watch(boolean wanted) {
        on = wanted;
        if (!wanted) {
            close();
        }
    }

    /** Whether somebody has moved since this was asked last; {@code open}: the shop is, and the lens may be. */
    boolean passing(boolean open) {
        Camera camera = current.camera();
        if (!(current.step() instanceof Step.Attract)) {
            forget();
            return false;
        }
        if (!on || !open || camera.rehearsal()) {
            close();
            return false;
        }
        Watch asked = watch;
        if (!asked.opened) {
            // Once: whoever opens a camera again and again wakes its keeper each time.
            asked.opened = true;
            camera.open();
        }
        camera.newestFrame()
                .filter(frame -> !asked.looking && frame.nanos() - asked.lookedAt >= PACE)
                .ifPresent(frame -> look(asked, frame));
        boolean passing = asked.passing;
        asked.passing = false;
        return passing;
    }

    private void close() {
        if (watch.opened) {
            current.camera().close();
            forget();
        }
    }

    private void forget() {
        watch.before.ifPresent(Grid::blank);
        watch = new Watch();
    }

    private void look(Watch asked, Frame frame) {
        asked.looking = true;
        asked.lookedAt = frame.nanos();
        if (asked.since.isEmpty()) {
            asked.since = Optional.of(frame.nanos());
        }
        Executor screen = current.toTheScreen();
        current.background().execute(() -> {
            try {
                Grid grid = Grid.of(frame.argb(), frame.width(), frame.height());
                screen.execute(() -> seen(asked, grid, frame.nanos()));
            } catch (RuntimeException fault) {
                LOG.warn("nobody who passes is seen", fault);
                screen.execute(() -> asked.looking = false);
            }
        });
    }

    private void seen(Watch asked, Grid grid, long nanos) {
        if (!asked.equals(watch)) {
            grid.blank();
            return;
        }
        asked.looking = false;
        boolean moves =
                asked.before.map(last -> grid.changedSince(last) >= NEAR).orElse(false);
        boolean settled = asked.since.filter(since -> nanos - since >= SETTLES).isPresent();
        // Once may be a lamp or a shadow; twice in a row somebody moves.
        asked.passing |= moves && asked.moved && settled;
        asked.moved = moves;
        asked.before.ifPresent(Grid::blank);
        asked.before = Optional.of(grid);
    }
}
