package dev.awase.staff.tagging;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Product;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is proposed for one product as it was read: its open fields, and why the model said nothing, where it did not.
 * {@code fault} is the key of its words.
 */
record Proposal(Product product, List<Line> lines, Optional<String> fault) {
    Proposal {
        lines = List.copyOf(lines);
    }

    /** The fields that can be proposed; each has a word. */
    enum Field {
        KIND,
        COLORS,
        NAME_JA,
        NAME_EN,
        MATERIAL,
        FORMALITY,
        SEASONS;

        String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Who says so. */
    enum Source {
        MACHINE,
        MODEL
    }

    /**
     * One field: what stands there, what would, and who says so.
     *
     * @param value the proposal as it is remembered where it is refused
     * @param sure of 1, where it was measured
     * @param change what it is made by, of the product as it is then
     */
    record Line(
            Field field,
            String before,
            String after,
            String value,
            Source source,
            Optional<Double> sure,
            Function<Product, Amendment> change) {
        /** Whether the field stands as it did when this was proposed. */
        boolean fits(Product read, Product now) {
            return change.apply(read).back(read).equals(change.apply(now).back(now));
        }
    }

    /** The same without these lines. */
    Proposal without(List<Line> settled) {
        return new Proposal(
                product, lines.stream().filter(line -> !settled.contains(line)).toList(), fault);
    }
}
