package dev.awase.catalog;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What somebody refused of what was proposed for products, so that nobody is asked twice. Safe to use from any thread. */
public final class SqliteRefusedTags {
    private final Database database;

    public SqliteRefusedTags(Database database) {
        this.database = database;
    }

    /** One value of one field of one product. */
    public record Refused(ProductId product, String field, String value) {}

    /** What was refused for these products. */
    public Set<Refused> of(Collection<ProductId> products) {
        return database.read(handle -> {
            Set<Refused> refused = new HashSet<>();
            for (ProductId product : products) {
                handle.createQuery("SELECT field, value FROM tag_refused WHERE product = :product")
                        .bind("product", product.value())
                        .map((row, _) -> new Refused(product, row.getString(1), row.getString(2)))
                        .forEach(refused::add);
            }
            return refused;
        });
    }

    public void refuse(Collection<Refused> values, String who, Instant at) {
        database.write(handle -> {
            for (Refused value : values) {
                handle.execute(
                        "INSERT OR REPLACE INTO tag_refused VALUES (?, ?, ?, ?, ?)",
                        value.product().value(),
                        value.field(),
                        value.value(),
                        at.toEpochMilli(),
                        who);
            }
            return values;
        });
    }

    /** May be proposed again. */
    public void allow(Collection<Refused> values) {
        database.write(handle -> {
            for (Refused value : values) {
                handle.execute(
                        "DELETE FROM tag_refused WHERE product = ? AND field = ? AND value = ?",
                        value.product().value(),
                        value.field(),
                        value.value());
            }
            return values;
        });
    }
}
