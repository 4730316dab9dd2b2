package dev.awase.catalog.files;

import dev.awase.catalog.CatalogTables;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.ProductWriter;
import dev.awase.catalog.Variant;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Versions that a file puts under another product than the shop has them under. Within a family they move, as where a
 * size costs something else from now on; a code that another family has stays there.
 */
final class Handover {
    private final CatalogTables tables;
    /** By the codes of versions in this batch, whoever has them now and is not to have them. */
    private final Map<String, Product> holders = new HashMap<>();
    /** Who gave something away, and is told to the journal once whatever else happens to it. */
    private final Map<ProductId, Change> gave = new LinkedHashMap<>();

    private record Change(Product before, Product after) {}

    Handover(CatalogTables tables) {
        this.tables = tables;
    }

    /**
     * Listings that are new by their code while the shop has their versions under another code of the family: they are
     * that product, with all that was said of it, under a new code.
     *
     * @param before the listings that are not new, by their codes
     */
    static Map<String, Listing.Before> adopted(
            List<Listing> listings, Map<String, Listing.Before> before, BatchReading.Known known) {
        Map<String, Listing> fresh = new HashMap<>();
        for (Listing listing : listings) {
            if (!before.containsKey(listing.sku())) {
                codes(listing).forEach(code -> fresh.putIfAbsent(code, listing));
            }
        }
        Map<String, Listing.Before> adopted = new HashMap<>();
        if (fresh.isEmpty()) {
            return adopted;
        }
        Set<String> named = listings.stream().map(Listing::sku).collect(Collectors.toSet());
        for (Listing.Before had : known.byVariant(List.copyOf(fresh.keySet()))) {
            Product now = had.now();
            now.variants().stream()
                    .map(Variant::sku)
                    .filter(fresh::containsKey)
                    .map(fresh::get)
                    .filter(listing -> isOf(listing.family(), now) && !named.contains(now.sku()))
                    .findFirst()
                    .ifPresent(listing -> adopted.putIfAbsent(listing.sku(), had));
        }
        return adopted;
    }

    private static List<String> codes(Listing listing) {
        return listing.rows().stream()
                .flatMap(row -> row.first(Field.VARIANT).stream())
                .map(Cell::text)
                .toList();
    }

    /** @param made the products of a batch, none of them written yet */
    void look(Collection<Product> made) throws SQLException {
        holders.clear();
        Map<String, ProductId> owners = tables.owners(made.stream()
                .flatMap(product -> product.variants().stream().map(Variant::sku))
                .collect(Collectors.toSet()));
        Map<String, ProductId> others = new HashMap<>();
        for (Product product : made) {
            for (Variant variant : product.variants()) {
                Optional.ofNullable(owners.get(variant.sku()))
                        .filter(owner -> !owner.equals(product.id()))
                        .ifPresent(owner -> others.put(variant.sku(), owner));
            }
        }
        if (!others.isEmpty()) {
            Map<ProductId, Product> known = tables.byId(Set.copyOf(others.values())).stream()
                    .collect(Collectors.toMap(Product::id, product -> product));
            others.forEach((sku, owner) ->
                    Optional.ofNullable(known.get(owner)).ifPresent(holder -> holders.put(sku, holder)));
        }
    }

    /** The first version of the product that another family has. */
    Optional<Variant> foreign(Listing listing, Product product) {
        return product.variants().stream()
                .filter(variant -> Optional.ofNullable(holders.get(variant.sku()))
                        .filter(holder -> !isOf(listing.family(), holder))
                        .isPresent())
                .findFirst();
    }

    private static boolean isOf(String family, Product product) {
        return product.sku().equals(family) || product.sku().startsWith(family + Listings.PART);
    }

    /** Takes from the shop's products what these are to have. */
    void release(Collection<Product> taking, ProductWriter writer) throws SQLException {
        Map<Product, Set<String>> moving = new LinkedHashMap<>();
        for (Product product : taking) {
            for (Variant variant : product.variants()) {
                Optional.ofNullable(holders.get(variant.sku()))
                        .ifPresent(holder -> moving.computeIfAbsent(holder, _ -> new HashSet<>())
                                .add(variant.sku()));
            }
        }
        for (Map.Entry<Product, Set<String>> each : moving.entrySet()) {
            Product before = each.getKey();
            Product after = before.without(each.getValue());
            writer.replace(after);
            gave.merge(
                    before.id(), new Change(before, after), (first, then) -> new Change(first.before(), then.after()));
        }
    }

    /** The product as it was before this import; it is told by whoever asks, and no more by this. */
    Product original(Product known) {
        Change change = gave.remove(known.id());
        return change == null ? known : change.before();
    }

    /** Tells what gave something away and was not changed otherwise. */
    void tell(ImportJournal journal) throws SQLException {
        for (Change change : gave.values()) {
            journal.changed(change.before(), change.after());
        }
    }
}
