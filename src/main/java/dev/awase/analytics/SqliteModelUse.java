package dev.awase.analytics;

import dev.awase.catalog.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The record of {@link ModelUse} in the shop's database; safe to use from any thread. */
public final class SqliteModelUse {
    private final Database database;

    public SqliteModelUse(Database database) {
        this.database = database;
    }

    /** What was spent: tokens both ways, and requests. */
    public record Spent(long tokens, int calls) {}

    /** @throws dev.awase.catalog.CatalogFault if the file cannot be written */
    public void add(ModelUse use) {
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO model_call (at, purpose, model, tokens_in, tokens_out, ms, finish, fault, dropped)
                        VALUES (:at, :purpose, :model, :in, :out, :ms, :finish, :fault, :dropped)""")
                .bind("at", use.at().toEpochMilli())
                .bind("purpose", use.purpose())
                .bind("model", use.model())
                .bind("in", use.tokensIn())
                .bind("out", use.tokensOut())
                .bind("ms", use.took().toMillis())
                .bind("finish", use.finish().orElse(null))
                .bind("fault", use.fault().orElse(null))
                .bind("dropped", use.dropped())
                .execute());
    }

    /** One request: when it was, and the id of its fault where it had one. */
    public record Ended(Instant at, Optional<String> fault) {}

    /** The newest first. */
    public List<Ended> newest(int most) {
        return database.read(handle -> handle.select("SELECT at, fault FROM model_call ORDER BY id DESC LIMIT ?", most)
                .map((row, _) ->
                        new Ended(Instant.ofEpochMilli(row.getLong("at")), Optional.ofNullable(row.getString("fault"))))
                .list());
    }

    /** What was spent on one day of a time zone. */
    public Spent spentOn(LocalDate day, ZoneId zone) {
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(zone).toInstant();
        return database.read(handle -> handle.createQuery("""
                        SELECT coalesce(sum(tokens_in + tokens_out), 0) AS tokens, count(*) AS calls
                        FROM model_call WHERE at >= :from AND at < :until""")
                .bind("from", from.toEpochMilli())
                .bind("until", until.toEpochMilli())
                .map((row, context) -> new Spent(row.getLong("tokens"), row.getInt("calls")))
                .one());
    }
}
