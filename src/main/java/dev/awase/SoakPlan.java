package dev.awase;

import java.util.Optional;
import java.util.SplittableRandom;

/**
 * How a soak is played: so many visits, a fault in this share of them (0 to 1), drawn from the seed; from the {@code settled}th
 * visit on nothing may grow. Where that is 0 there are too few visits to tell.
 */
record SoakPlan(int visits, double faults, long seed, int settled) {
    private static final int SETTLED = 500;

    private static final double SETTLED_SHARE = 0.05;

    /** Before so many visits nothing has come to rest: caches fill and code is still being compiled. */
    private static final int LEAST = 200;

    private static final int READINGS = 10;

    SoakPlan {
        if (visits < 1 || !(faults >= 0 && faults <= 1) || settled < 0) {
            throw new IllegalArgumentException("a soak plays: " + visits + " visits, faults in " + faults);
        }
    }

    static SoakPlan of(int visits, double faults, long seed) {
        int share = (int) Math.ceil(visits * SETTLED_SHARE);
        int settled = visits > SETTLED ? SETTLED : share;
        return new SoakPlan(visits, faults, seed, visits < LEAST ? 0 : settled);
    }

    /** What happens in this visit, the first is 1. None in the last, which shows that all is well again. */
    Optional<SoakFault> fault(int visit) {
        SplittableRandom random = random(visit);
        boolean drawn = random.nextDouble() < faults;
        SoakFault which = SoakFault.values()[random.nextInt(SoakFault.values().length)];
        return drawn && visit < visits ? Optional.of(which) : Optional.empty();
    }

    /** The choices of this visit: the same for the same seed, whatever came before. */
    SplittableRandom random(int visit) {
        return new SplittableRandom(seed * 1_000_003 + visit);
    }

    /** Whether the machine is looked at after this visit: at the start, when all has settled, now and then, and at the end. */
    boolean readsAfter(int visit) {
        return visit == 1 || visit == settled || visit == visits || visit % Math.max(1, visits / READINGS) == 0;
    }
}
