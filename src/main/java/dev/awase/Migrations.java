package dev.awase;

import dev.awase.catalog.CatalogFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.sqlite.SQLiteDataSource;

/** Brings the file's tables up to this program's, after a backup; a file from a newer program is left as it is. */
final class Migrations {
    private Migrations() {}

    /** @throws CatalogFault NEWER where the file holds steps this program does not know, OTHER_STEPS where one fails */
    static void run(Path file, Connection writer, Backups backups) throws SQLException, IOException {
        if (history(writer).equals(known())) {
            return;
        }
        SQLiteDataSource source = new SQLiteDataSource(SqliteConnections.writer());
        source.setUrl(SqliteConnections.url(file));
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                // Steps were written side by side and touch tables of their own: a file may hold a later one already.
                .outOfOrder(true)
                .load();
        MigrationInfoService steps = flyway.info();
        MigrationInfo current = steps.current();
        if (Arrays.stream(steps.all()).anyMatch(Migrations::isFromNewerProgram)) {
            Path kept = backups.take(writer, "awase-newer-" + version(current) + ".db");
            throw new CatalogFault(
                    CatalogFault.Kind.NEWER,
                    "The file " + file + " was written by a newer Awase. It is unchanged, with a copy at " + kept
                            + ". Install the newer Awase again, or start with another folder (--home).");
        }
        if (steps.pending().length > 0) {
            alone(flyway, file, backups, writer);
        }
    }

    /**
     * The steps that a file has taken, each with its sum, one a line, in their order. Flyway takes a tenth of a second of
     * every start to find out that there is nothing to do.
     */
    static String history(Connection connection) throws SQLException {
        if (SqliteConnections.ask(connection, "SELECT 1 FROM sqlite_schema WHERE name = 'flyway_schema_history'")
                .isEmpty()) {
            return "";
        }
        return SqliteConnections.ask(
                connection,
                "SELECT group_concat(version || ' ' || checksum || iif(success, '', ' failed'), char(10)"
                        + " ORDER BY CAST(version AS INTEGER)) FROM flyway_schema_history");
    }

    /** The same of a file that has taken all of this program's steps; {@code MigrationsTest} holds it to what they are. */
    static String known() throws IOException {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream("/db/steps.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /** The kiosk and the console may start at once after an upgrade: one takes the steps, the other finds them taken. */
    private static synchronized void alone(Flyway flyway, Path file, Backups backups, Connection writer)
            throws SQLException, IOException {
        Path door = file.resolveSibling(file.getFileName() + ".opening");
        try (FileChannel channel = FileChannel.open(door, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            MigrationInfoService steps = flyway.info();
            if (!lock.isValid() || steps.pending().length == 0) {
                return;
            }
            if (steps.current() != null) {
                backups.take(writer, "awase-before-" + version(steps.pending()[0]) + ".db");
            }
            migrate(flyway, file);
        }
    }

    /** Each step is one transaction: one that fails leaves the file as the step before left it. */
    private static void migrate(Flyway flyway, Path file) {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            // A full disk or another writer has its own words.
            throw SqliteFaults.of(e, file)
                    .orElseGet(() -> new CatalogFault(
                            CatalogFault.Kind.OTHER_STEPS,
                            "The file " + file + " could not be brought up to this version; all that is in it is still"
                                    + " there, with a copy in " + file.resolveSibling("backups") + ". Start with"
                                    + " another folder (--home), and send both files to whoever looks after this"
                                    + " machine.",
                            e));
        }
    }

    private static boolean isFromNewerProgram(MigrationInfo step) {
        return step.getState() == MigrationState.FUTURE_SUCCESS || step.getState() == MigrationState.FUTURE_FAILED;
    }

    private static String version(MigrationInfo step) {
        MigrationVersion version = step.getVersion();
        return version == null ? "unknown" : "v" + version.getVersion();
    }
}
