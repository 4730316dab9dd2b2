package dev.awase.coordination;

import dev.awase.catalog.CuratedLook;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Push;
import dev.awase.catalog.Relation;
import dev.awase.catalog.Stocked;
import dev.awase.catalog.Variant;
import dev.awase.coordination.taste.Taste;
import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Ranking features of all products as arrays; immutable, built once per catalog version. Rows are ordered by category
 * and then by id, so that a category is one range of rows.
 */
public final class Assortment {
    final long[] ids;
    final int[] category;
    final Columns looks;
    final byte[] fit;
    final long[] price;
    /** log2 of the price over the median of its category: 0 is the middle, 1 twice as dear. */
    final float[] priceLevel;

    final int[] brand;
    final int[] from;
    final int[] until;
    final SizeTable sizes;
    private final Map<String, Integer> materials;
    private final RainWear[] rainWear;
    private final Taste.Wordings wordings;
    private final List<String> types;
    private final Map<Category, Range> ranges;
    private final Decisions decisions;

    /** The rows of one category: {@code start} up to {@code end}. */
    record Range(int start, int end) {
        static final Range NONE = new Range(0, 0);
    }

    Assortment(AssortmentRows rows, Decisions decisions) {
        this.ids = rows.ids();
        this.category = rows.categories();
        this.looks = rows.looks();
        this.fit = rows.fits();
        this.price = rows.prices();
        this.ranges = rows.ranges();
        this.priceLevel = PriceLevels.of(price, ranges.values());
        this.brand = rows.brands();
        this.from = rows.from();
        this.until = rows.until();
        this.sizes = rows.sizes();
        this.materials = rows.materials();
        this.decisions = decisions;
        this.rainWear = new RainWear[materials.size()];
        materials.forEach((words, key) -> rainWear[key] = RainWear.of(words));
        this.types = byKey(rows.types());
        this.wordings = new Taste.Wordings(rows.categoryIds(), types, byKey(materials));
    }

    private Assortment(Assortment same, SizeTable sizes, Decisions decisions) {
        this.ids = same.ids;
        this.category = same.category;
        this.looks = same.looks;
        this.fit = same.fit;
        this.price = same.price;
        this.priceLevel = same.priceLevel;
        this.brand = same.brand;
        this.from = same.from;
        this.until = same.until;
        this.sizes = sizes;
        this.materials = same.materials;
        this.rainWear = same.rainWear;
        this.wordings = same.wordings;
        this.types = same.types;
        this.ranges = same.ranges;
        this.decisions = decisions;
    }

    /** The same products, about which the stylists decided otherwise; shares the arrays. */
    public Assortment with(List<Relation> relations, List<CuratedLook> curated, List<Push> pushes) {
        return new Assortment(this, sizes, new Decisions(relations, curated, pushes));
    }

    /** The same products, of which these have other counts; all else is shared. Products that are not here are passed over. */
    public Assortment stocked(List<Stocked> counts) {
        SortedMap<Integer, List<Variant>> byRow = new TreeMap<>();
        for (Stocked each : counts) {
            int row = row(each.product());
            if (row >= 0) {
                byRow.put(row, each.variants());
            }
        }
        return byRow.isEmpty() ? this : new Assortment(this, sizes.with(byRow), decisions);
    }

    private static List<String> byKey(Map<String, Integer> keys) {
        // A spelling that is not plain has its plain one's key: whichever stands last says the same.
        String[] words =
                new String[keys.values().stream().mapToInt(key -> key + 1).max().orElse(0)];
        // A number that went to a second spelling is nobody's.
        Arrays.fill(words, "");
        keys.forEach((word, key) -> words[key] = word);
        return List.of(words);
    }

    public static Builder builder(Taxonomy taxonomy) {
        return builder(taxonomy.categories());
    }

    /** For a shop whose categories are these. */
    public static Builder builder(List<Category> categories) {
        return new Builder(categories);
    }

    /** How many products can be ranked. */
    public int size() {
        return ids.length;
    }

    Range range(Category wanted) {
        return ranges.getOrDefault(wanted, Range.NONE);
    }

    /** So many products in stock spread over the categories, the lowest ids of each: always the same for the same shop. */
    public List<ProductId> spread(int count) {
        List<ProductId> chosen = new ArrayList<>();
        int[] next = ranges.values().stream().mapToInt(Range::start).toArray();
        boolean more = true;
        while (more && chosen.size() < count) {
            more = false;
            int at = 0;
            for (Range range : ranges.values()) {
                while (next[at] < range.end() && !sizes.isStocked(next[at])) {
                    next[at]++;
                }
                if (next[at] < range.end() && chosen.size() < count) {
                    chosen.add(new ProductId(ids[next[at]++]));
                    more = true;
                }
                at++;
            }
        }
        return chosen;
    }

    /** The product's row, or −1 where it is not here. */
    int row(ProductId id) {
        for (Range range : ranges.values()) {
            int found = Arrays.binarySearch(ids, range.start(), range.end(), id.value());
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    /** The key that {@link Columns#material} holds for these words, or −1 where no product is made of it. */
    int material(String words) {
        return materials.getOrDefault(AssortmentRows.plain(words), -1);
    }

    /** What the shop calls the row's kind of thing, where it says so. */
    Optional<String> type(int row) {
        return looks.type[row] < 0 ? Optional.empty() : Optional.of(types.get(looks.type[row]));
    }

    /** What the rows' numbers mean in words. */
    Taste.Wordings wordings() {
        return wordings;
    }

    /** What rain does to the row's material. */
    RainWear rainWear(int row) {
        int material = looks.material[row];
        return material < 0 ? RainWear.UNKNOWN : rainWear[material];
    }

    /** What the stylists decided about these products. */
    Decisions decisions() {
        return decisions;
    }

    /** Collects products one by one; a product of a category that the taxonomy does not know fills no slot and is left out. */
    public static final class Builder {
        private final AssortmentRows rows;
        private List<Relation> relations = List.of();
        private List<CuratedLook> looks = List.of();
        private List<Push> pushes = List.of();

        private Builder(List<Category> categories) {
            rows = new AssortmentRows(categories);
        }

        /** Its type is what its name tells. */
        public Builder add(Product product) {
            rows.add(product);
            return this;
        }

        /** {@code type} is what the shop calls this kind of thing within its category ("wide trousers"). */
        public Builder add(Product product, Optional<String> type) {
            rows.add(product, type);
            return this;
        }

        public Builder relations(List<Relation> decided) {
            relations = List.copyOf(decided);
            return this;
        }

        /** Looks whose pieces go with one another while they are active and in season. */
        public Builder looks(List<CuratedLook> curated) {
            looks = List.copyOf(curated);
            return this;
        }

        /** Products that are to be seen a little sooner on their days. */
        public Builder pushes(List<Push> pushed) {
            pushes = List.copyOf(pushed);
            return this;
        }

        public Assortment build() {
            rows.sort();
            return new Assortment(rows, new Decisions(relations, looks, pushes));
        }
    }
}
