package dev.awase.session;

import dev.awase.camera.Frame;
import dev.awase.vision.Glance;
import dev.awase.vision.Glimpse;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the live picture four times a second while a photo is to be taken, in the background, one frame at a time; of
 * what was seen nothing is kept but a coarse grid until the next glimpse. On the screen's thread.
 */
final class LiveCoach {
    private static final Logger LOG = LoggerFactory.getLogger(LiveCoach.class);
    private static final long PACE = TimeUnit.MILLISECONDS.toNanos(240);

    private final CurrentVisit current;
    private Round round = new Round();

    /** From the opening of the lens to its closing, or to a photo. */
    private static final class Round {
        private final Coach coach = new Coach();
        private Coaching now = Coaching.NONE;
        private boolean looking;
        private long lookedAt = Long.MIN_VALUE / 2;

        boolean begun() {
            return lookedAt != Long.MIN_VALUE / 2;
        }
    }

    LiveCoach(CurrentVisit current) {
        this.current = current;
        current.onLensClosed(this::anew);
    }

    /** What the newest frame asks for, as far as it has been looked at; {@code aspect} is the shape of what is shown of it. */
    Coaching now(double aspect) {
        if (!(current.step() instanceof Step.Capture capture) || capture.reading()) {
            anew();
            return Coaching.NONE;
        }
        Round asked = round;
        current.camera()
                .newestFrame()
                .filter(frame -> !asked.looking && frame.nanos() - asked.lookedAt >= PACE)
                .ifPresent(frame -> look(asked, frame, aspect));
        return asked.now;
    }

    private void look(Round asked, Frame frame, double aspect) {
        asked.looking = true;
        asked.lookedAt = frame.nanos();
        Executor screen = current.toTheScreen();
        current.background().execute(() -> {
            try {
                Glimpse glimpse = Glance.at(frame.argb(), frame.width(), frame.height(), aspect);
                screen.execute(() -> seen(asked, glimpse, frame.nanos()));
            } catch (RuntimeException fault) {
                LOG.warn("nobody is coached", fault);
                screen.execute(() -> asked.looking = false);
            }
        });
    }

    /** What comes after the round is over tells of a frame that is blank by now. */
    private void seen(Round asked, Glimpse glimpse, long nanos) {
        if (asked.equals(round)) {
            asked.looking = false;
            asked.now = asked.coach.see(glimpse, nanos);
        } else {
            glimpse.grid().blank();
        }
    }

    private void anew() {
        if (round.begun()) {
            round.coach.forget();
            round = new Round();
        }
    }
}
