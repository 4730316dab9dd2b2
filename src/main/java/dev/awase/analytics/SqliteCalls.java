package dev.awase.analytics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.awase.catalog.Database;
import dev.awase.catalog.ProductId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** {@link Calls} in the shop's database. */
public final class SqliteCalls implements Calls {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String IS_OVER =
            "EXISTS (SELECT 1 FROM staff_call_answer WHERE call = staff_call.id AND kind IN ('solved', 'left'))";

    private final Database database;

    public SqliteCalls(Database database) {
        this.database = database;
    }

    @Override
    public long open(Instant at, String kiosk, Call.Showing showing) {
        return database.write(handle -> {
            SeenRows pieces = new SeenRows(handle);
            long piece = showing.item()
                    .map(item -> pieces.number(new SeenPiece(Optional.empty(), item)))
                    .orElseGet(pieces::nothing);
            handle.execute(
                    "INSERT INTO staff_call (at, kiosk, language, piece, opened, shown, asked)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    at.toEpochMilli(),
                    kiosk,
                    showing.language().getLanguage(),
                    piece,
                    showing.opened().map(ProductId::value).orElse(0L),
                    showing.shown().stream()
                            .map(product -> Long.toString(product.value()))
                            .collect(Collectors.joining(" ")),
                    written(showing.asked()));
            return handle.select("SELECT last_insert_rowid()").mapTo(Long.class).one();
        });
    }

    @Override
    public boolean answer(long call, Call.Answer answer) {
        return database.write(handle -> {
            boolean first = handle.execute(
                            "INSERT INTO staff_call_answer (call, at, kind, who) VALUES (?, ?, ?, ?)"
                                    + " ON CONFLICT DO NOTHING",
                            call,
                            answer.at().toEpochMilli(),
                            answer.kind().id(),
                            answer.who())
                    > 0;
            handle.execute("UPDATE staff_call SET asked = '' WHERE id = ? AND asked <> '' AND " + IS_OVER, call);
            return first;
        });
    }

    @Override
    public Optional<Call> call(long number) {
        return database.read(
                handle -> calls(handle, "WHERE id = ?", number).stream().findFirst());
    }

    @Override
    public List<Call> waiting() {
        return database.read(handle -> calls(handle, "WHERE NOT " + IS_OVER + " ORDER BY id"));
    }

    @Override
    public List<Call> over(int most) {
        return database.read(handle -> calls(handle, "WHERE " + IS_OVER + " ORDER BY id DESC LIMIT ?", most));
    }

    @Override
    public long newest() {
        return database.read(handle -> handle.select("SELECT coalesce((SELECT max(id) FROM staff_call), 0)"
                        + " + coalesce((SELECT max(id) FROM staff_call_answer), 0)")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Times times(Instant since) {
        List<Call> calls = database.read(handle -> calls(handle, "WHERE at >= ? ORDER BY id", since.toEpochMilli()));
        List<Duration> waits = calls.stream()
                .flatMap(call -> call.until(Call.Kind.COMING).or(() -> call.until(Call.Kind.SOLVED)).stream())
                .sorted()
                .toList();
        int missed = (int) calls.stream()
                .filter(call -> call.answer(Call.Kind.LEFT).isPresent()
                        && call.answer(Call.Kind.COMING).isEmpty())
                .count();
        int escalated = (int) calls.stream()
                .filter(call -> call.answer(Call.Kind.ESCALATED).isPresent())
                .count();
        return new Times(calls.size(), waits.size(), at(waits, 0.5), at(waits, 0.9), missed, escalated);
    }

    /** The nearest-rank quantile. */
    private static Optional<Duration> at(List<Duration> sorted, double share) {
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(sorted.get((int) Math.ceil(share * sorted.size()) - 1));
    }

    private static List<Call> calls(Handle handle, String which, Object... arguments) {
        SeenRows pieces = new SeenRows(handle);
        return handle.select("SELECT * FROM staff_call " + which, arguments)
                .map((row, _) -> call(handle, pieces, row))
                .list();
    }

    private static Call call(Handle handle, SeenRows pieces, ResultSet row) throws SQLException {
        long number = row.getLong("id");
        long opened = row.getLong("opened");
        Call.Showing showing = new Call.Showing(
                Locale.of(row.getString("language")),
                pieces.item(row.getLong("piece")),
                opened == 0 ? Optional.empty() : Optional.of(new ProductId(opened)),
                Arrays.stream(row.getString("shown").split(" ", -1))
                        .filter(id -> !id.isEmpty())
                        .map(id -> new ProductId(Long.parseLong(id)))
                        .toList(),
                read(row.getString("asked")));
        List<Call.Answer> answers = handle.select(
                        "SELECT at, kind, who FROM staff_call_answer WHERE call = ? ORDER BY id", number)
                .map((answer, _) -> new Call.Answer(
                        Instant.ofEpochMilli(answer.getLong("at")),
                        Call.Kind.byId(answer.getString("kind")),
                        answer.getString("who")))
                .list();
        return new Call(number, Instant.ofEpochMilli(row.getLong("at")), row.getString("kiosk"), showing, answers);
    }

    private static String written(List<String> asked) {
        try {
            return asked.isEmpty() ? "" : JSON.writeValueAsString(asked);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> read(String asked) throws SQLException {
        try {
            return asked.isEmpty() ? List.of() : List.of(JSON.readValue(asked, String[].class));
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("the questions of a call cannot be read", unreadable);
        }
    }
}
