package dev.awase.catalog.files;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.CatalogTables;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.ProductWriter;
import dev.awase.catalog.Variant;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The writing half of an import: the products of one file on their way into the tables, inside one transaction. While
 * a batch is written the next is read.
 */
final class ImportRun {
    private final Header header;
    private final ImportWatch watch;
    private final CatalogTables tables;
    private final ImportJournal journal;
    private final Missing missing;
    private final Pairs pairs = new Pairs();
    private final Rejections rejections = new Rejections();
    /** Those of the changed products of which nothing but the stock is another. */
    private final List<ProductId> restocked = new ArrayList<>();

    private final List<ProductId> taken = new ArrayList<>();

    private int added;
    private int changed;
    private int unchanged;

    ImportRun(Header header, ImportWatch watch, CatalogTables tables, ImportJournal journal, Missing missing) {
        this.header = header;
        this.watch = watch;
        this.tables = tables;
        this.journal = journal;
        this.missing = missing;
    }

    /** @param wasEmpty whether the catalog had no products when the transaction began */
    ImportResult take(BatchReading reading, ProductWriter writer, boolean wasEmpty) throws SQLException {
        try (Ahead<BatchReading.Batch> ahead = new Ahead<>(reading::next)) {
            BatchReading.Batch batch = ahead.take();
            while (!batch.last()) {
                write(batch, writer, wasEmpty);
                goOn(batch);
                batch = ahead.take();
            }
            write(batch, writer, wasEmpty);
            writer.flush();
            int related = takePairs();
            Gone gone = missing.take(taken, writer, journal);
            if (added + changed + related + gone.removed() > restocked.size()) {
                tables.bumpVersion();
            } else {
                tables.bumpStock(restocked);
            }
            goOn(batch);
            return result(related, gone, batch.rows());
        }
    }

    private ImportResult result(int related, Gone gone, long rows) {
        return new ImportResult(
                added,
                changed,
                unchanged,
                related,
                gone,
                rows,
                rejections.rowsLost(),
                rejections.byLine(),
                header.ignored());
    }

    private void goOn(BatchReading.Batch batch) {
        if (!watch.goOn(batch.rows(), batch.share())) {
            throw new CatalogFault(CatalogFault.Kind.STOPPED, "The import was stopped. Nothing was changed.");
        }
    }

    private void write(BatchReading.Batch batch, ProductWriter writer, boolean wasEmpty) throws SQLException {
        rejections.addAll(batch.rejections());
        Map<String, ProductId> owners =
                wasEmpty ? Map.of() : owners(batch.made().values());
        for (Map.Entry<Listing, Product> each : batch.made().entrySet()) {
            write(each.getKey(), each.getValue(), owners, writer);
        }
    }

    private Map<String, ProductId> owners(Iterable<Product> products) {
        Set<String> asked = new HashSet<>();
        products.forEach(product -> product.variants().forEach(variant -> asked.add(variant.sku())));
        return tables.owners(asked);
    }

    private void write(Listing listing, Product product, Map<String, ProductId> owners, ProductWriter writer)
            throws SQLException {
        for (Variant variant : product.variants()) {
            ProductId owner = owners.get(variant.sku());
            if (owner != null && !owner.equals(product.id())) {
                listing.note(new Rejection(
                        listing.head().line(), header.title(Field.VARIANT), variant.sku(), Rejection.Cause.TAKEN));
                rejections.lose(listing);
                return;
            }
        }
        listing.rejections().forEach(rejections::add);
        pairs.collect(listing, product);
        taken.add(product.id());
        if (listing.before().isEmpty()) {
            writer.add(product);
            journal.added(product);
            added++;
        } else if (listing.before().get().equals(product)) {
            unchanged++;
        } else {
            journal.changed(listing.before().get(), product);
            writer.replace(product);
            changed++;
            if (listing.before().get().isButForStock(product)) {
                restocked.add(product.id());
            }
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
                rejections::add);
        journal.related(change.add(), change.remove());
        return tables.relate(change.add(), change.remove());
    }
}
