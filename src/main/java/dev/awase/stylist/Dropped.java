package dev.awase.stylist;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What of a model's answer failed validation, counted by its flaw; flaws that did not occur are left out. */
public record Dropped(Map<Flaw, Integer> counts) {
    public static final Dropped NOTHING = new Dropped(Map.of());

    public Dropped {
        Map<Flaw, Integer> copy = new EnumMap<>(Flaw.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    public int of(Flaw flaw) {
        return counts.getOrDefault(flaw, 0);
    }

    /** How many parts were dropped; what was merely not there is not among them. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - of(Flaw.MISSING);
    }

    /** Whether the answer had the shape that was asked for: every part, of the right type, with a value it may have. */
    public boolean inShape() {
        return of(Flaw.MISSING) == 0 && of(Flaw.BAD_VALUE) == 0;
    }

    public Dropped and(Dropped others) {
        Count sum = new Count();
        counts.forEach(sum::add);
        others.counts.forEach(sum::add);
        return sum.soFar();
    }

    /** Counts while an answer is checked. */
    static final class Count {
        private final Map<Flaw, Integer> counts = new EnumMap<>(Flaw.class);

        void add(Flaw flaw) {
            add(flaw, 1);
        }

        Dropped soFar() {
            return new Dropped(counts);
        }

        private void add(Flaw flaw, int times) {
            counts.merge(flaw, times, Integer::sum);
        }
    }
}
