package dev.awase.catalog.files;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.CatalogTables;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.StockUpdate;
import dev.awase.catalog.Variant;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a file that counts pieces and says nothing else, as tills send one every few minutes: a code of a variant, of a
 * product of one variant, or its bar code, and how many there are. What it does not name stays, and no visit waits for
 * it. A product of several variants is found by size and color where the file has them.
 */
final class StockRun {
    private static final Set<Field> CODES = EnumSet.of(Field.VARIANT, Field.PRODUCT, Field.SKU, Field.GTIN);
    private static final Set<Field> SAID =
            EnumSet.of(Field.VARIANT, Field.PRODUCT, Field.SKU, Field.GTIN, Field.SIZE, Field.COLOR, Field.STOCK);
    private static final int BATCH = 1_000;

    private final SourceFile file;
    private final ImportWatch watch;
    private final CatalogTables tables;
    private final ImportJournal journal;
    private final Rejections rejections = new Rejections();
    private final Set<String> counted = new HashSet<>();
    private final Map<ProductId, Product> before = new LinkedHashMap<>();
    private final Map<ProductId, Product> after = new LinkedHashMap<>();

    StockRun(SourceFile file, ImportWatch watch, CatalogTables tables, ImportJournal journal) {
        this.file = file;
        this.watch = watch;
        this.tables = tables;
        this.journal = journal;
    }

    /** Whether a file of this header counts pieces and nothing else. */
    static boolean isFor(Header header) {
        return header.has(Field.STOCK) && CODES.stream().anyMatch(header::has) && SAID.containsAll(header.fields());
    }

    ImportResult take() throws SQLException {
        long rows = 0;
        List<Row> batch = batch();
        while (!batch.isEmpty()) {
            rows += batch.size();
            count(batch);
            if (!watch.goOn(rows, file.share())) {
                throw new CatalogFault(CatalogFault.Kind.STOPPED, "The import was stopped. Nothing was changed.");
            }
            batch = batch();
        }
        List<StockUpdate> counts = new ArrayList<>();
        int changed = 0;
        for (Product old : before.values()) {
            Product now = Objects.requireNonNull(after.get(old.id()));
            if (!now.equals(old)) {
                journal.changed(old, now);
                now.variants().forEach(variant -> counts.add(new StockUpdate(variant.sku(), variant.stock())));
                changed++;
            }
        }
        tables.restock(counts);
        return new ImportResult(
                0,
                changed,
                before.size() - changed,
                0,
                Gone.NONE,
                rows,
                rejections.rowsLost(),
                rejections.byLine(),
                file.header().ignored());
    }

    private List<Row> batch() {
        List<Row> batch = new ArrayList<>();
        Optional<Row> row = file.next();
        while (row.isPresent()) {
            batch.add(row.get());
            row = batch.size() < BATCH ? file.next() : Optional.empty();
        }
        return batch;
    }

    private void count(List<Row> batch) throws SQLException {
        Map<String, Product> owners = tables.byCode(batch.stream()
                .flatMap(row -> code(row).stream())
                .map(Cell::text)
                .toList());
        for (Row row : batch) {
            try {
                count(row, owners);
            } catch (Refused refused) {
                rejections.add(refused.rejection());
            }
        }
    }

    private void count(Row row, Map<String, Product> owners) {
        Cell code = code(row).orElseThrow(() -> row.refused(codeColumn(), Rejection.Cause.MISSING));
        Product found = Optional.ofNullable(owners.get(code.text()))
                .orElseThrow(() -> code.refused(Rejection.Cause.UNKNOWN_CODE));
        Product owner = after.getOrDefault(found.id(), found);
        Variant variant = variant(row, code, owner);
        int pieces = row.first(Field.STOCK)
                .map(PieceCount::of)
                .orElseThrow(() -> row.refused(Field.STOCK, Rejection.Cause.MISSING));
        if (!counted.add(variant.sku())) {
            throw code.refused(Rejection.Cause.DUPLICATE);
        }
        before.putIfAbsent(found.id(), found);
        after.put(found.id(), owner.counting(variant.sku(), pieces));
    }

    private static Variant variant(Row row, Cell code, Product owner) {
        List<Variant> own = owner.variants().stream()
                .filter(variant -> variant.sku().equals(code.text())
                        || variant.gtin().filter(code.text()::equals).isPresent())
                .toList();
        List<Variant> meant = !own.isEmpty()
                ? own
                : owner.variants().stream()
                        .filter(variant ->
                                row.text(Field.SIZE).isEmpty() || variant.size().equalsIgnoreCase(row.text(Field.SIZE)))
                        .filter(variant -> row.text(Field.COLOR).isEmpty()
                                || variant.color().equalsIgnoreCase(row.text(Field.COLOR)))
                        .toList();
        if (meant.size() != 1) {
            throw code.refused(Rejection.Cause.WHICH_VARIANT);
        }
        return meant.getFirst();
    }

    /** The nearest name first: a variant's own. */
    private static Optional<Cell> code(Row row) {
        return row.first(Field.VARIANT).or(() -> row.first(Field.PRODUCT)).or(() -> row.first(Field.GTIN));
    }

    private Field codeColumn() {
        return CODES.stream()
                .filter(field -> file.header().has(field))
                .findFirst()
                .orElse(Field.PRODUCT);
    }
}
