package dev.awase.catalog.files;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.CatalogTables;
import dev.awase.catalog.Database;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.ProductWriter;
import dev.awase.catalog.Retired;
import dev.awase.catalog.SourceRows;
import dev.awase.item.Taxonomy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * Takes a shop's file into the catalog: comma- or tab-separated, as UTF-8 or Windows-31J, with the headers of a Shopify
 * product export, a Google Merchant feed or our own, in English or Japanese. Products are known again by their SKU;
 * those the file does not name stay as they are, unless it is its source's {@link Whole} range. All of a file is taken or none of it, and rows that cannot be taken
 * are listed and leave the others alone. A file of codes and counts alone is taken as stock ({@link StockRun}).
 */
public final class CatalogImport {
    private final Database database;
    private final Taxonomy taxonomy;
    private final TonesOfPicture eye;

    /** @param eye sees the colors of products whose rows name none */
    public CatalogImport(Database database, Taxonomy taxonomy, TonesOfPicture eye) {
        this.database = database;
        this.taxonomy = taxonomy;
        this.eye = eye;
    }

    /**
     * Imports one file, or tries it out.
     *
     * @throws CatalogFault UNREADABLE where the file as a whole cannot be read, STOPPED where the watch ended it, or
     *     what the database does wrong; nothing has changed then
     */
    public ImportResult run(Path path, ImportSettings settings, ImportWatch watch) {
        return run(path, settings, watch, () -> ImportJournal.NONE);
    }

    /**
     * The same, with somebody told of each change.
     *
     * @param journals a fresh one each time the file is begun anew
     */
    public ImportResult run(Path path, ImportSettings settings, ImportWatch watch, Supplier<ImportJournal> journals) {
        try {
            return run(path, settings, watch, journals.get(), false);
        } catch (Groups.Scattered scattered) {
            return run(path, settings, watch, journals.get(), true);
        }
    }

    private ImportResult run(
            Path path, ImportSettings settings, ImportWatch watch, ImportJournal journal, boolean gather) {
        try (SourceFile file = SourceFile.open(path, settings)) {
            file.namingProducts();
            return database.write(handle -> {
                try {
                    journal.begin(handle);
                    ImportResult result = StockRun.isFor(file.header())
                            ? new StockRun(file, watch, new CatalogTables(handle), journal).take()
                            : products(handle, file, settings, watch, journal, gather);
                    journal.end(result);
                    if (settings.dryRun()) {
                        throw new TriedOut(result);
                    }
                    return result;
                } finally {
                    journal.close();
                }
            });
        } catch (TriedOut tried) {
            return tried.result;
        } catch (IOException e) {
            throw Encoding.cut(path, e);
        }
    }

    private ImportResult products(
            Handle handle,
            SourceFile file,
            ImportSettings settings,
            ImportWatch watch,
            ImportJournal journal,
            boolean gather)
            throws java.sql.SQLException {
        CatalogTables tables = new CatalogTables(handle);
        SourceRows sources = new SourceRows(handle);
        Missing missing = new Missing(settings.whole(), FileColumns.source(file.titles()), sources);
        long firstId = tables.nextId();
        boolean wasEmpty = firstId == 1;
        Map<ProductId, Retired> retired = sources.retired();
        BatchReading reading = new BatchReading(
                file,
                gather,
                firstId,
                wasEmpty ? BatchReading.Known.NOTHING : new Range(retired),
                skus -> new ProductReading(taxonomy, settings, eye, skus::contains),
                missing);
        try (ProductWriter writer = new ProductWriter(handle.getConnection(), taxonomy)) {
            return new ImportRun(file.header(), watch, tables, journal, missing).take(reading, writer, wasEmpty);
        }
    }

    /** Reads beside the transaction that writes: as long as that lasts nobody else can change them. */
    private final class Range implements BatchReading.Known {
        private final Map<ProductId, Retired> retired;

        Range(Map<ProductId, Retired> retired) {
            this.retired = retired;
        }

        @Override
        public List<Listing.Before> bySku(List<String> skus) {
            return before(database.read(handle -> new CatalogTables(handle).bySku(skus)));
        }

        @Override
        public List<Listing.Before> byVariant(List<String> codes) {
            return before(database.read(handle -> {
                CatalogTables tables = new CatalogTables(handle);
                return tables.byId(Set.copyOf(tables.owners(codes).values()));
            }));
        }

        private List<Listing.Before> before(List<Product> products) {
            return products.stream()
                    .map(product -> new Listing.Before(
                            product,
                            Optional.ofNullable(retired.get(product.id()))
                                    .map(sold -> sold.back(product))
                                    .orElse(product)))
                    .toList();
        }
    }

    /** Leaves a transaction so that it is undone, with what it would have done. */
    private static final class TriedOut extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient ImportResult result;

        TriedOut(ImportResult result) {
            super(null, null, false, false);
            this.result = result;
        }
    }
}
