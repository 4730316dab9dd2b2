package dev.awase.session;

import dev.awase.analytics.VisitRecord;
import dev.awase.analytics.VisitRecord.Dwelt;
import dev.awase.analytics.VisitRecord.Ending;
import dev.awase.analytics.VisitRecord.Source;
import dev.awase.analytics.VisitRecord.Stage;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.Shelf;
import dev.awase.item.Category;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Notes how a visit goes, step by step, and hands it over once it is over. What it notes is counts, times and ids, and
 * {@link MissedWords}: of what was typed or said, single words that found nothing. On the screen's thread.
 */
public final class VisitNotes {
    /** So many of a shelf stand in sight before it is moved. */
    private static final int IN_SIGHT = 3;

    private final Clock clock;
    private final LongSupplier nanos;
    private final Source source;
    private final Consumer<VisitRecord> keep;
    private final HoldOut holdOut;
    private final MissedWords words;
    private Optional<Notes> open = Optional.empty();

    /** One visit so far. */
    private static final class Notes {
        private final Instant began;
        private final Set<Stage> reached = EnumSet.noneOf(Stage.class);
        private final Map<Dwelt, Duration> dwell = new EnumMap<>(Dwelt.class);
        private final WishNotes wants = new WishNotes();
        private final Set<ProductId> opened = new LinkedHashSet<>();
        private final Set<ProductId> shown = new LinkedHashSet<>();
        private Optional<Category> category = Optional.empty();
        private Ending ending = Ending.RESTARTED;
        private Locale language = Locale.ROOT;
        private boolean held;
        /** The touch that began it came before there was anything to count it in. */
        private int touches = 1;

        private Step step = new Step.Attract();
        private final long started;
        private long since;

        /** Words that found nothing, by the question that asked them. */
        private final Map<String, Set<String>> missed = new LinkedHashMap<>();

        private Notes(Instant began, long nanos) {
            this.began = began;
            this.started = nanos;
            this.since = nanos;
        }
    }

    /** {@code keep} is handed each visit that is over; {@code nanos} is a clock that nobody sets, for how long it took. */
    public VisitNotes(Clock clock, LongSupplier nanos, Source source, Consumer<VisitRecord> keep, MissedWords words) {
        this(clock, nanos, source, keep, words, HoldOut.NONE);
    }

    /** {@code holdOut} tells which visits are shown no style. */
    public VisitNotes(
            Clock clock,
            LongSupplier nanos,
            Source source,
            Consumer<VisitRecord> keep,
            MissedWords words,
            HoldOut holdOut) {
        this.nanos = nanos;
        this.words = words;
        this.holdOut = holdOut;
        this.clock = clock;
        this.source = source;
        this.keep = keep;
    }

    /** The session's listener for intents: each is a touch, but for the one that says that nobody touches any more. */
    public void touched(Intent intent) {
        open.ifPresent(notes -> {
            if (intent instanceof Intent.LeftAlone) {
                // Thanks and trouble are endings of their own, however their screens go.
                boolean ended = switch (notes.step) {
                    case Step.Goodbye _, Step.Erased _, Step.Trouble _ -> true;
                    case Step.TakeHome list -> list.leaving();
                    default -> false;
                };
                notes.ending = ended ? notes.ending : Ending.LEFT;
            } else {
                notes.touches++;
                if (intent instanceof Intent.PrintList) {
                    notes.reached.add(Stage.TAKEN);
                }
            }
        });
    }

    /** The session's listener for visits. */
    public void hear(Visit visit) {
        long now = nanos.getAsLong();
        boolean away = visit.step() instanceof Step.Attract;
        if (open.isEmpty()) {
            if (!away) {
                open = Optional.of(new Notes(clock.instant(), now));
            } else {
                return;
            }
        }
        Notes notes = open.get();
        dwell(notes, now);
        notes.step = visit.step();
        if (away) {
            open = Optional.empty();
            keep.accept(record(notes, now));
            return;
        }
        notes.language = visit.language();
        notes.held = holdOut.holds(visit.number());
        if (visit.call().begun()) {
            notes.reached.add(Stage.CALLED);
        }
        note(notes, visit.step());
    }

    private void note(Notes notes, Step step) {
        switch (step) {
            case Step.Confirm _ -> notes.reached.add(Stage.PHOTO);
            case Step.Looks looks -> look(notes, looks);
            case Step.Detail detail -> {
                notes.reached.add(Stage.DETAIL);
                notes.opened.add(detail.match().product().id());
            }
            case Step.Ask ask -> ask.exchanges().forEach(exchange -> words.note(exchange, notes.missed));
            case Step.TakeHome list -> takeHome(notes, list);
            case Step.Goodbye _ -> notes.ending = Ending.FINISHED;
            case Step.Erased _ -> {
                notes.ending = Ending.RESTARTED;
                notes.missed.clear();
            }
            case Step.Trouble _ -> notes.ending = Ending.TROUBLE;
            default -> {}
        }
    }

    /** What is only offered as she goes is not taken; whoever is offered it said that she is done. */
    private static void takeHome(Notes notes, Step.TakeHome list) {
        if (list.leaving()) {
            notes.ending = Ending.FINISHED;
        } else {
            notes.reached.add(Stage.TAKEN);
        }
    }

    private static void look(Notes notes, Step.Looks looks) {
        looks.photo().ifPresent(_ -> notes.reached.add(Stage.PHOTO));
        notes.reached.add(Stage.LOOK);
        notes.category = Optional.of(looks.reading().item().category());
        notes.ending = Ending.RESTARTED;
        List<Shelf> shelves = looks.look().shelves();
        shelves.forEach(shelf -> shelf.matches().stream()
                .limit(IN_SIGHT)
                .forEach(match -> notes.shown.add(match.product().id())));
        notes.wants.note(looks.wish(), shelves);
    }

    private static void dwell(Notes notes, long now) {
        Optional<Dwelt> where = switch (notes.step) {
            case Step.Capture _, Step.Confirm _, Step.Pick _ -> Optional.of(Dwelt.CAPTURE);
            case Step.Looks _ -> Optional.of(Dwelt.LOOKS);
            case Step.Detail _ -> Optional.of(Dwelt.DETAIL);
            case Step.Ask _, Step.Call _ -> Optional.of(Dwelt.ASK);
            default -> Optional.empty();
        };
        Duration spent = Duration.ofNanos(now - notes.since);
        where.ifPresent(step -> notes.dwell.merge(step, spent, Duration::plus));
        notes.since = now;
    }

    private VisitRecord record(Notes notes, long now) {
        return new VisitRecord(
                notes.began,
                notes.began.plusNanos(now - notes.started),
                source,
                notes.language,
                notes.category,
                notes.reached,
                notes.ending,
                notes.touches,
                notes.dwell,
                notes.wants.all(),
                notes.opened,
                notes.shown,
                MissedWords.all(notes.missed),
                notes.held);
    }
}
