package dev.awase.catalog.files;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reading half of an import: makes products of a file's rows, many at a time, so that one query serves them. */
final class BatchReading {
    private static final int SIZE = 500;

    private final SourceFile file;
    private final Groups groups;
    private final Known known;
    private final ProductReading products;
    private final Missing missing;
    private final Set<String> productSkus = new HashSet<>();
    private final Set<String> variantSkus = new HashSet<>();
    private Rejections rejections = new Rejections();
    private long nextId;

    /** What the shop has already. */
    interface Known {
        /** Nothing: the catalog is empty. */
        Known NOTHING = new Known() {};

        default List<Listing.Before> bySku(List<String> skus) {
            return List.of();
        }

        /** The products whose versions have these codes. */
        default List<Listing.Before> byVariant(List<String> codes) {
            return List.of();
        }
    }

    /** Listings with their products, what was rejected meanwhile, and how far the file was read. */
    record Batch(Map<Listing, Product> made, Rejections rejections, long rows, double share, boolean last) {}

    /**
     * @param gather whether the rows of one product lie apart
     * @param firstId the first that no product has
     * @param missing is told the codes that the file names
     * @param products makes the reading of products, given the variant SKUs that earlier rows took
     */
    BatchReading(
            SourceFile file,
            boolean gather,
            long firstId,
            Known known,
            Function<Set<String>, ProductReading> products,
            Missing missing) {
        this.file = file;
        this.groups = new Groups(file, gather, rejection -> rejections.add(rejection), missing);
        this.nextId = firstId;
        this.known = known;
        this.products = products.apply(variantSkus);
        this.missing = missing;
    }

    /** The file's next products; after the last none. */
    Batch next() {
        List<Listing> listings = new ArrayList<>(SIZE);
        Optional<Groups.Group> group = groups.next();
        while (group.isPresent()) {
            listings.addAll(Listings.of(group.get(), file.header()));
            group = listings.size() < SIZE ? groups.next() : Optional.empty();
        }
        Map<Listing, Product> made = products(listings);
        Rejections meanwhile = rejections;
        rejections = new Rejections();
        return new Batch(made, meanwhile, groups.rows(), file.share(), listings.size() < SIZE);
    }

    private Map<Listing, Product> products(List<Listing> listings) {
        Map<String, Listing.Before> before = known
                .bySku(listings.stream().map(Listing::sku).toList())
                .stream()
                .collect(Collectors.toMap(known -> known.now().sku(), Function.identity()));
        before.putAll(Handover.adopted(listings, before, known));
        Map<Listing, Product> made = LinkedHashMap.newLinkedHashMap(listings.size());
        for (Listing each : listings) {
            Listing listing = each.after(Optional.ofNullable(before.get(each.sku())));
            Optional<Product> product = product(listing);
            product.ifPresentOrElse(found -> made.put(listing, found), () -> rejections.lose(listing));
        }
        return made;
    }

    private Optional<Product> product(Listing listing) {
        missing.name(listing.sku());
        if (!productSkus.add(listing.sku())) {
            // Only a product named by its family and color can meet another of that very code.
            listing.note(Field.PRODUCT, Rejection.Cause.DUPLICATE);
            return Optional.empty();
        }
        Optional<Product> product = products.of(listing, new ProductId(nextId));
        product.ifPresent(made -> {
            made.variants().forEach(variant -> variantSkus.add(variant.sku()));
            made.variants().forEach(variant -> missing.name(variant.sku()));
            nextId += listing.before().isEmpty() ? 1 : 0;
        });
        return product;
    }
}
