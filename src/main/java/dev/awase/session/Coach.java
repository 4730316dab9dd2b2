package dev.awase.session;

import dev.awase.session.Coaching.Hint;
import dev.awase.vision.Glimpse;
import dev.awase.vision.Grid;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Makes one calm word out of several glimpses a second: a hint comes once two glimpses in a row say it, and stands for a
 * second at least; one that has stood for eight seconds helps nobody: it is silent then, and the photo is left to her touch
 * while it holds. What is true of the room stands. Its clock is that of the frames. Not safe across threads.
 */
final class Coach {
    static final long STANDS = TimeUnit.SECONDS.toNanos(1);
    static final long COMES = TimeUnit.MILLISECONDS.toNanos(240);
    static final long STEADY = TimeUnit.SECONDS.toNanos(1);
    static final long ENOUGH = TimeUnit.SECONDS.toNanos(8);
    static final long LAMP_STAYS = TimeUnit.SECONDS.toNanos(3);

    /**
     * Shares of the picture's width in a second. On the 300 development photos, moved by hand with a sensor's noise, 1 %
     * in a quarter of a second measures 0.78 % (median), noise alone at most 0.08 %; at 3.2 % a second and an exposure of
     * 1/30 s an edge of a photo of 640 pixels is 0.7 pixels wide.
     */
    private static final double STILL_BELOW = 0.032;

    /** Whoever has come to rest may sway a little more. */
    private static final double MOVES_FROM = 0.05;

    /**
     * The screen's own light makes the picture lighter: it goes out well above where it came on. 99 in 100 development
     * photos are lighter.
     */
    private static final double LIGHT_ENOUGH = 57;

    /** What a busy shop behind her, or a hand that shakes, may bring up wrongly. */
    private static final Set<Hint> HERS = EnumSet.of(Hint.OVER, Hint.SEVERAL, Hint.CLOSER, Hint.MOVING);

    private final Set<Hint> inVain = EnumSet.noneOf(Hint.class);
    private Optional<Grid> before = Optional.empty();
    private Hint shown = Hint.NONE;
    private long shownSince = Long.MIN_VALUE / 2;
    private Hint wanted = Hint.NONE;
    private long wantedSince;
    private Optional<Long> stillSince = Optional.empty();
    private boolean lamp;
    private long lampSince = Long.MIN_VALUE / 2;
    private Optional<Long> darkSince = Optional.empty();
    private long seenAt;

    /** What to say, now that this was seen; {@code nanos} is when, never less than before. */
    Coaching see(Glimpse glimpse, long nanos) {
        Hint now = hint(glimpse, nanos);
        before.ifPresent(Grid::blank);
        before = Optional.of(glimpse.grid());
        seenAt = nanos;
        settle(now, nanos);
        light(glimpse, nanos);
        double steady =
                stillSince.map(since -> (double) (nanos - since) / STEADY).orElse(0.0);
        return new Coaching(shown, steady, lamp);
    }

    /** Forgets the last glimpse of her. */
    void forget() {
        before.ifPresent(Grid::blank);
        before = Optional.empty();
    }

    private Hint hint(Glimpse glimpse, long nanos) {
        boolean moves = moves(glimpse, nanos);
        Hint now = glimpse.flaw().map(Coach::of).orElse(moves ? Hint.MOVING : Hint.STEADY);
        if (inVain.contains(now)) {
            now = Hint.NONE;
        }
        if (now != Hint.STEADY) {
            stillSince = Optional.empty();
        } else if (stillSince.isEmpty()) {
            stillSince = Optional.of(nanos);
        }
        return now;
    }

    private boolean moves(Glimpse glimpse, long nanos) {
        double seconds = (nanos - seenAt) / 1e9;
        double limit = stillSince.isPresent() ? MOVES_FROM : STILL_BELOW;
        return before.map(grid -> glimpse.grid().movedSince(grid) > limit * seconds)
                .orElse(true);
    }

    private static Hint of(Glimpse.Flaw flaw) {
        return switch (flaw) {
            case DARK -> Hint.DARK;
            case BRIGHT -> Hint.BRIGHT;
            case EMPTY -> Hint.EMPTY;
            case OVER -> Hint.OVER;
            case SEVERAL -> Hint.SEVERAL;
            case SMALL -> Hint.CLOSER;
            case BLURRED -> Hint.MOVING;
        };
    }

    private void settle(Hint now, long nanos) {
        if (now != wanted) {
            wanted = now;
            wantedSince = nanos;
        }
        boolean may = nanos - shownSince >= STANDS && nanos - wantedSince >= COMES;
        if (wanted != shown && may) {
            shown = wanted;
            shownSince = nanos;
        }
        if (HERS.contains(shown) && shown == wanted && nanos - shownSince >= ENOUGH) {
            inVain.add(shown);
        }
    }

    private void light(Glimpse glimpse, long nanos) {
        boolean dark = glimpse.flaw().filter(flaw -> flaw == Glimpse.Flaw.DARK).isPresent();
        boolean change = lamp ? glimpse.light() > LIGHT_ENOUGH && nanos - lampSince >= LAMP_STAYS : dark;
        if (!change) {
            darkSince = Optional.empty();
        } else if (darkSince.isEmpty()) {
            darkSince = Optional.of(nanos);
        }
        if (darkSince.filter(since -> nanos - since >= STANDS).isPresent()) {
            lamp = !lamp;
            lampSince = nanos;
            darkSince = Optional.empty();
        }
    }
}
