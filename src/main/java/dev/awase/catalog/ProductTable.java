package dev.awase.catalog;

import dev.awase.item.Category;
import dev.awase.item.Gtin;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The products as a long table, read a page at a time: filtered, sorted and counted where they lie, never all in memory. */
public interface ProductTable {
    int count(Filter filter);

    /** So many products from a place on, in this order. */
    List<Product> page(Filter filter, Order order, int from, int many);

    /** The ids of all products that pass, for a change of all of them. */
    List<ProductId> ids(Filter filter);

    /** Those of the ids that are there, in the order of their ids. */
    List<Product> products(Collection<ProductId> ids);

    /** Whose SKUs these are, a product's own before its variants'; those that nobody has are left out. */
    Map<String, ProductId> owners(Collection<String> skus);

    /** How many products lack what. */
    Map<Lack, Integer> lacks();

    /** The SKUs, of products and of single versions, that bear this barcode, however it is written. */
    List<String> bearers(Gtin code);

    /** Which products are shown; {@code words} as {@link Catalog#search} takes them. */
    record Filter(String words, Optional<Category> category, Optional<Lack> lack, Optional<State> state) {
        public static final Filter ALL = new Filter("", Optional.empty(), Optional.empty(), Optional.empty());

        public Filter withWords(String other) {
            return new Filter(other, category, lack, state);
        }

        public Filter withCategory(Optional<Category> other) {
            return new Filter(words, other, lack, state);
        }

        public Filter withLack(Optional<Lack> other) {
            return new Filter(words, category, other, state);
        }

        public Filter withState(Optional<State> other) {
            return new Filter(words, category, lack, other);
        }
    }

    /** Whether it can be sold today. */
    sealed interface State {
        record SoldOut() implements State {}

        /** Its dates leave this day out. */
        record NotActive(LocalDate on) implements State {}
    }

    /** What the rows are sorted by; {@code language} is the one whose names count. */
    record Order(By by, boolean descending, Locale language) {
        public Order reversed() {
            return new Order(by, !descending, language);
        }

        /** The columns that sort. */
        public enum By {
            ENTERED,
            NAME,
            SKU,
            CATEGORY,
            PRICE,
            STOCK,
            PLACE
        }
    }
}
