package dev.awase.coordination;

import dev.awase.catalog.Product;
import dev.awase.catalog.Texts;
import dev.awase.coordination.taste.Sense;
import dev.awase.coordination.taste.TypeWords;
import dev.awase.item.Category;
import dev.awase.item.Item;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The assortment while it is gathered: what ranking needs of each product, in any order until sorted. */
final class AssortmentRows {
    private final List<Category> categories;
    private final Map<Category, Integer> positions = new HashMap<>();
    private final Map<String, Integer> brandKeys = new HashMap<>();
    private final Map<String, Integer> materialKeys = new HashMap<>();
    private final Map<String, Integer> typeKeys = new HashMap<>();
    /** One name stands for many products: each color of a thing. */
    private final Map<Texts, Optional<String>> typesByName = new HashMap<>();

    private final SizeTable.Builder sizeTable = new SizeTable.Builder();
    private final List<Row> rows = new ArrayList<>();

    private record Row(
            long id,
            int category,
            Item item,
            int type,
            Sense sense,
            int brand,
            byte fit,
            long price,
            int from,
            int until,
            SizeTable.Entry sizes) {}

    AssortmentRows(List<Category> categories) {
        this.categories = List.copyOf(categories);
        categories.forEach(category -> positions.put(category, positions.size()));
    }

    void add(Product product) {
        add(product, typesByName.computeIfAbsent(product.name(), AssortmentRows::type));
    }

    private static Optional<String> type(Texts name) {
        return TypeWords.in(name.in(Locale.ENGLISH)).or(() -> TypeWords.in(name.in(Locale.JAPANESE)));
    }

    void add(Product product, Optional<String> type) {
        Integer position = positions.get(product.item().category());
        if (position != null) {
            rows.add(new Row(
                    product.id().value(),
                    position,
                    product.item(),
                    type.map(words -> key(typeKeys, words)).orElse(-1),
                    Sense.of(product.item().material().orElse(""), type.orElse("")),
                    key(brandKeys, product.brand()),
                    (byte) product.fit().ordinal(),
                    product.price().now(),
                    day(product.from(), Integer.MIN_VALUE),
                    day(product.until(), Integer.MAX_VALUE),
                    sizeTable.entry(product.variants())));
        }
    }

    void sort() {
        rows.sort(Comparator.comparingInt(Row::category).thenComparingLong(Row::id));
    }

    long[] ids() {
        return rows.stream().mapToLong(Row::id).toArray();
    }

    int[] categories() {
        return rows.stream().mapToInt(Row::category).toArray();
    }

    int[] brands() {
        return rows.stream().mapToInt(Row::brand).toArray();
    }

    long[] prices() {
        return rows.stream().mapToLong(Row::price).toArray();
    }

    int[] from() {
        return rows.stream().mapToInt(Row::from).toArray();
    }

    int[] until() {
        return rows.stream().mapToInt(Row::until).toArray();
    }

    byte[] fits() {
        byte[] fits = new byte[rows.size()];
        for (int row = 0; row < fits.length; row++) {
            fits[row] = rows.get(row).fit();
        }
        return fits;
    }

    Columns looks() {
        Columns looks = new Columns(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            Item item = rows.get(row).item();
            looks.put(
                    row,
                    item,
                    item.material().map(name -> key(materialKeys, name)).orElse(-1),
                    rows.get(row).type(),
                    rows.get(row).sense());
        }
        return looks;
    }

    Map<Category, Assortment.Range> ranges() {
        Map<Category, Assortment.Range> ranges = new LinkedHashMap<>();
        int start = 0;
        while (start < rows.size()) {
            int category = rows.get(start).category();
            int end = start;
            while (end < rows.size() && rows.get(end).category() == category) {
                end++;
            }
            ranges.put(categories.get(category), new Assortment.Range(start, end));
            start = end;
        }
        return ranges;
    }

    SizeTable sizes() {
        return sizeTable.build(rows.stream().map(Row::sizes).toList(), categories());
    }

    /** The key of each material by its plain words. */
    Map<String, Integer> materials() {
        return Map.copyOf(materialKeys);
    }

    /** The key of each type by its plain words. */
    Map<String, Integer> types() {
        return Map.copyOf(typeKeys);
    }

    List<String> categoryIds() {
        return categories.stream().map(Category::id).toList();
    }

    private static int day(Optional<LocalDate> day, int otherwise) {
        return day.map(known -> Math.toIntExact(Math.clamp(known.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE)))
                .orElse(otherwise);
    }

    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** The same key for the same words; both spellings are kept, so that a repeated one is not taken apart again. */
    private static int key(Map<String, Integer> keys, String words) {
        Integer known = keys.get(words);
        if (known == null) {
            int fresh = keys.size();
            known = keys.computeIfAbsent(plain(words), plain -> fresh);
            keys.put(words, known);
        }
        return known;
    }
}
