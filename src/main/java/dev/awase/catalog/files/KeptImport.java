package dev.awase.catalog.files;

import dev.awase.catalog.ArrivalRows;
import dev.awase.catalog.CatalogTables;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Relation;
import dev.awase.catalog.SourceRows;
import dev.awase.catalog.SqliteArrivals;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Keeps what an import changes, so that it can be taken back whole; in the import's own transaction. */
public final class KeptImport implements ImportJournal {
    private final Instant at;
    private final String who;
    private final String file;
    private final Last last;
    private @Nullable Handle handle;
    private @Nullable ArrivalRows rows;
    private long id;
    private long fresh;

    /** What else is done inside the transaction once all is written; what it throws undoes everything. */
    public interface Last {
        void end(Handle handle, ImportResult result) throws SQLException;
    }

    public KeptImport(Instant at, String who, String file) {
        this(at, who, file, (_, _) -> {});
    }

    public KeptImport(Instant at, String who, String file, Last last) {
        this.at = at;
        this.who = who;
        this.file = file;
        this.last = last;
    }

    @Override
    public void begin(Handle open) {
        handle = open;
        id = SqliteArrivals.begin(open, at, who, file);
        rows = new ArrivalRows(open.getConnection(), id);
        fresh = new CatalogTables(open).nextId();
    }

    @Override
    public void added(Product product) throws SQLException {
        rows().keep(ArrivalRows.Side.AFTER, product);
    }

    @Override
    public void changed(Product before, Product after) throws SQLException {
        rows().keep(ArrivalRows.Side.BEFORE, before);
        rows().keep(ArrivalRows.Side.AFTER, after);
    }

    @Override
    public void retired(Product before, Product after) throws SQLException {
        changed(before, after);
    }

    @Override
    public void named(String source, Collection<ProductId> named, Collection<ProductId> kept) {
        new SourceRows(Objects.requireNonNull(handle)).name(id, source, named, fresh, kept);
    }

    @Override
    public void related(Collection<Relation> added, Collection<Relation> removed) throws SQLException {
        rows().keep(ArrivalRows.Side.AFTER, added);
        rows().keep(ArrivalRows.Side.BEFORE, removed);
    }

    @Override
    public void close() throws SQLException {
        if (rows != null) {
            rows.close();
        }
    }

    @Override
    public void end(ImportResult result) throws SQLException {
        rows().flush();
        Handle open = Objects.requireNonNull(handle);
        SqliteArrivals.end(
                open, id, result.added(), result.changed(), result.gone().removed(), result.rowsRejected());
        last.end(open, result);
    }

    private ArrivalRows rows() {
        return Objects.requireNonNull(rows);
    }
}
