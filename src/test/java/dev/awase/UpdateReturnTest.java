package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.analytics.Mishap;
import dev.awase.catalog.CatalogFault;
import dev.awase.upkeep.update.Version;
import dev.awase.upkeep.update.Versions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The version before starts again on a file that the one that was given up has changed. */
class UpdateReturnTest {
    private static final Instant ENDED = Instant.parse("2026-11-28T22:09:00Z");

    @TempDir
    Path folder;

    private UpdateRoom room;

    @BeforeEach
    void tryAndGiveUp() throws Exception {
        Path root = Files.createDirectories(folder.resolve("root"));
        Path home = folder.resolve("home");
        room = new UpdateRoom(new Home(home), new Versions(root), new Release(new Version(0, 1, 0), "linux-x64"));
        Files.writeString(root.resolve("ledger"), ENDED + " rolled_back 0.2.0 crashes\n");
        try (LocalDatabase database = LocalDatabase.open(home)) {
            database.backUp(room.backupBefore(new Version(0, 2, 0)));
        }
        run("INSERT INTO flyway_schema_history SELECT 9999, '9999', 'later', type, 'V9999__later.sql', checksum,"
                + " installed_by, installed_on, execution_time, success FROM flyway_schema_history"
                + " WHERE installed_rank = 1");
        run("CREATE TABLE later (word TEXT)");
    }

    @Test
    void theCopyFromBeforeTakesItsPlaceAndTheChangedFileIsKept() throws IOException {
        try (Store store = open()) {
            assertEquals(
                    0,
                    store.database()
                            .<Integer>read(handle -> handle.createQuery(
                                            "SELECT count(*) FROM sqlite_schema WHERE name = 'later'")
                                    .mapTo(Integer.class)
                                    .one()));
            assertTrue(
                    store.faults().latest().stream().map(Mishap::kind).toList().contains("update.restored"));
        }
        try (Stream<Path> kept = Files.list(room.home().folder().resolve("backups"))) {
            assertTrue(kept.map(file -> String.valueOf(file.getFileName()))
                    .anyMatch(name -> name.startsWith("awase-before-restore-")));
        }
    }

    @Test
    void aFileOfANewerVersionThatNobodyGaveUpIsRefusedAsEver() throws IOException {
        Files.writeString(room.versions().root().resolve("ledger"), ENDED + " kept 0.2.0 -\n");
        assertEquals(
                CatalogFault.Kind.NEWER,
                assertThrows(CatalogFault.class, this::open).kind());
    }

    @Test
    void withoutACopyTheFileIsRefusedAsEver() throws IOException {
        Files.delete(room.home().folder().resolve("backups").resolve(room.backupBefore(new Version(0, 2, 0))));
        assertEquals(
                CatalogFault.Kind.NEWER,
                assertThrows(CatalogFault.class, this::open).kind());
    }

    @Test
    void itsCrashesAreNotThoseOfTheVersionBefore() throws IOException {
        Path book = Files.createDirectories(Rising.folder(room.home())).resolve(Rising.BOOK);
        for (Instant written : List.of(ENDED.plusSeconds(60), ENDED.minusSeconds(60))) {
            Files.writeString(book, "");
            Files.setLastModifiedTime(book, FileTime.from(written));
            new UpdateReturn(room, Clock.systemUTC()).forgetItsCrashes();
            assertEquals(written.isAfter(ENDED), Files.exists(book), "written at " + written);
        }
        assertFalse(Files.exists(book));
    }

    private Store open() {
        return new UpdateReturn(room, Clock.systemUTC()).open(new Progress(new PrintWriter(new StringWriter())));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = SqliteConnections.open(room.home().database(), SqliteConnections.writer());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
