package dev.awase.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The tables of curated looks and pushes, inside somebody's transaction. */
final class CuratedTables {
    private CuratedTables() {}

    /** All looks, the newest first; one that has lost all but one piece is passed over. */
    static List<CuratedLook> looks(Handle handle) {
        Map<Long, List<ProductId>> pieces = new LinkedHashMap<>();
        handle.createQuery("SELECT look, product FROM curated_piece ORDER BY look, position, product")
                .map((row, _) -> pieces.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                        .add(new ProductId(row.getLong(2))))
                .list();
        return handle
                .createQuery("SELECT id, name, seasons, active_from, active_until FROM curated_look ORDER BY id DESC")
                .map((row, _) -> Optional.ofNullable(pieces.get(row.getLong(1)))
                        .filter(found -> found.size() > 1)
                        .map(found -> look(row, found)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Writes a look and answers its id. */
    static long put(Handle handle, CuratedLook look) {
        Long id = look.id() == 0 ? null : look.id();
        long kept = handle.createQuery("""
            INSERT INTO curated_look (id, name, seasons, active_from, active_until) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, seasons = excluded.seasons,
            active_from = excluded.active_from, active_until = excluded.active_until RETURNING id
            """)
                .bind(0, id)
                .bind(1, Json.write(look.name()).orElseThrow())
                .bind(2, ProductRows.seasons(look.seasons()))
                .bind(3, look.from().map(LocalDate::toString).orElse(null))
                .bind(4, look.until().map(LocalDate::toString).orElse(null))
                .mapTo(Long.class)
                .one();
        handle.execute("DELETE FROM curated_piece WHERE look = ?", kept);
        int position = 0;
        for (ProductId piece : look.pieces()) {
            // A product that is gone by now is passed over: what an undo brings back may be older than the catalog.
            handle.execute(
                    "INSERT INTO curated_piece (look, product, position) SELECT ?, id, ? FROM product WHERE id = ?",
                    kept,
                    position++,
                    piece.value());
        }
        return kept;
    }

    /** All pushes, also those that are over, the one that ends first first. */
    static List<Push> pushes(Handle handle) {
        return handle.createQuery(
                        "SELECT product, active_from, active_until, who FROM push ORDER BY active_until, product")
                .map((row, _) -> push(row))
                .list();
    }

    static Optional<Push> push(Handle handle, ProductId product) {
        return handle.createQuery("SELECT product, active_from, active_until, who FROM push WHERE product = ?")
                .bind(0, product.value())
                .map((row, _) -> push(row))
                .findFirst();
    }

    /** Where these products stand in whole looks. */
    static List<ProductEdits.Piece> piecesOf(Handle handle, Collection<ProductId> products) {
        return handle.createQuery("SELECT look, product, position FROM curated_piece"
                        + " WHERE product IN (SELECT value FROM json_each(?)) ORDER BY look, position")
                .bind(0, list(products))
                .map((row, _) -> new ProductEdits.Piece(row.getLong(1), new ProductId(row.getLong(2)), row.getInt(3)))
                .list();
    }

    static List<Push> pushesOf(Handle handle, Collection<ProductId> products) {
        return handle.createQuery("SELECT product, active_from, active_until, who FROM push"
                        + " WHERE product IN (SELECT value FROM json_each(?)) ORDER BY product")
                .bind(0, list(products))
                .map((row, _) -> push(row))
                .list();
    }

    /** Puts products, which are there again, back into the looks that still are, and pushes them again. */
    static void putBack(Handle handle, Collection<ProductEdits.Piece> pieces, Collection<Push> pushes) {
        for (ProductEdits.Piece piece : pieces) {
            handle.execute(
                    "INSERT OR IGNORE INTO curated_piece (look, product, position)"
                            + " SELECT id, ?, ? FROM curated_look WHERE id = ?",
                    piece.product().value(),
                    piece.position(),
                    piece.look());
        }
        for (Push push : pushes) {
            handle.execute(
                    "INSERT OR IGNORE INTO push (product, active_from, active_until, who) VALUES (?, ?, ?, ?)",
                    push.product().value(),
                    push.from().toString(),
                    push.until().toString(),
                    push.who());
        }
    }

    private static String list(Collection<ProductId> products) {
        return products.stream().map(id -> Long.toString(id.value())).collect(Collectors.joining(",", "[", "]"));
    }

    private static Push push(ResultSet row) throws SQLException {
        return new Push(
                new ProductId(row.getLong(1)),
                LocalDate.parse(row.getString(2)),
                LocalDate.parse(row.getString(3)),
                row.getString(4));
    }

    private static CuratedLook look(ResultSet row, List<ProductId> pieces) {
        try {
            return new CuratedLook(
                    row.getLong(1),
                    Json.texts(row.getString(2)),
                    ProductRows.seasons(row.getString(3)),
                    Optional.ofNullable(row.getString(4)).map(LocalDate::parse),
                    Optional.ofNullable(row.getString(5)).map(LocalDate::parse),
                    pieces);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
