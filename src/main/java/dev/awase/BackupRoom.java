package dev.awase;

import dev.awase.catalog.CatalogFault;
import dev.awase.staff.health.BackupShelf;
import dev.awase.staff.health.MachineLook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The copies in the home's folder of backups, for the console. */
final class BackupRoom implements BackupShelf {
    private static final String TABLES = "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history";

    private final LocalDatabase database;
    private final NextRestore next;
    private final Path folder;

    BackupRoom(LocalDatabase database) {
        this.database = database;
        this.next = new NextRestore(database.file());
        this.folder = database.file().resolveSibling("backups");
    }

    @Override
    public List<Kept> kept() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> days =
                    new Backups(folder).daily().stream().map(DayBackup::file).toList();
            List<Kept> others = new ArrayList<>();
            for (Path file : files.filter(one -> one.toString().endsWith(".db") && !days.contains(one))
                    .toList()) {
                others.add(kept(file));
            }
            others.sort(Comparator.comparing(Kept::at).reversed());
            List<Kept> all = new ArrayList<>();
            for (Path file : days) {
                Kept day = kept(file);
                while (!others.isEmpty() && others.getFirst().at().isAfter(day.at())) {
                    all.add(others.removeFirst());
                }
                all.add(day);
            }
            all.addAll(others);
            return List.copyOf(all);
        } catch (IOException fault) {
            throw new CatalogFault(CatalogFault.Kind.UNREADABLE, "The folder " + folder + " cannot be read.", fault);
        }
    }

    private static Kept kept(Path file) throws IOException {
        return new Kept(
                file.getFileName().toString(), Files.getLastModifiedTime(file).toInstant(), Files.size(file));
    }

    @Override
    public void takeNow() {
        database.backUp(LocalDate.now(ZoneId.systemDefault()));
    }

    @Override
    public Rehearsal rehearse(Kept kept, MachineLook.Told told) {
        Path stage = database.file().resolveSibling("rehearsal");
        Path file = stage.resolve("awase.db");
        try {
            Scratch.clear(stage);
            Files.createDirectories(stage);
            told.at(0.1);
            Files.copy(path(kept), file);
            told.at(0.4);
            return rehearse(kept, file, told);
        } catch (IOException full) {
            throw new CatalogFault(
                    CatalogFault.Kind.CANNOT_WRITE,
                    "A rehearsal needs as much room as the backup has. Free some space.",
                    full);
        } finally {
            Scratch.clear(stage);
        }
    }

    private Rehearsal rehearse(Kept kept, Path file, MachineLook.Told told) throws IOException {
        try (Connection now = SqliteConnections.open(database.file(), SqliteConnections.reader())) {
            long tables;
            try (Connection copy = SqliteConnections.open(file, SqliteConnections.reader())) {
                if (!SqliteConnections.ask(copy, "PRAGMA integrity_check(1)").equals("ok")) {
                    return Rehearsal.unsound(kept);
                }
                tables = count(copy, TABLES);
            }
            told.at(0.7);
            try (Connection copy = SqliteConnections.open(file, SqliteConnections.writer())) {
                Migrations.run(file, copy, new Backups(file.resolveSibling("before")));
                told.at(0.9);
                return new Rehearsal(
                        kept, true, holding(copy), holding(now), since(copy, now), tables == count(now, TABLES));
            }
        } catch (SQLException | CatalogFault unsound) {
            return Rehearsal.unsound(kept);
        }
    }

    @Override
    public void plan(Kept copy, String who) {
        next.plan(
                path(copy), new NextRestore.Plan(copy.name(), who, Instant.now().toEpochMilli()));
    }

    @Override
    public Optional<Planned> planned() {
        return next.planned().map(plan -> new Planned(plan.name(), plan.who(), Instant.ofEpochMilli(plan.at())));
    }

    @Override
    public void callOff() {
        next.callOff();
    }

    private Path path(Kept copy) {
        return folder.resolve(Path.of(copy.name()).getFileName());
    }

    private static Holding holding(Connection connection) throws SQLException {
        return new Holding(
                count(connection, "SELECT count(*) FROM product"),
                count(connection, "SELECT coalesce(sum(stock), 0) FROM variant"));
    }

    private static Since since(Connection then, Connection now) throws SQLException {
        return new Since(
                more(then, now, "SELECT count(*) FROM staff_change"),
                more(then, now, "SELECT count(*) FROM arrival"),
                more(then, now, "SELECT count(*) FROM visit"));
    }

    private static long more(Connection then, Connection now, String sql) throws SQLException {
        return Math.max(0, count(now, sql) - count(then, sql));
    }

    private static long count(Connection connection, String sql) throws SQLException {
        return Long.parseLong(SqliteConnections.ask(connection, sql));
    }
}
