package dev.awase.coordination;

import java.util.Arrays;

/**
 * Orders a shelf so that it shows choice: each next match is the one with the most points left after what it repeats is
 * taken off (maximal marginal relevance, Carbonell and Goldstein 1998). As a twin loses {@code variety} points and no
 * more, nothing ever stands above a match that is better by more than that.
 */
final class Variety {
    private static final float BRAND = 0.2f;
    private static final float CATEGORY = 0.1f;
    private static final float PATTERN = 0.1f;
    private static final float TONE = 0.2f;

    private final Assortment shop;
    private final float variety;

    Variety(Assortment shop, double variety) {
        this.shop = shop;
        this.variety = (float) variety;
    }

    /**
     * At most {@code limit} of the rows, {@code first} at the front; {@code points} are by place in {@code rows}, the most
     * first.
     */
    int[] arrange(int[] rows, float[] points, int first, int limit) {
        int[] shelf = new int[Math.min(limit, rows.length)];
        boolean[] taken = new boolean[rows.length];
        float[] repeated = new float[rows.length];
        int[] compared = new int[rows.length];
        int next = place(rows, first);
        for (int filled = 0; filled < shelf.length; filled++) {
            shelf[filled] = rows[next];
            taken[next] = true;
            float most = Float.NEGATIVE_INFINITY;
            // What is taken off never grows less: whoever cannot lead with what is known of it is not compared further.
            for (int at = 0; at < rows.length && points[at] > most; at++) {
                while (!taken[at] && points[at] - variety * repeated[at] > most && compared[at] <= filled) {
                    repeated[at] = Math.max(repeated[at], likeness(rows[at], shelf[compared[at]++]));
                }
                float left = points[at] - variety * repeated[at];
                if (!taken[at] && left > most) {
                    most = left;
                    next = at;
                }
            }
        }
        return shelf;
    }

    /** How much one product repeats another, 0 to 1: 1 for the same thing in another color or by the same maker in the same. */
    float likeness(int one, int other) {
        boolean category = shop.category[one] == shop.category[other];
        boolean brand = shop.brand[one] == shop.brand[other];
        boolean tone = shop.looks.toneName[one] == shop.looks.toneName[other];
        if (category && brand && (tone || isColorway(one, other))) {
            return 1;
        }
        boolean pattern = shop.looks.pattern[one] == shop.looks.pattern[other];
        float tones = ClosenessRule.nearness(shop.looks, one, shop.looks, other);
        return (brand ? BRAND : 0) + (category ? CATEGORY : 0) + (pattern ? PATTERN : 0) + TONE * tones;
    }

    /** Of one maker and kind, with one price, pattern, material and formality: one model in several colors. */
    private boolean isColorway(int one, int other) {
        return shop.price[one] == shop.price[other]
                && shop.looks.pattern[one] == shop.looks.pattern[other]
                && shop.looks.material[one] == shop.looks.material[other]
                && shop.looks.formality[one] == shop.looks.formality[other];
    }

    private static int place(int[] rows, int row) {
        return Arrays.stream(rows).boxed().toList().indexOf(row);
    }
}
