package dev.awase.analytics;

import dev.awase.catalog.Database;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * What {@code awase simulate} makes up beside visits: likes and calls of models. They lie apart from the real ones, so
 * that no taste is learned from them and no budget is spent; reports count them with the made-up visits.
 */
public final class SqliteSimulated {
    private final Database database;

    public SqliteSimulated(Database database) {
        this.database = database;
    }

    /** What somebody made up says of a product; {@code rule} is the reason she was told, empty for none. */
    public record Said(Instant at, boolean liked, String brought, String shown, String rule) {}

    /** Keeps these, all or none. */
    public void add(List<Said> said, List<ModelUse> calls) {
        database.write(handle -> {
            said(handle, said);
            calls(handle, calls);
            return said.size() + calls.size();
        });
    }

    private static void said(Handle handle, List<Said> said) {
        if (said.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO simulated_said (at, liked, brought, shown, rule) VALUES (?, ?, ?, ?, ?)")) {
            said.forEach(one ->
                    batch.add(one.at().toEpochMilli(), one.liked() ? 1 : 0, one.brought(), one.shown(), one.rule()));
            batch.execute();
        }
    }

    private static void calls(Handle handle, List<ModelUse> calls) {
        if (calls.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch("INSERT INTO simulated_call (at, tokens_in, tokens_out, ms,"
                + " fault, dropped) VALUES (?, ?, ?, ?, ?, ?)")) {
            calls.forEach(call -> batch.add(
                    call.at().toEpochMilli(),
                    call.tokensIn(),
                    call.tokensOut(),
                    call.took().toMillis(),
                    call.fault().orElse(null),
                    call.dropped()));
            batch.execute();
        }
    }

    /** Takes all of it out again; how much there was. */
    public int forget() {
        return database.write(handle -> {
            int gone = handle.execute("DELETE FROM simulated_said") + handle.execute("DELETE FROM simulated_call");
            handle.execute("DELETE FROM insight_sum WHERE many = 0");
            return gone;
        });
    }
}
