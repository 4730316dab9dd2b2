package dev.awase.catalog.files;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.CatalogTables;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.ProductWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
    private final Handover handover;
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
        this.handover = new Handover(tables);
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
            Gone gone = missing.take(taken, writer, retiring());
            handover.tell(journal);
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
        Map<Listing, Product> made = batch.made();
        if (!wasEmpty) {
            handover.look(made.values());
            made = sound(made);
            handover.release(made.values(), writer);
        }
        for (Map.Entry<Listing, Product> each : made.entrySet()) {
            write(each.getKey(), each.getValue(), writer);
        }
    }

    /** Those that take nothing from another family. */
    private Map<Listing, Product> sound(Map<Listing, Product> made) {
        Map<Listing, Product> sound = LinkedHashMap.newLinkedHashMap(made.size());
        made.forEach((listing, product) -> handover.foreign(listing, product)
                .ifPresentOrElse(
                        variant -> {
                            listing.note(new Rejection(
                                    listing.head().line(),
                                    header.title(Field.VARIANT),
                                    variant.sku(),
                                    Rejection.Cause.TAKEN));
                            rejections.lose(listing);
                        },
                        () -> sound.put(listing, product)));
        return sound;
    }

    private void write(Listing listing, Product product, ProductWriter writer) throws SQLException {
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
            journal.changed(handover.original(listing.before().get()), product);
            writer.replace(product);
            changed++;
            if (listing.before().get().isButForStock(product)) {
                restocked.add(product.id());
            }
        }
    }

    /** The journal for what goes out of sale, each as it was before this import. */
    private ImportJournal retiring() {
        return new ImportJournal() {
            @Override
            public void retired(Product before, Product after) throws SQLException {
                journal.retired(handover.original(before), after);
            }

            @Override
            public void named(String source, Collection<ProductId> named, Collection<ProductId> kept)
                    throws SQLException {
                journal.named(source, named, kept);
            }
        };
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
