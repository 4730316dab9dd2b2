package dev.awase.analytics;

/**
 * So many of so many, with the 95 % interval of the rate behind it by Wilson's score (E. B. Wilson, Probable Inference,
 * JASA 22, 1927): it stays within 0 and 1 and is wide where little was seen.
 */
public record Share(long of, long all) {
    private static final double Z = 1.959964;

    public Share {
        if (of < 0 || of > all) {
            throw new IllegalArgumentException("a part is not more than the whole: " + of + " of " + all);
        }
    }

    /** The rate seen, 0 where nothing was. */
    public double rate() {
        return all == 0 ? 0 : (double) of / all;
    }

    public double low() {
        return all == 0 ? 0 : Math.max(0, middle() - spread());
    }

    public double high() {
        return all == 0 ? 1 : Math.min(1, middle() + spread());
    }

    /** Whether the interval is wider than a fifth: nothing can be said yet. */
    public boolean tooEarly() {
        return high() - low() > 0.2;
    }

    private double middle() {
        return (rate() + Z * Z / (2 * all)) / (1 + Z * Z / all);
    }

    private double spread() {
        double rate = rate();
        return Z / (1 + Z * Z / all) * Math.sqrt(rate * (1 - rate) / all + Z * Z / (4.0 * all * all));
    }
}
