package dev.awase.coordination;

import dev.awase.catalog.Variant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Which sizes of each row are in stock, and which kinds of sizes each category comes in. */
final class SizeTable {
    private final Map<String, Integer> keys;
    private final int[] starts;
    private final int[] inStock;
    private final boolean[] stocked;
    private final boolean[] oneSize;
    private final Map<Integer, SizeSystems> systems;
    private final Map<String, SizeLabel> labels;

    /** One product's sizes: those in stock by key, and what any of its variants is labeled, in stock or not. */
    record Entry(Set<Integer> inStock, boolean stocked, boolean oneSize, Set<String> labels) {}

    private SizeTable(Map<String, Integer> keys, Map<String, SizeLabel> labels, List<Entry> entries, int[] categories) {
        this.keys = keys;
        this.labels = labels;
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

    private SizeTable(SizeTable before, int[] starts, int[] inStock, boolean[] stocked, boolean[] oneSize) {
        this.keys = before.keys;
        this.labels = before.labels;
        this.systems = before.systems;
        this.starts = starts;
        this.inStock = inStock;
        this.stocked = stocked;
        this.oneSize = oneSize;
    }

    /** The same rows, of which these have other counts of the same variants; the old table stays as it is. */
    SizeTable with(SortedMap<Integer, List<Variant>> counts) {
        int rows = stocked.length;
        int[] newStarts = starts.clone();
        boolean[] nowStocked = stocked.clone();
        boolean[] nowOneSize = oneSize.clone();
        int[] sizes = new int[inStock.length + mostKeys(counts)];
        int done = 0;
        int written = 0;
        for (Map.Entry<Integer, List<Variant>> each : counts.entrySet()) {
            int row = each.getKey();
            written = copy(done, row, sizes, written, newStarts);
            newStarts[row] = written;
            nowStocked[row] = false;
            nowOneSize[row] = false;
            for (Variant variant : each.getValue()) {
                if (variant.stock() > 0) {
                    SizeLabel label = label(variant);
                    nowStocked[row] = true;
                    nowOneSize[row] |= label.isOneSize();
                    written = put(label, sizes, newStarts[row], written);
                }
            }
            done = row + 1;
        }
        written = copy(done, rows, sizes, written, newStarts);
        newStarts[rows] = written;
        return new SizeTable(this, newStarts, Arrays.copyOf(sizes, written), nowStocked, nowOneSize);
    }

    private int mostKeys(SortedMap<Integer, List<Variant>> counts) {
        return counts.values().stream()
                .flatMap(List::stream)
                .mapToInt(variant -> label(variant).parts().size())
                .sum();
    }

    /** Rows that stay as they are, moved to where the ones before them end. */
    private int copy(int from, int to, int[] sizes, int at, int[] newStarts) {
        int length = starts[to] - starts[from];
        System.arraycopy(inStock, starts[from], sizes, at, length);
        int shift = at - starts[from];
        if (shift != 0) {
            for (int row = from; row < to; row++) {
                newStarts[row] = starts[row] + shift;
            }
        }
        return at + length;
    }

    private int put(SizeLabel label, int[] sizes, int start, int end) {
        int written = end;
        for (String part : label.parts()) {
            // Every label of the assortment has its key: one that has none belongs to a product that is newer than it.
            int key = keys.getOrDefault(part, -1);
            if (key >= 0 && Arrays.stream(sizes, start, written).noneMatch(known -> known == key)) {
                sizes[written++] = key;
            }
        }
        return written;
    }

    private SizeLabel label(Variant variant) {
        SizeLabel known = labels.get(variant.size());
        return known == null ? SizeLabel.of(variant.size()) : known;
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
        private final Map<String, Integer> keys = new HashMap<>();

        Entry entry(List<Variant> variants) {
            Set<Integer> inStock = new LinkedHashSet<>();
            Set<String> all = new LinkedHashSet<>();
            boolean stocked = false;
            boolean oneSize = false;
            for (Variant variant : variants) {
                SizeLabel label = labels.computeIfAbsent(variant.size(), SizeLabel::of);
                all.addAll(label.parts());
                // Sold out or not: what comes back needs its key.
                label.parts().forEach(part -> keys.computeIfAbsent(part, fresh -> keys.size()));
                if (variant.stock() > 0) {
                    stocked = true;
                    oneSize |= label.isOneSize();
                    label.parts().stream().map(keys::get).forEach(inStock::add);
                }
            }
            return new Entry(Set.copyOf(inStock), stocked, oneSize, Set.copyOf(all));
        }

        SizeTable build(List<Entry> entries, int[] categories) {
            return new SizeTable(Map.copyOf(keys), Map.copyOf(labels), new ArrayList<>(entries), categories);
        }
    }
}
