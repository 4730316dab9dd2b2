package dev.awase.coordination.simulated;

import dev.awase.catalog.Product;
import dev.awase.coordination.taste.Kernel;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.ToneName;

/**
 * The model of the simulated shop: what its shoppers like, which no scorer is told. A shopper belongs to one of three
 * groups, half, three in ten and two in ten of all. How much she likes a product beside her own piece is
 *
 * <pre>
 * worth = near × nearness + strength × (pair of tones + pattern + material) + 0.7 mood
 * pair of tones = 0.8 shop + 0.6 group, one N(0, 1) for each two tone names, from either side alike
 * pattern = 0.3 N(0, 1) for each group, category and pattern; material the same
 * </pre>
 *
 * with nearness exp(−(ΔE/14)²) of the main tones and a mood of N(0, 1) for each visit and product. She looks at place k of
 * a shelf, counted from 0, with probability 0.75^k; what she looks at she gives a heart with probability 1 / (1 + exp(2.5 −
 * worth)) and refuses with 1 / (1 + exp(3.5 + worth)). The clientele's taste in tones is stable and is partly shared; moods
 * cannot be learned by anybody.
 */
final class HiddenTaste {
    private static final double SHARED = 0.8;
    private static final double GROUP = 0.6;
    private static final double TRAIT = 0.3;
    private static final double MOOD = 0.7;
    private static final double HEART = 2.5;
    private static final double REFUSAL = 3.5;
    private static final double LOOKS_ON = 0.75;
    private static final int SHOP = 99;

    private final Chance chance;
    private final double near;
    private final double strength;

    /**
     * @param near how much nearness of tone counts, 0.8 unless told
     * @param strength how strong the other tastes are, 1 unless told
     */
    HiddenTaste(long seed, double near, double strength) {
        this.chance = new Chance(seed);
        this.near = near;
        this.strength = strength;
    }

    /** Whether the shopper of this visit looks at a place of a shelf. */
    boolean looksAt(int visit, int shelf, int place) {
        return chance.uniform(1, visit, shelf, place) < Math.pow(LOOKS_ON, place);
    }

    boolean likes(int visit, Item own, Product product) {
        double worth = worth(visit, own, product);
        return chance.uniform(2, visit, product.id().value()) < 1 / (1 + Math.exp(HEART - worth));
    }

    boolean refuses(int visit, Item own, Product product) {
        double worth = worth(visit, own, product);
        // From the other end than hearts are drawn: nobody does both.
        return chance.uniform(2, visit, product.id().value()) > 1 - 1 / (1 + Math.exp(REFUSAL + worth));
    }

    private double worth(int visit, Item own, Product product) {
        int group = group(visit);
        Item item = product.item();
        long category = item.category().id().hashCode();
        double traits = chance.normal(4, group, category, item.pattern().ordinal())
                + item.material()
                        .map(material -> chance.normal(5, group, category, material.hashCode()))
                        .orElse(0.0);
        return near * nearness(own.palette(), item.palette())
                + strength * (tones(group, own.palette(), item.palette()) + TRAIT * traits)
                + MOOD * chance.normal(3, visit, product.id().value());
    }

    private int group(int visit) {
        double drawn = chance.uniform(6, visit);
        return drawn < 0.5 ? 0 : drawn < 0.8 ? 1 : 2;
    }

    private double tones(int group, Palette own, Palette theirs) {
        if (!own.known() || !theirs.known()) {
            return 0;
        }
        ToneName one = own.main().name();
        ToneName other = theirs.main().name();
        int low = Math.min(one.ordinal(), other.ordinal());
        int high = Math.max(one.ordinal(), other.ordinal());
        return SHARED * chance.normal(7, SHOP, low, high) + GROUP * chance.normal(7, group, low, high);
    }

    private static double nearness(Palette own, Palette theirs) {
        if (!own.known() || !theirs.known()) {
            return 0;
        }
        double distance = own.main().tone().distance(theirs.main().tone());
        return Kernel.ofSquared((float) (distance * distance));
    }
}
