package dev.awase.session;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Gathers the sizes of an assortment and puts them in the order of a rail: XS to XL, then numbers, then the rest. */
final class SizeRun {
    private static final List<String> LETTERS =
            List.of("XXS", "XS", "S", "M", "L", "XL", "XXL", "2XL", "3XL", "XXXL", "4XL");
    private static final Set<String> ONE_SIZE = Set.of("", "F", "FREE", "ONE SIZE", "OS", "フリー", "フリーサイズ");

    private final Set<String> sizes = new TreeSet<>(Comparator.comparingInt(SizeRun::group)
            .thenComparingDouble(SizeRun::number)
            .thenComparing(Comparator.naturalOrder()));

    /** A size as written in the shop; one-size words are no choice and left out. */
    void add(String written) {
        String size =
                Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        if (!ONE_SIZE.contains(size)) {
            sizes.add(size);
        }
    }

    List<String> inOrder() {
        return List.copyOf(sizes);
    }

    private static int group(String size) {
        if (LETTERS.contains(size)) {
            return 0;
        }
        return Double.isNaN(parsed(size)) ? 2 : 1;
    }

    private static double number(String size) {
        int letter = LETTERS.indexOf(size);
        if (letter >= 0) {
            return letter;
        }
        double parsed = parsed(size);
        return Double.isNaN(parsed) ? 0 : parsed;
    }

    private static double parsed(String size) {
        String digits = size.endsWith("CM") ? size.substring(0, size.length() - 2) : size;
        return digits.matches("\\d{1,3}(\\.\\d)?") ? Double.parseDouble(digits) : Double.NaN;
    }
}
