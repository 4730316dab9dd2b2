package dev.awase.coordination.simulated;

/**
 * Chance that depends on what is asked and not on how often: the same seed and numbers always give the same, so that two
 * scorers meet the same shoppers in the same mood (common random numbers).
 */
record Chance(long seed) {
    /** From 0 to 1, without 1. */
    double uniform(long... about) {
        long mixed = seed;
        for (long one : about) {
            mixed = mix(mixed + 0x9E3779B97F4A7C15L * (one + 1));
        }
        return (mix(mixed) >>> 11) * 0x1p-53;
    }

    int below(int bound, long... about) {
        return (int) (uniform(about) * bound);
    }

    /** Of the standard normal distribution, by Box and Muller. */
    double normal(long... about) {
        double radius = Math.sqrt(-2 * Math.log(1 - uniform(about)));
        return radius * Math.cos(2 * Math.PI * new Chance(~seed).uniform(about));
    }

    /** The finalizer of SplitMix64. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
