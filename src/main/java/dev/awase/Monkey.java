package dev.awase;

import dev.awase.design.review.Reach;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

/**
 * Plays at random with a window: touches, swipes, double taps, languages and keys, and says what went wrong. The acts are
 * the seed's; when answers of the background come is not, so that a finding may take more than one play to come again.
 */
final class Monkey {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TRAIL = 8;
    private static final int MOST_FINDINGS = 20;
    private static final int PULSES_MS = 120;
    private static final double NEARLY = 0.99;
    private static final int HOMEWARD_TRIES = 20;
    private static final Set<String> HOMEWARD = Set.of("start-over", "delete-now", "still-here", "sheet-close");

    private final MonkeyStage stage;
    private final MonkeyPlan plan;
    private final SplittableRandom random;
    private final MonkeyMaze maze;
    private final MonkeyHeap heap = new MonkeyHeap();
    private final MonkeyHand hand;
    private final MonkeyEars ears = new MonkeyEars();
    private final String home;
    private final Map<String, Integer> acts = new TreeMap<>();
    private final Deque<String> trail = new ArrayDeque<>();
    private final Set<String> findings = new LinkedHashSet<>();
    private int heard;
    private long measuring;
    private long visit;
    private long slowest;

    /** Off the screen's thread. */
    Monkey(MonkeyStage stage, MonkeyPlan plan) {
        this.stage = stage;
        this.plan = plan;
        this.random = new SplittableRandom(plan.seed());
        this.maze = new MonkeyMaze(plan);
        this.hand = onScreen(() -> new MonkeyHand(stage.scene()));
        this.home = onScreen(stage.step());
    }

    /** Plays until all is done, or {@code over} by the nanoseconds for which it has played; off the screen's thread. */
    MonkeyDocument play(LongPredicate over) {
        long began = System.nanoTime();
        long beat = TimeUnit.SECONDS.toNanos(1) / plan.rate();
        long first = onScreen(stage.visit()::getAsLong);
        visit = first;
        try (ears) {
            long due = began;
            long measured = began;
            for (int i = 0; i < plan.acts() && !over.test(played(began)); i++) {
                if (heap.measurements() < plan.measures()
                        && (i % plan.stretch() == plan.stretch() - 1
                                || System.nanoTime() - measured > beat * plan.stretch())) {
                    measure(beat);
                    due = System.nanoTime();
                    measured = due;
                }
                due += beat;
                LockSupport.parkNanos(due - System.nanoTime());
                answered(this::act);
                swipe(beat);
            }
            // Once the program is ending, its screen answers no more.
            if (!over.test(0)) {
                measure(beat);
            }
            listen();
        } catch (Refusal hung) {
            find(String.valueOf(hung.getMessage()));
        }
        heap.finding().ifPresent(findings::add);
        return document(played(began) / 1e9, visit - first);
    }

    /** Without what measuring the heap took. */
    private long played(long began) {
        return System.nanoTime() - began - measuring;
    }

    private MonkeyDocument document(double seconds, long visits) {
        return new MonkeyDocument(
                plan.seed(),
                seconds,
                visits,
                acts,
                new TreeMap<>(maze.steps()),
                heap.megabytes(),
                heap.flatFrom(),
                heap.growth(),
                heap.threadsFirst(),
                heap.threadsLast(),
                TimeUnit.NANOSECONDS.toMillis(slowest),
                List.copyOf(findings));
    }

    private boolean act() {
        maze.at(stage.step().get());
        visit = stage.visit().getAsLong();
        listen();
        // Drawn whatever becomes of it: the next act is the same after a way out was sought.
        MonkeyAct next = MonkeyAct.next(random);
        return guarded(() -> {
            if (maze.seeks()) {
                maze.next(hand.reach()).ifPresent(spot -> note("SEEK", hand.touch(spot)));
                maze.finding().ifPresent(this::find);
            } else {
                note(next.kind().name(), hand.act(next));
            }
            return true;
        });
    }

    /** The rest of a swipe that has begun, within its beat. */
    private void swipe(long beat) {
        do {
            LockSupport.parkNanos(beat / (MonkeyHand.SWIPE_MOVES + 1));
        } while (onScreen(() -> guarded(hand::goOn)));
    }

    /** Without a display some events are handled within the robot's call, and what they throw comes through it. */
    private boolean guarded(Supplier<Boolean> work) {
        try {
            return work.get();
        } catch (RuntimeException fault) {
            ears.uncaught(Thread.currentThread(), fault);
            return true;
        }
    }

    private void note(String kind, String on) {
        acts.merge(kind.toLowerCase(Locale.ROOT).replace('_', ' '), 1, Integer::sum);
        trail.add(kind + " " + on + " on " + stage.step().get());
        if (trail.size() > TRAIL) {
            trail.remove();
        }
    }

    private void listen() {
        List<String> all = ears.heard();
        all.subList(heard, all.size()).forEach(this::find);
        heard = all.size();
    }

    private void find(String what) {
        boolean known = findings.stream().anyMatch(finding -> finding.startsWith(what));
        if (!known && findings.size() < MOST_FINDINGS) {
            findings.add(what + "; before it: " + String.join(", ", trail));
        }
    }

    /** Between two visits, so that no visit is measured: by the touches that lead there. */
    private void measure(long beat) {
        long begun = System.nanoTime();
        for (int i = 0; i < HOMEWARD_TRIES && !onScreen(this::homeward); i++) {
            LockSupport.parkNanos(beat * plan.breath());
        }
        onScreen(() -> {
            stage.rest().run();
            return true;
        });
        heap.measure(this::drawn);
        measuring += System.nanoTime() - begun;
    }

    /** All of the screen: what is not drawn anew keeps its textures. */
    private void drawn() {
        for (double opacity : List.of(NEARLY, 1.0)) {
            onScreen(() -> {
                stage.scene().getRoot().setOpacity(opacity);
                return true;
            });
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PULSES_MS));
            onScreen(() -> true);
        }
    }

    /** Whether it is home, or sees no way there. */
    private boolean homeward() {
        if (stage.step().get().equals(home)) {
            return true;
        }
        Optional<Reach.Spot> way = hand.reach().stream()
                .filter(spot -> HOMEWARD.contains(spot.id()))
                .findFirst();
        way.ifPresent(hand::touch);
        return way.isEmpty();
    }

    private void answered(Supplier<Boolean> work) {
        long asked = System.nanoTime();
        onScreen(work);
        slowest = Math.max(slowest, System.nanoTime() - asked);
    }

    private static <T> T onScreen(Supplier<T> work) {
        return ScreenThread.ask(work, PATIENCE);
    }
}
