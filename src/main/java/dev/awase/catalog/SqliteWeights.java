package dev.awase.catalog;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The weights of the rules in the shop's file, one row for all programs. Safe to use from any thread. */
public final class SqliteWeights {
    private final Database database;

    public SqliteWeights(Database database) {
        this.database = database;
    }

    /** Grows with every change, across processes; asked once a look. */
    public long version() {
        return database.read(handle -> handle.createQuery("SELECT version FROM ranking_weights")
                .mapTo(Long.class)
                .one());
    }

    public RuleWeights read() {
        return database.read(handle -> handle.createQuery("SELECT version, weights, who, at FROM ranking_weights")
                .map((row, _) -> new RuleWeights(
                        row.getLong(1),
                        numbers(Json.texts(row.getString(2))),
                        row.getString(3),
                        Instant.ofEpochMilli(row.getLong(4))))
                .one());
    }

    /** Puts these in the place of what was there; empty are the shipped ones. Answers what was there. */
    public RuleWeights keep(Map<String, Double> byRule, String who, Instant at) {
        RuleWeights before = read();
        database.write(handle -> handle.execute(
                "UPDATE ranking_weights SET version = version + 1, weights = ?, who = ?, at = ?",
                Json.write(texts(byRule)).orElse(null),
                who,
                at.toEpochMilli()));
        return before;
    }

    private static Texts texts(Map<String, Double> byRule) {
        return new Texts(byRule.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, weight -> Double.toString(weight.getValue()))));
    }

    private static Map<String, Double> numbers(Texts texts) {
        Map<String, Double> numbers = new TreeMap<>();
        texts.byLanguage().forEach((rule, words) -> number(words).ifPresent(weight -> numbers.put(rule, weight)));
        return numbers;
    }

    private static Optional<Double> number(String words) {
        try {
            return Optional.of(Double.parseDouble(words));
        } catch (NumberFormatException foreign) {
            return Optional.empty();
        }
    }
}
