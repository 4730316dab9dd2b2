package dev.awase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/**
 * Copies of the database file, one a day, made through SQLite's backup interface since a plain copy of a file in use
 * can be torn. Each is opened and checked before it counts. Seven days and four weeks are kept.
 */
final class Backups {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final Pattern NAME = Pattern.compile("awase-(\\d{4}-\\d{2}-\\d{2})\\.db");

    private final Path folder;

    Backups(Path folder) {
        this.folder = folder;
    }

    /** Takes the day's backup in the place of an earlier one of that day, and lets go of those past keeping. */
    Path take(Connection connection, LocalDate day) throws SQLException, IOException {
        Path kept = take(connection, "awase-" + day + ".db");
        prune();
        return kept;
    }

    /** Takes a backup under a name of its own; one that does not look like a day's is kept for good. */
    Path take(Connection connection, String name) throws SQLException, IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve(name + ".part");
        Files.deleteIfExists(part);
        connection.unwrap(SQLiteConnection.class).getDatabase().backup("main", part.toString(), null);
        // One file and no log beside it, so that it can be carried away as it is.
        try (Connection copy = new SQLiteConfig().createConnection(SqliteConnections.url(part))) {
            SqliteConnections.ask(copy, "PRAGMA journal_mode = DELETE");
        }
        if (!isGood(part)) {
            throw new SQLException("the backup " + part + " cannot be read back");
        }
        return Files.move(
                part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The newest backup that opens and passes the check. */
    Optional<Path> newestGood() throws IOException {
        return daily().stream().filter(Backups::isGood).findFirst();
    }

    /** Newest first. */
    private List<Path> daily() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList();
        }
    }

    private void prune() throws IOException {
        Set<String> weeks = new HashSet<>();
        int days = 0;
        for (Path file : daily()) {
            LocalDate day = day(file);
            String week = day.get(IsoFields.WEEK_BASED_YEAR) + "/" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            boolean newWeek = weeks.add(week);
            boolean keep = days++ < DAYS || (newWeek && weeks.size() <= WEEKS + 1);
            if (!keep) {
                Files.delete(file);
            }
        }
    }

    private static LocalDate day(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException(file + " is not a day's backup");
        }
        return LocalDate.parse(name.group(1));
    }

    /** Whether SQLite opens the file and finds it whole. */
    static boolean isGood(Path file) {
        try (Connection connection = SqliteConnections.reader().createConnection(SqliteConnections.url(file))) {
            return SqliteConnections.ask(connection, "PRAGMA quick_check(1)").equals("ok");
        } catch (SQLException e) {
            return false;
        }
    }
}
