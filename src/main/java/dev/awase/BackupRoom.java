package dev.awase;

import dev.awase.catalog.CatalogFault;
import dev.awase.staff.health.BackupShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The copies in the home's folder of backups, for the console. */
final class BackupRoom implements BackupShelf {
    private static final String TABLES = "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history";
    private static final String PRODUCTS = "SELECT count(*) FROM product";

    private final LocalDatabase database;
    private final Path folder;

    BackupRoom(LocalDatabase database) {
        this.database = database;
        this.folder = database.file().resolveSibling("backups");
    }

    @Override
    public List<Kept> kept() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Kept> kept = new ArrayList<>();
            for (Path file : files.filter(one -> one.toString().endsWith(".db")).toList()) {
                kept.add(new Kept(
                        file.getFileName().toString(),
                        Files.getLastModifiedTime(file).toInstant(),
                        Files.size(file)));
            }
            kept.sort(Comparator.comparing(Kept::at).reversed());
            return List.copyOf(kept);
        } catch (IOException fault) {
            throw new CatalogFault(CatalogFault.Kind.UNREADABLE, "The folder " + folder + " cannot be read.", fault);
        }
    }

    @Override
    public void takeNow() {
        database.backUp(LocalDate.now(ZoneId.systemDefault()));
    }

    @Override
    public Rehearsal rehearse(String name) {
        Path file = folder.resolve(Path.of(name).getFileName());
        try (Connection copy = SqliteConnections.open(file, SqliteConnections.reader());
                Connection now = SqliteConnections.open(database.file(), SqliteConnections.reader())) {
            if (!SqliteConnections.ask(copy, "PRAGMA integrity_check(1)").equals("ok")) {
                return new Rehearsal(name, false, 0, 0, 0, false);
            }
            return new Rehearsal(
                    name,
                    true,
                    count(copy, PRODUCTS),
                    count(copy, "SELECT coalesce(sum(stock), 0) FROM variant"),
                    count(now, PRODUCTS),
                    count(copy, TABLES) == count(now, TABLES));
        } catch (SQLException unsound) {
            return new Rehearsal(name, false, 0, 0, 0, false);
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        return Long.parseLong(SqliteConnections.ask(connection, sql));
    }
}
