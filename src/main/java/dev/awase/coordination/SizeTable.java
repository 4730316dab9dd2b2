package dev.awase.coordination;

import dev.awase.catalog.Variant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which sizes of each row are in stock, and which kinds of sizes each category comes in. */
final class SizeTable {
    private final Map<String, Integer> keys;
    private final int[] starts;
    private final int[] inStock;
    private final boolean[] stocked;
    private final boolean[] oneSize;
    private final Map<Integer, SizeSystems> systems;

    /** One product's sizes: those in stock by key, and what any of its variants is labeled, in stock or not. */
    record Entry(Set<Integer> inStock, boolean stocked, boolean oneSize, Set<String> labels) {}

    private SizeTable(Map<String, Integer> keys, List<Entry> entries, int[] categories) {
        this.keys = keys;
        this.starts = new int[entries.size() + 1];
        this.stocked = new boolean[entries.size()];
        this.oneSize = new boolean[entries.size()];
        this.systems = new HashMap<>();
        for (int row = 0; row < entries.size(); row++) {
            Entry entry = entries.get(row);
            starts[row + 1] = starts[row] + entry.inStock().size();
            stocked[row] = entry.stocked();
            oneSize[row] = entry.oneSize();
            systems.computeIfAbsent(categories[row], category -> new SizeSystems())
                    .add(entry.labels());
        }
        this.inStock = entries.stream()
                .flatMapToInt(entry -> entry.inStock().stream().mapToInt(Integer::intValue))
                .toArray();
    }

    private SizeTable(SizeTable before, Map<String, Integer> keys, Map<Integer, Entry> changed) {
        int rows = before.stocked.length;
        this.keys = keys;
        this.starts = new int[rows + 1];
        this.stocked = before.stocked.clone();
        this.oneSize = before.oneSize.clone();
        this.systems = before.systems;
        changed.forEach((row, entry) -> {
            stocked[row] = entry.stocked();
            oneSize[row] = entry.oneSize();
        });
        for (int row = 0; row < rows; row++) {
            Entry entry = changed.get(row);
            starts[row + 1] = starts[row]
                    + (entry == null
                            ? before.starts[row + 1] - before.starts[row]
                            : entry.inStock().size());
        }
        this.inStock = new int[starts[rows]];
        for (int row = 0; row < rows; row++) {
            Entry entry = changed.get(row);
            int at = starts[row];
            if (entry == null) {
                System.arraycopy(before.inStock, before.starts[row], inStock, at, starts[row + 1] - at);
            } else {
                for (int key : entry.inStock()) {
                    inStock[at++] = key;
                }
            }
        }
    }

    /** The same rows, of which these have other pieces in stock; what kinds of sizes there are stays. */
    SizeTable restocked(Map<Integer, List<Variant>> rows) {
        Builder builder = new Builder(keys);
        Map<Integer, Entry> changed = new HashMap<>();
        rows.forEach((row, variants) -> changed.put(row, builder.entry(variants)));
        return new SizeTable(this, Map.copyOf(builder.keys), changed);
    }

    /** Whether any variant is in stock. */
    boolean isStocked(int row) {
        return stocked[row];
    }

    /** Whether the row is in stock in one size for everybody. */
    boolean isOneSize(int row) {
        return oneSize[row];
    }

    /** Whether the row is in stock in this size, or in one size for everybody. */
    boolean isStocked(int row, Wanted size) {
        if (oneSize[row]) {
            return true;
        }
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            for (int key : size.keys()) {
                if (inStock[i] == key) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The shopper's size, ready to compare. */
    Wanted wanted(String words) {
        List<String> parts = SizeLabel.of(words).parts();
        return new Wanted(
                parts,
                parts.stream().mapToInt(part -> keys.getOrDefault(part, -1)).toArray());
    }

    /** Whether this category comes in the kind of sizes that the shopper named: M says nothing about shoes. */
    boolean binds(int category, Wanted size) {
        SizeSystems known = systems.get(category);
        return known != null && size.parts().stream().anyMatch(known::include);
    }

    /** A size that was asked for: its parts, and their keys (−1 where no product has it). */
    @SuppressWarnings("ArrayRecordComponent")
    record Wanted(List<String> parts, int[] keys) {}

    /** Collects the entries; labels that repeat are taken apart once. */
    static final class Builder {
        private final Map<String, SizeLabel> labels = new HashMap<>();
        private final Map<String, Integer> keys;

        Builder() {
            this(Map.of());
        }

        /** Goes on with the keys of a table. */
        private Builder(Map<String, Integer> known) {
            keys = new HashMap<>(known);
        }

        Entry entry(List<Variant> variants) {
            Set<Integer> inStock = new LinkedHashSet<>();
            Set<String> all = new LinkedHashSet<>();
            boolean stocked = false;
            boolean oneSize = false;
            for (Variant variant : variants) {
                SizeLabel label = labels.computeIfAbsent(variant.size(), SizeLabel::of);
                all.addAll(label.parts());
                if (variant.stock() > 0) {
                    stocked = true;
                    oneSize |= label.isOneSize();
                    label.parts().forEach(part -> inStock.add(keys.computeIfAbsent(part, fresh -> keys.size())));
                }
            }
            return new Entry(Set.copyOf(inStock), stocked, oneSize, Set.copyOf(all));
        }

        SizeTable build(List<Entry> entries, int[] categories) {
            return new SizeTable(Map.copyOf(keys), new ArrayList<>(entries), categories);
        }
    }
}
