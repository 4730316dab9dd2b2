package dev.awase;

import dev.awase.analytics.Call;
import dev.awase.analytics.Calls;
import dev.awase.camera.Photo;
import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.ProductId;
import dev.awase.session.Calling;
import dev.awase.session.Exchange;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries a shopper's call to the staff and their answer back to her screen: keeps the call where every console sees it,
 * looks for answers while it is open, rings once more where none came in time, and notes that she left. On the screen's
 * thread but for the file. A file that cannot be written leaves the chime and the words to go to the counter.
 */
final class CallDesk {
    /** After so long without anybody it rings again: two thirds of the minute after which people walk away from a kiosk. */
    static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final Logger LOG = LoggerFactory.getLogger(CallDesk.class);

    private final Calls calls;
    private final Clocks clocks;
    private final Executor background;
    private final Executor screen;
    private final Consumer<Calling> told;
    private final Runnable ring;
    private final PhotoHatch hatch;
    private Optional<Open> open = Optional.empty();

    /** The call of a visit; its number is known once it is kept. */
    private static final class Open {
        private final long visit;
        private final long since;
        private long number;
        private Calling told = Calling.SENT;
        private Optional<Photo> agreed = Optional.empty();

        private Open(long visit, long since) {
            this.visit = visit;
            this.since = since;
        }
    }

    /**
     * @param background runs what touches the file, in the order given
     * @param told shows the shopper how her call stands
     * @param ring rings once
     * @param hatch through which the staff see her photo, where she agreed
     */
    CallDesk(
            Calls calls,
            Clocks clocks,
            Executor background,
            Executor screen,
            Consumer<Calling> told,
            Runnable ring,
            PhotoHatch hatch) {
        this.calls = calls;
        this.clocks = clocks;
        this.background = background;
        this.screen = screen;
        this.told = told;
        this.ring = ring;
        this.hatch = hatch;
    }

    /** The session's listener. */
    void hear(Visit visit) {
        open.filter(call -> call.visit != visit.number() || over(visit.step())).ifPresent(this::leave);
        if (open.isEmpty() && visit.call().begun() && !over(visit.step())) {
            begin(visit);
        }
        open.ifPresent(call -> {
            call.agreed = visit.call().photo() ? photo(visit.step()) : Optional.empty();
            hand(call);
        });
    }

    private static boolean over(Step step) {
        return step instanceof Step.Goodbye || step instanceof Step.Erased;
    }

    /** Her photo can be seen from when she agrees until she takes that back, takes another one or leaves. */
    private void hand(Open call) {
        call.agreed.filter(_ -> call.number > 0).ifPresentOrElse(photo -> hatch.show(call.number, photo), hatch::hide);
    }

    /** Looks for answers; to be called each second or so. */
    void look() {
        open.filter(call -> call.number > 0)
                .ifPresent(call -> work(() -> {
                    Optional<Call> kept = calls.call(call.number);
                    kept.ifPresent(now -> screen.execute(() -> tell(call, now)));
                }));
    }

    private void begin(Visit visit) {
        ring.run();
        Open call = new Open(visit.number(), clocks.nanos().getAsLong());
        open = Optional.of(call);
        Call.Showing showing = showing(visit);
        work(() -> {
            long number = calls.open(clocks.wall().instant(), "", showing);
            screen.execute(() -> {
                call.number = number;
                if (open.filter(now -> now == call).isEmpty()) {
                    leave(call);
                } else {
                    hand(call);
                }
            });
        });
    }

    private void tell(Open call, Call kept) {
        if (open.filter(now -> now == call).isEmpty()) {
            return;
        }
        if (kept.over()) {
            open = Optional.empty();
            hatch.hide();
            told.accept(Calling.NOT);
            return;
        }
        boolean late = kept.ringing() && clocks.nanos().getAsLong() - call.since >= PATIENCE.toNanos();
        if (late && kept.answer(Call.Kind.ESCALATED).isEmpty()) {
            ring.run();
            work(() -> calls.answer(kept.number(), new Call.Answer(clocks.wall().instant(), Call.Kind.ESCALATED, "")));
        }
        Calling now = standing(kept, late);
        if (!now.equals(call.told)) {
            call.told = now;
            told.accept(now);
        }
    }

    private static Calling standing(Call kept, boolean late) {
        return kept.answer(Call.Kind.COMING)
                .map(answer -> new Calling(Calling.Stage.COMING, answer.who()))
                .orElseGet(() -> new Calling(
                        kept.answer(Call.Kind.SEEN).isPresent()
                                ? Calling.Stage.SEEN
                                : late ? Calling.Stage.LATE : Calling.Stage.SENT,
                        ""));
    }

    private void leave(Open call) {
        open = Optional.empty();
        hatch.hide();
        if (call.number > 0) {
            work(() -> calls.answer(call.number, new Call.Answer(clocks.wall().instant(), Call.Kind.LEFT, "")));
        }
    }

    private static Call.Showing showing(Visit visit) {
        Step step = visit.step() instanceof Step.Call call ? call.from() : visit.step();
        List<String> asked = step instanceof Step.Ask ask
                ? ask.exchanges().stream().map(Exchange::question).toList()
                : List.of();
        Step about = step instanceof Step.Ask ask ? ask.from() : step;
        Optional<Step.Looks> looks = looks(about);
        List<ProductId> firsts = looks.stream()
                .flatMap(shown -> shown.look().shelves().stream())
                .flatMap(shelf -> shelf.matches().stream().limit(1))
                .map(match -> match.product().id())
                .toList();
        Optional<ProductId> opened = about instanceof Step.Detail detail
                ? Optional.of(detail.match().product().id())
                : Optional.empty();
        return new Call.Showing(
                visit.language(), looks.map(shown -> shown.reading().item()), opened, firsts, asked);
    }

    private static Optional<Step.Looks> looks(Step step) {
        return switch (step) {
            case Step.Looks looks -> Optional.of(looks);
            case Step.Detail detail -> Optional.of(detail.from());
            case Step.Ask ask -> looks(ask.from());
            case Step.TakeHome list -> looks(list.from());
            case Step.Call call -> looks(call.from());
            default -> Optional.empty();
        };
    }

    private static Optional<Photo> photo(Step step) {
        return switch (step) {
            case Step.Confirm confirm -> Optional.of(confirm.photo());
            case Step.Call call -> photo(call.from());
            default -> looks(step).flatMap(Step.Looks::photo);
        };
    }

    private void work(Runnable work) {
        background.execute(() -> {
            try {
                work.run();
            } catch (CatalogFault fault) {
                LOG.warn("the call reaches nobody but by the chime: {}", fault.getMessage());
            }
        });
    }
}
