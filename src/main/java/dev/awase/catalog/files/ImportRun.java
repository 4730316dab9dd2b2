package dev.awase.catalog.files;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.CatalogTables;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.ProductWriter;
import dev.awase.catalog.Variant;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One file on its way into the tables, inside one transaction: products in batches, so that few queries serve many. */
final class ImportRun {
    private static final int BATCH = 500;

    private final SourceFile file;
    private final ImportWatch watch;
    private final CatalogTables tables;
    private final ProductWriter writer;
    private final ProductReading reading;
    private final Pairs pairs = new Pairs();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Set<String> skus = new HashSet<>();
    private final boolean wasEmpty;
    private long nextId;
    private long rejectedRows;
    private int added;
    private int changed;
    private int unchanged;

    /** @param reading makes the reading of products, given the SKUs that earlier rows took */
    ImportRun(
            SourceFile file,
            ImportWatch watch,
            CatalogTables tables,
            ProductWriter writer,
            Function<Set<String>, ProductReading> reading)
            throws SQLException {
        this.file = file;
        this.watch = watch;
        this.tables = tables;
        this.writer = writer;
        this.reading = reading.apply(skus);
        this.nextId = tables.nextId();
        this.wasEmpty = nextId == 1;
    }

    ImportResult read(boolean gather) throws SQLException {
        Groups groups = new Groups(file, gather, this::reject);
        List<Listing> batch = new ArrayList<>(BATCH);
        for (Optional<Groups.Group> group = groups.next(); group.isPresent(); group = groups.next()) {
            batch.addAll(Listings.of(group.get(), file.header()));
            if (batch.size() >= BATCH) {
                take(batch);
                batch.clear();
                goOn(groups.rows());
            }
        }
        take(batch);
        writer.flush();
        int related = takePairs();
        if (added + changed + related > 0) {
            tables.bumpVersion();
        }
        goOn(groups.rows());
        rejections.sort(Comparator.comparingLong(Rejection::line));
        return new ImportResult(
                added,
                changed,
                unchanged,
                related,
                groups.rows(),
                rejectedRows,
                rejections,
                file.header().ignored());
    }

    private void goOn(long rows) {
        if (!watch.goOn(rows, file.share())) {
            throw new CatalogFault(CatalogFault.Kind.STOPPED, "The import was stopped. Nothing was changed.");
        }
    }

    private void take(List<Listing> batch) throws SQLException {
        Map<String, Product> known = wasEmpty
                ? Map.of()
                : tables.bySku(batch.stream().map(Listing::sku).toList()).stream()
                        .collect(Collectors.toMap(Product::sku, Function.identity()));
        Map<Listing, Product> made = new java.util.LinkedHashMap<>();
        for (Listing each : batch) {
            Listing listing = each.after(Optional.ofNullable(known.get(each.sku())));
            reading.of(listing, new ProductId(nextId)).ifPresent(product -> {
                made.put(listing, product);
                product.variants().forEach(variant -> skus.add(variant.sku()));
                nextId += listing.before().isEmpty() ? 1 : 0;
            });
            if (!made.containsKey(listing)) {
                lose(listing);
            }
        }
        Map<String, ProductId> owners = wasEmpty ? Map.of() : owners(made.values());
        for (Map.Entry<Listing, Product> each : made.entrySet()) {
            write(each.getKey(), each.getValue(), owners);
        }
    }

    private Map<String, ProductId> owners(Iterable<Product> products) throws SQLException {
        Set<String> asked = new HashSet<>();
        products.forEach(product -> product.variants().forEach(variant -> asked.add(variant.sku())));
        return tables.owners(asked);
    }

    private void write(Listing listing, Product product, Map<String, ProductId> owners) throws SQLException {
        for (Variant variant : product.variants()) {
            ProductId owner = owners.get(variant.sku());
            if (owner != null && !owner.equals(product.id())) {
                listing.note(new Rejection(
                        listing.head().line(),
                        file.header().title(Field.VARIANT),
                        variant.sku(),
                        Rejection.Cause.TAKEN));
                lose(listing);
                return;
            }
        }
        listing.rejections().forEach(this::reject);
        pairs.collect(listing, product);
        if (listing.before().isEmpty()) {
            writer.add(product);
            added++;
        } else if (listing.before().get().equals(product)) {
            unchanged++;
        } else {
            writer.replace(product);
            changed++;
        }
    }

    private int takePairs() throws SQLException {
        Map<String, Optional<ProductId>> found = new HashMap<>();
        Pairs.Change change = pairs.change(
                tables.relations(),
                code -> {
                    Optional<ProductId> before = found.get(code);
                    if (before == null) {
                        before = tables.find(code);
                        found.put(code, before);
                    }
                    return Objects.requireNonNull(before);
                },
                this::reject);
        return tables.relate(change.add(), change.remove());
    }

    private void reject(Rejection rejection) {
        rejections.add(rejection);
        rejectedRows += rejection.cause().rowLost() ? 1 : 0;
    }

    /** All rows of the listing are left out: those without a fault of their own because of the others. */
    private void lose(Listing listing) {
        Set<Long> faulty = new HashSet<>();
        for (Rejection rejection : listing.rejections()) {
            rejections.add(rejection);
            rejectedRows += rejection.cause().rowLost() && faulty.add(rejection.line()) ? 1 : 0;
        }
        for (Row row : listing.rows()) {
            if (!faulty.contains(row.line())) {
                reject(row.refused(Field.PRODUCT, Rejection.Cause.FIRST_ROW).rejection());
            }
        }
    }
}
