package dev.awase.analytics;

import dev.awase.analytics.Insight.MissedWord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Words that found nothing, by day and tied to no visit; for one transaction. A word stands here as a salted hash until
 * {@value #KNOWN_FROM} visits asked it, so that a name somebody happened to say is never written down (k-anonymity, L.
 * Sweeney, 2002).
 */
final class MissedWordRows {
    /** From so many visits on a word is nobody's own. */
    static final int KNOWN_FROM = 3;
    /** Words that so few asked are forgotten after so many days. */
    private static final int RARE_DAYS = 90;

    private static final int MOST = 100;

    private final Handle handle;
    private final byte[] salt;

    MissedWordRows(Handle handle) {
        this.handle = handle;
        this.salt = handle.createQuery("SELECT salt FROM missed_salt")
                .mapTo(byte[].class)
                .one();
    }

    /** Counts the words of one visit. */
    void add(long day, boolean made, Collection<String> words) {
        for (String word : words) {
            String hash = hash(word);
            handle.execute(
                    "INSERT INTO missed_day VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET visits = visits + 1",
                    day,
                    hash,
                    made ? 1 : 0);
            handle.execute(
                    "INSERT INTO missed_word VALUES (?, '', 1) ON CONFLICT DO UPDATE SET visits = visits + 1,"
                            + " word = CASE WHEN visits + 1 >= " + KNOWN_FROM + " THEN ? ELSE '' END",
                    hash,
                    word);
        }
        if (!words.isEmpty()) {
            handle.execute(
                    "DELETE FROM missed_day WHERE day < ? AND hash IN (SELECT hash FROM missed_word WHERE word = '')",
                    day - RARE_DAYS);
        }
    }

    /** Takes the words of made-up visits out; what too few others asked is a hash again. */
    void forgetSimulated() {
        handle.execute("DELETE FROM missed_day WHERE made = 1");
        handle.execute("UPDATE missed_word SET visits = (SELECT coalesce(sum(d.visits), 0) FROM missed_day AS d"
                + " WHERE d.hash = missed_word.hash)");
        handle.execute("UPDATE missed_word SET word = '' WHERE visits < " + KNOWN_FROM);
        handle.execute("DELETE FROM missed_word WHERE visits = 0");
    }

    /** What enough visits of the period asked, the most asked first. */
    static List<MissedWord> read(Handle handle, Period period) {
        return handle.createQuery("SELECT w.word, sum(d.visits) AS asked FROM missed_day AS d"
                        + " JOIN missed_word AS w ON w.hash = d.hash AND w.word <> ''"
                        + " WHERE d.day >= :first AND d.day <= :last GROUP BY d.hash HAVING asked >= " + KNOWN_FROM
                        + " ORDER BY asked DESC, w.word LIMIT " + MOST)
                .bind("first", period.first().toEpochDay())
                .bind("last", period.last().toEpochDay())
                .map((row, _) -> new MissedWord(row.getString("word"), row.getLong("asked")))
                .list();
    }

    private String hash(String word) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(word.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
