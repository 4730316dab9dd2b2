package dev.awase.analytics;

import dev.awase.catalog.Database;
import dev.awase.item.Ground;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The record of {@link Choice}s in the shop's database; what {@link #add} answered for is on the disk. */
public final class SqliteChoices implements Choices {
    /** Choices up to this one were forgotten. */
    private static final String COUNTS_AFTER = "coalesce((SELECT max(up_to) FROM choice_reset), 0)";

    private final Database database;

    public SqliteChoices(Database database) {
        this.database = database;
    }

    @Override
    public int add(List<Choice> choices) {
        return addFeedback(
                choices.stream().map(choice -> new Feedback(choice, List.of())).toList());
    }

    @Override
    public int addFeedback(List<Feedback> said) {
        return database.write(handle -> {
            SeenRows pieces = new SeenRows(handle);
            int added = 0;
            for (Feedback one : said) {
                Optional<Long> number = add(handle, pieces, one.choice());
                for (String rule : number.isPresent() ? one.reasons() : List.<String>of()) {
                    handle.execute("INSERT OR IGNORE INTO choice_reason VALUES (?, ?)", number.get(), rule);
                }
                for (Ground ground : number.isPresent() ? one.grounds() : Set.<Ground>of()) {
                    handle.execute("INSERT OR IGNORE INTO choice_ground VALUES (?, ?)", number.get(), ground.id());
                }
                added += number.isPresent() ? 1 : 0;
            }
            return added;
        });
    }

    @Override
    public int addLooks(List<LookFeedback> said) {
        return database.write(handle -> {
            SeenRows pieces = new SeenRows(handle);
            int added = 0;
            for (LookFeedback one : said) {
                Optional<Long> number = add(handle, pieces, one);
                number.ifPresent(opinion -> explain(handle, opinion, one));
                added += number.isPresent() ? 1 : 0;
            }
            return added;
        });
    }

    private static Optional<Long> add(Handle handle, SeenRows pieces, LookFeedback said) {
        return handle.createQuery("INSERT INTO look_opinion (at, visit, liked, own, pieces)"
                        + " VALUES (:at, :visit, :liked, :own, :pieces) ON CONFLICT DO NOTHING RETURNING id")
                .bind("at", said.at().toEpochMilli())
                .bind("visit", said.visit())
                .bind("liked", said.liked() ? 1 : 0)
                .bind("own", pieces.number(said.own()))
                .bind("pieces", pieces.numbers(said.pieces()))
                .mapTo(Long.class)
                .findOne();
    }

    private static void explain(Handle handle, long opinion, LookFeedback said) {
        for (Ground ground : said.grounds()) {
            handle.execute("INSERT OR IGNORE INTO look_ground VALUES (?, ?)", opinion, ground.id());
        }
        for (String rule : said.reasons()) {
            handle.execute("INSERT OR IGNORE INTO look_reason VALUES (?, ?)", opinion, rule);
        }
    }

    /** The number of the choice, where it was not noted before. */
    private static Optional<Long> add(Handle handle, SeenRows pieces, Choice choice) {
        String context = pieces.numbers(choice.context());
        long piece = pieces.number(choice.piece());
        return handle.createQuery(
                        "INSERT INTO choice (at, visit, source, context, piece, shown)"
                                + " VALUES (:at, :visit, :source, :context, :piece, :shown) ON CONFLICT DO NOTHING RETURNING id")
                .bind("at", choice.at().toEpochMilli())
                .bind("visit", choice.visit())
                .bind("source", choice.source().id())
                .bind("context", context)
                .bind("piece", piece)
                .bind("shown", pieces.numbers(choice.shown()))
                .mapTo(Long.class)
                .findOne();
    }

    @Override
    public Mark newest() {
        return database.read(SqliteChoices::newest);
    }

    private static Mark newest(Handle handle) {
        return handle.createQuery("SELECT coalesce((SELECT max(id) FROM choice), 0) AS choice,"
                        + " (SELECT count(*) FROM choice_reset) AS resets")
                .map((row, _) -> new Mark(row.getLong("choice"), row.getLong("resets")))
                .one();
    }

    @Override
    public List<Noted> after(long choice, int most) {
        return database.read(handle -> {
            SeenRows pieces = new SeenRows(handle);
            List<Noted> noted = new ArrayList<>();
            handle.createQuery(
                            "SELECT * FROM choice WHERE id > max(:after, " + COUNTS_AFTER + ") ORDER BY id LIMIT :most")
                    .bind("after", choice)
                    .bind("most", most)
                    .map((row, _) -> new Noted(
                            row.getLong("id"),
                            new Choice(
                                    Instant.ofEpochMilli(row.getLong("at")),
                                    row.getLong("visit"),
                                    Choice.Source.byId(row.getString("source")).orElseThrow(),
                                    pieces.pieces(row.getString("context")),
                                    pieces.piece(row.getLong("piece")),
                                    pieces.pieces(row.getString("shown")))))
                    .forEach(noted::add);
            return noted;
        });
    }

    @Override
    public Tally tally() {
        return database.read(handle -> {
            Map<Choice.Source, Integer> counts = new EnumMap<>(Choice.Source.class);
            handle.createQuery("SELECT source, count(*) AS many FROM choice WHERE id > " + COUNTS_AFTER
                            + " GROUP BY source")
                    .map((row, _) -> Map.entry(
                            Choice.Source.byId(row.getString("source")).orElseThrow(), row.getInt("many")))
                    .forEach(one -> counts.put(one.getKey(), one.getValue()));
            int forgotten = handle.createQuery("SELECT count(*) FROM choice WHERE id <= " + COUNTS_AFTER)
                    .mapTo(Integer.class)
                    .one();
            return new Tally(
                    counts,
                    moment(handle, "SELECT min(at) FROM choice WHERE id > " + COUNTS_AFTER),
                    forgotten,
                    moment(handle, "SELECT max(at) FROM choice_reset"));
        });
    }

    private static Optional<Instant> moment(Handle handle, String query) {
        return handle.createQuery(query).mapTo(Long.class).findOne().map(Instant::ofEpochMilli);
    }

    @Override
    public void reset(Instant at) {
        database.write(handle -> handle.execute(
                "INSERT INTO choice_reset (at, up_to) VALUES (?, coalesce((SELECT max(id) FROM choice), 0))",
                at.toEpochMilli()));
    }

    @Override
    public Optional<Kept> kept() {
        return database.read(handle -> handle.createQuery("SELECT * FROM learned_taste")
                .map((row, _) -> new Kept(new Mark(row.getLong("up_to"), row.getLong("resets")), row.getBytes("taste")))
                .findOne());
    }

    @Override
    public void keep(Kept kept) {
        database.write(handle -> handle.execute(
                "INSERT OR REPLACE INTO learned_taste (only, up_to, resets, taste) VALUES (1, ?, ?, ?)",
                kept.mark().choice(),
                kept.mark().resets(),
                kept.taste()));
    }
}
