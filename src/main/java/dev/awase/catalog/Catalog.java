package dev.awase.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The shop's products, read. Safe to call from any thread; every answer is a value that no later write changes. */
public interface Catalog {
    /** Grows with every committed change, across processes; equal versions mean equal content. */
    long version();

    /**
     * Grows with every committed change of the products themselves, and not with the stylists' decisions or counts of
     * stock alone.
     */
    default long productVersion() {
        return version();
    }

    /**
     * How often the catalog was changed: at all, in its products, and in counts of stock alone; read at one moment.
     * What is left of {@code all} are the stylists' decisions.
     */
    record Versions(long all, long products, long counts) {
        /** Whether between the two nothing but counts of stock changed. */
        public boolean isRecountOf(Versions before) {
            return products == before.products && all - counts == before.all - before.counts;
        }
    }

    default Versions versions() {
        return new Versions(version(), productVersion(), 0);
    }

    /**
     * What the products have in stock now whose counts alone changed after this {@link #version}; as long as {@link
     * #productVersion} stays, no other product is another.
     */
    default List<Stocked> stockedSince(long version) {
        return List.of();
    }

    /** How many products there are, sold now or not. */
    int size();

    Optional<Product> product(ProductId id);

    /** By a product's or a variant's SKU, or a GTIN. */
    Optional<Product> byCode(String code);

    /** These products in the order asked, in one query; ids that are gone are left out. */
    List<Product> products(Collection<ProductId> ids);

    /** Streams every product through {@code each} from one consistent snapshot; how the ranking arrays are built. */
    void forEach(Consumer<Product> each);

    List<Relation> relations();

    /** What the stylists put together as whole looks, the newest first; none where nobody curates. */
    default List<CuratedLook> looks() {
        return List.of();
    }

    /** The products that are to be seen sooner, also those whose days are over or to come. */
    default List<Push> pushes() {
        return List.of();
    }

    /**
     * Products whose names, descriptions, brand, category words or codes hold all the words, in any language, best
     * first. Words of two characters (革靴) count.
     */
    List<Product> search(String words, int limit);
}
