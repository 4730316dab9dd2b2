package dev.awase.catalog.files;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.ProductWriter;
import dev.awase.catalog.SourceRows;
import dev.awase.catalog.Variant;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out of sale what a whole file no longer names. A code counts as named wherever a row of the file has it, also in
 * a row that cannot be taken: a bad cell must not cost a product its place. Codes are told while the file is read.
 */
final class Missing {
    private final Optional<Whole> whole;
    private final String source;
    private final SourceRows rows;
    private final Set<String> named = new HashSet<>();

    /** @param source what the file's source is known by */
    Missing(Optional<Whole> whole, String source, SourceRows rows) {
        this.whole = whole;
        this.source = source;
        this.rows = rows;
    }

    /** A row of the file has this code. */
    void name(String code) {
        if (whole.isPresent()) {
            named.add(code);
        }
    }

    /**
     * Tells the journal what the source has from now on, and takes the rest out of sale. All of the file is written.
     *
     * @param taken what the file brought
     */
    Gone take(Collection<ProductId> taken, ProductWriter writer, ImportJournal journal) throws SQLException {
        List<ProductId> kept = new ArrayList<>();
        Gone gone = whole.isEmpty() ? Gone.NONE : take(whole.get(), kept, writer, journal);
        journal.named(source, taken, kept);
        return gone;
    }

    private Gone take(Whole said, List<ProductId> kept, ProductWriter writer, ImportJournal journal)
            throws SQLException {
        List<SourceRows.Held> had = rows.inSale(source, said.today());
        List<Product> strangers = missing(rows.ofNobody(said.today()));
        List<Product> lost = missing(had);
        int range = had.size();
        if (said.ofNobodyToo()) {
            lost.addAll(strangers);
            range += strangers.size();
        }
        int removed = 0;
        for (Product product : lost) {
            if (said.keep().contains(product.sku())) {
                kept.add(product.id());
            } else {
                retire(product, said.today().minusDays(1), writer, journal);
                removed++;
            }
        }
        return new Gone(removed, range, strangers.size());
    }

    private List<Product> missing(List<SourceRows.Held> held) throws SQLException {
        List<ProductId> perhaps = held.stream()
                .filter(each -> !named.contains(each.sku()))
                .map(SourceRows.Held::id)
                .toList();
        List<Product> lost = new ArrayList<>(rows.products(perhaps));
        lost.removeIf(product -> product.variants().stream().map(Variant::sku).anyMatch(named::contains));
        return lost;
    }

    private void retire(Product product, LocalDate last, ProductWriter writer, ImportJournal journal)
            throws SQLException {
        Optional<LocalDate> from = product.from().map(day -> day.isAfter(last) ? last : day);
        Product now = new Amendment.Sold(from, Optional.of(last)).to(product);
        writer.replace(now);
        rows.retire(product, now);
        journal.retired(product, now);
    }
}
