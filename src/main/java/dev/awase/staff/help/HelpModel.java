package dev.awase.staff.help;

import dev.awase.analytics.Call;
import dev.awase.analytics.Calls;
import dev.awase.staff.Errands;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The calls as the console sees them. It outlives its page, since calls ring wherever the staff are. On the screen's
 * thread; the file is read and written in the background.
 */
public final class HelpModel {
    /** Response times are told over so long. */
    private static final Duration LATELY = Duration.ofDays(7);

    private static final int LOG_LENGTH = 100;

    private final Calls calls;
    private final Errands errands;
    private final Clock clock;
    private final Supplier<String> who;
    private final Runnable ring;
    private final ShownPhoto shown;
    private final Errands.Watch watch = new Errands.Watch();
    private final Errands.Watch photoWatch = new Errands.Watch();
    private final ReadOnlyObjectWrapper<Optional<Photo>> photo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Board> board = new ReadOnlyObjectWrapper<>(Board.EMPTY);
    private volatile long known = -1;
    private long rung;

    /** All calls at one moment: those that wait, the oldest first; those that are over, the newest first; and how quickly they went. */
    public record Board(List<Call> waiting, List<Call> over, Calls.Times times) {
        static final Board EMPTY =
                new Board(List.of(), List.of(), new Calls.Times(0, 0, Optional.empty(), Optional.empty(), 0, 0));

        public Board {
            waiting = List.copyOf(waiting);
            over = List.copyOf(over);
        }

        /** How many still ring. */
        public long ringing() {
            return waiting.stream().filter(Call::ringing).count();
        }
    }

    /** The photo that comes with a call, as JPEG. */
    public record Photo(long call, byte[] jpeg) {
        private boolean same(Photo other) {
            return call == other.call && Arrays.equals(jpeg, other.jpeg);
        }
    }

    /**
     * @param who names whoever is at the console
     * @param ring sounds once for each new call, and again where one was escalated
     * @param shown lends the photos that shoppers agreed to show
     */
    public HelpModel(Calls calls, Errands errands, Clock clock, Supplier<String> who, Runnable ring, ShownPhoto shown) {
        this.calls = calls;
        this.errands = errands;
        this.clock = clock;
        this.who = who;
        this.ring = ring;
        this.shown = shown;
    }

    // Properties

    public ReadOnlyObjectProperty<Board> board() {
        return board.getReadOnlyProperty();
    }

    public Instant now() {
        return clock.instant();
    }

    /** The photo that comes with the call that is looked at, where she agreed. */
    public ReadOnlyObjectProperty<Optional<Photo>> photo() {
        return photo.getReadOnlyProperty();
    }

    // Commands

    /** Looks for news; asked each second, it costs one small query while there are none. */
    public void look() {
        errands.watch(
                watch,
                () -> {
                    long newest = calls.newest();
                    return newest == known ? Optional.<Fresh>empty() : Optional.of(read(newest));
                },
                fresh -> fresh.ifPresent(this::show));
    }

    /** Looks whether a photo comes with this call, or still does: what is no longer shown there is forgotten here. */
    public void lookAtPhoto(long call) {
        errands.watch(photoWatch, () -> shown.photo(call).map(jpeg -> new Photo(call, jpeg)), this::show);
    }

    /** Nobody looks at a call any more. */
    public void leavePhoto() {
        show(Optional.empty());
    }

    private void show(Optional<Photo> now) {
        boolean same = photo.get().map(old -> now.filter(old::same).isPresent()).orElse(now.isEmpty());
        // The same call's photo is not drawn anew each second, and no copy of it is left lying about.
        Optional<Photo> dropped = same ? now : photo.get();
        if (!same) {
            photo.set(now);
        }
        dropped.ifPresent(old -> Arrays.fill(old.jpeg(), (byte) 0));
    }

    /** Answers a call in the name of whoever is here. */
    public void answer(Call call, Call.Kind kind) {
        Call.Answer answer = new Call.Answer(clock.instant(), kind, who.get());
        errands.run(
                () -> {
                    calls.answer(call.number(), answer);
                    return read(calls.newest());
                },
                this::show);
    }

    private record Fresh(long newest, Board board) {}

    private Fresh read(long newest) {
        Instant since = clock.instant().minus(LATELY);
        return new Fresh(newest, new Board(calls.waiting(), calls.over(LOG_LENGTH), calls.times(since)));
    }

    private void show(Fresh fresh) {
        known = fresh.newest();
        board.set(fresh.board());
        // Each call rings once when it comes, and once more when it was escalated: both make this number grow.
        long loud = fresh.board().waiting().stream()
                .filter(Call::ringing)
                .mapToLong(call ->
                        2 * call.number() + (call.answer(Call.Kind.ESCALATED).isPresent() ? 1 : 0))
                .max()
                .orElse(0);
        if (loud > rung) {
            rung = loud;
            ring.run();
        }
    }
}
