package dev.awase;

import dev.awase.design.review.Reach;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Watches that every step is left. A dead end is a step with nothing in reach to touch, or one that stands although each
 * thing in reach on it was touched, one after the other, with time for each to act.
 */
final class MonkeyMaze {
    private final MonkeyPlan plan;
    private final Map<String, Integer> steps = new LinkedHashMap<>();
    private final Set<String> tried = new HashSet<>();
    private String step = "";
    private int stood;
    private int sinceTried;
    private boolean exhausted;
    private boolean told;

    MonkeyMaze(MonkeyPlan plan) {
        this.plan = plan;
    }

    /** How often each step was come to. */
    Map<String, Integer> steps() {
        return Map.copyOf(steps);
    }

    /** To be told before each act where the window stands. */
    void at(String now) {
        if (now.equals(step)) {
            stood++;
            return;
        }
        steps.merge(now, 1, Integer::sum);
        step = now;
        stood = 0;
        sinceTried = 0;
        exhausted = false;
        told = false;
        tried.clear();
    }

    /** Whether the ways out are being tried, one after the other. */
    boolean seeks() {
        return stood >= plan.patience() && !told;
    }

    /** The next thing to touch that may lead out, while {@link #seeks()}; none between two of them. */
    Optional<Reach.Spot> next(List<Reach.Spot> reach) {
        sinceTried++;
        if (sinceTried < plan.breath()) {
            return Optional.empty();
        }
        sinceTried = 0;
        // The strip along the lower edge is painted last, and it is where ways out are.
        Optional<Reach.Spot> next = reach.reversed().stream()
                .filter(spot -> !tried.contains(spot.id()))
                .findFirst();
        next.ifPresent(spot -> tried.add(spot.id()));
        exhausted = next.isEmpty();
        return next;
    }

    /** What is wrong with where the window stands, said once. */
    Optional<String> finding() {
        if (told || !exhausted) {
            return Optional.empty();
        }
        told = true;
        return Optional.of(
                tried.isEmpty()
                        ? "dead end: nothing can be touched on " + step
                        : "dead end: %s is not left by any of %s".formatted(step, tried));
    }
}
