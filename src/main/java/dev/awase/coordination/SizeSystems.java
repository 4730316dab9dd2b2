package dev.awase.coordination;

import java.util.HashSet;
import java.util.Set;

/**
 * The kinds of sizes one category comes in, learned from the shop's own labels: letters, numbers within a range, other
 * words. A wish for a size binds a category only where that kind is known there.
 */
final class SizeSystems {
    /** How far beyond the smallest and largest number a wish may lie and still mean this category. */
    private static final double MARGIN = 2;

    private final Set<String> words = new HashSet<>();
    private boolean letters;
    private boolean halves;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    void add(Set<String> parts) {
        for (String part : parts) {
            if (words.add(part)) {
                learn(part);
            }
        }
    }

    boolean include(String part) {
        if (SizeLabel.isLetter(part)) {
            return letters;
        }
        if (SizeLabel.isNumber(part)) {
            double number = Double.parseDouble(part);
            boolean whole = number == Math.rint(number);
            return words.contains(part) || ((whole || halves) && number >= least - MARGIN && number <= most + MARGIN);
        }
        return words.contains(part);
    }

    private void learn(String part) {
        if (SizeLabel.isLetter(part)) {
            letters = true;
        } else if (SizeLabel.isNumber(part)) {
            double number = Double.parseDouble(part);
            halves |= number != Math.rint(number);
            least = Math.min(least, number);
            most = Math.max(most, number);
        }
    }
}
