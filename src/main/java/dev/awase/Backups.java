package dev.awase;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/**
 * Copies of the database file, one a day, made through SQLite's backup interface since a plain copy of a file in use
 * can be torn. Each is opened and checked before it counts. Seven days and four weeks are kept, and which of them is the
 * newest is told by their numbers: a clock that ran ahead for a day makes no backup newer.
 */
final class Backups {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;

    private final Path folder;

    Backups(Path folder) {
        this.folder = folder;
    }

    /** Takes the day's backup in the place of an earlier one of that day, and lets go of those past keeping. */
    Path take(Connection connection, LocalDate day) throws SQLException, IOException {
        return alone(() -> {
            long last = daily().stream().mapToLong(DayBackup::number).max().orElse(0);
            Path kept = copy(connection, DayBackup.name(day, last + 1));
            prune();
            return kept;
        });
    }

    /** Takes a backup under a name of its own; one that does not look like a day's is kept for good. */
    Path take(Connection connection, String name) throws SQLException, IOException {
        return alone(() -> copy(connection, name));
    }

    /** The newest backup that opens and passes the check. */
    Optional<Path> newestGood() throws IOException {
        return daily().stream().map(DayBackup::file).filter(Backups::isGood).findFirst();
    }

    /** Those of days, newest first. */
    List<DayBackup> daily() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> DayBackup.of(file).stream())
                    .sorted(DayBackup.NEWEST_FIRST)
                    .toList();
        }
    }

    private interface Taking {
        Path take() throws SQLException, IOException;
    }

    /** The kiosk, the console and an import may each think of the day's backup: one after the other. */
    private Path alone(Taking taking) throws SQLException, IOException {
        Files.createDirectories(folder);
        synchronized (Backups.class) {
            try (FileChannel door = FileChannel.open(
                            folder.resolve(".door"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock _ = door.lock()) {
                return taking.take();
            }
        }
    }

    private Path copy(Connection connection, String name) throws SQLException, IOException {
        // Under one name, so that what was left half done by a kill is taken away by the next.
        Path part = folder.resolve("taking.part");
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

    private void prune() throws IOException {
        Set<LocalDate> days = new HashSet<>();
        Set<String> weeks = new HashSet<>();
        for (DayBackup kept : daily()) {
            LocalDate day = kept.day();
            boolean newDay = days.add(day);
            boolean newWeek =
                    weeks.add(day.get(IsoFields.WEEK_BASED_YEAR) + "/" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            boolean keep = (newDay && days.size() <= DAYS) || (newWeek && weeks.size() <= WEEKS + 1);
            if (!keep) {
                Files.delete(kept.file());
            }
        }
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
