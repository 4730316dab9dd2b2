package dev.awase.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the shop's stylists decided, written: relations, whole looks and pushes. Each change makes the catalog another
 * one, so that every kiosk ranks with it at once. Safe to use from any thread.
 */
public final class SqliteCuration {
    private final Database database;

    public SqliteCuration(Database database) {
        this.database = database;
    }

    /** The relations of one product, in the order of the partners' ids. */
    public List<Relation> relationsOf(ProductId product) {
        String sql = """
            SELECT one, other, kind FROM relation WHERE one = :id
            UNION ALL SELECT one, other, kind FROM relation WHERE other = :id
            ORDER BY one, other
            """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("id", product.value())
                .map((row, _) -> new Relation(
                        new ProductId(row.getLong(1)), new ProductId(row.getLong(2)), kind(row.getString(3))))
                .list());
    }

    /** Decides about two products, or takes the decision back where there is no {@code kind}; answers what held before. */
    public Optional<Relation.Kind> relate(ProductId product, ProductId partner, Optional<Relation.Kind> kind) {
        if (product.equals(partner)) {
            throw new IllegalArgumentException("a product has no relation to itself");
        }
        long one = Math.min(product.value(), partner.value());
        long other = Math.max(product.value(), partner.value());
        return changed(handle -> {
            Optional<Relation.Kind> before = handle.createQuery("SELECT kind FROM relation WHERE one = ? AND other = ?")
                    .bind(0, one)
                    .bind(1, other)
                    .map((row, _) -> kind(row.getString(1)))
                    .findFirst();
            handle.execute("DELETE FROM relation WHERE one = ? AND other = ?", one, other);
            kind.ifPresent(decided -> handle.execute(
                    "INSERT INTO relation (one, other, kind) VALUES (?, ?, ?)",
                    one,
                    other,
                    decided.name().toLowerCase(Locale.ROOT)));
            return before;
        });
    }

    /** Keeps a look, in the place of the one with its id; answers it with its id. */
    public CuratedLook keep(CuratedLook look) {
        return changed(handle -> look.withId(CuratedTables.put(handle, look)));
    }

    /** Takes a look away; its products stay. */
    public void remove(CuratedLook look) {
        changed(handle -> handle.execute("DELETE FROM curated_look WHERE id = ?", look.id()));
    }

    /** Pushes a product, in the place of an earlier push of it, which it answers. */
    public Optional<Push> push(Push push) {
        return changed(handle -> {
            Optional<Push> before = CuratedTables.push(handle, push.product());
            handle.execute(
                    "INSERT OR REPLACE INTO push (product, active_from, active_until, who) VALUES (?, ?, ?, ?)",
                    push.product().value(),
                    push.from().toString(),
                    push.until().toString(),
                    push.who());
            return before;
        });
    }

    /** Ends the push of a product now. */
    public void endPush(ProductId product) {
        changed(handle -> handle.execute("DELETE FROM push WHERE product = ?", product.value()));
    }

    private <T> T changed(Database.Work<T> work) {
        return database.write(handle -> {
            T done = work.with(handle);
            new CatalogTables(handle).bumpVersion();
            handle.execute("UPDATE curation_version SET changes = changes + 1");
            return done;
        });
    }

    private static Relation.Kind kind(String id) {
        return Relation.Kind.valueOf(id.toUpperCase(Locale.ROOT));
    }
}
