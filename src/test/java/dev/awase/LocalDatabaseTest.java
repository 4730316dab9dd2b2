package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.CatalogFault;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LocalDatabaseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path home;

    @Test
    void keepsItsPragmasWhenOpenedAgain() {
        LocalDatabase.open(home).close();
        try (LocalDatabase database = LocalDatabase.open(home)) {
            for (String[] pragma : new String[][] {
                {"journal_mode", "wal"},
                {"foreign_keys", "1"},
                {"synchronous", "2"},
                {"secure_delete", "1"},
                {"busy_timeout", "5000"}
            }) {
                assertEquals(pragma[1], database.write(handle -> ask(handle.getConnection(), pragma[0])), pragma[0]);
            }
            assertEquals("1", database.read(handle -> ask(handle.getConnection(), "foreign_keys")));
            assertEquals("5000", database.read(handle -> ask(handle.getConnection(), "busy_timeout")));
        }
    }

    @Test
    void aReaderCannotWrite() {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            assertThrows(CatalogFault.class, () -> database.read(LocalDatabaseTest::bump));
        }
    }

    @Test
    void whatFailsIsUndone() {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            assertThrows(
                    JdbiException.class,
                    () -> database.write(handle -> bump(handle) + handle.execute("INSERT INTO nowhere VALUES (1)")));
            assertEquals(0, version(database));
        }
    }

    /** The driver takes a transaction for begun although SQLite refused it, and would go on without one. */
    @Test
    void afterAnotherProgramHeldTheFileForTooLongWritesAreWholeAgain() throws SQLException {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            try (Connection other = SqliteConnections.open(database.file(), SqliteConnections.writer())) {
                other.setAutoCommit(false);
                CatalogFault fault = assertThrows(CatalogFault.class, () -> database.write(LocalDatabaseTest::bump));
                assertEquals(CatalogFault.Kind.BUSY, fault.kind());
                other.rollback();
            }
            assertEquals(0, version(database));
            assertThrows(
                    JdbiException.class,
                    () -> database.write(handle -> bump(handle) + handle.execute("INSERT INTO nowhere VALUES (1)")));
            assertEquals(0, version(database), "half of it was kept");
            database.write(LocalDatabaseTest::bump);
            assertEquals(1, version(database));
        }
    }

    /** Each reads before it writes: with a deferred transaction one of them would fail at once. */
    @Test
    void twoConnectionsThatReadThenWriteBothSucceed() {
        try (LocalDatabase one = LocalDatabase.open(home);
                LocalDatabase other = LocalDatabase.open(home)) {
            CountDownLatch together = new CountDownLatch(2);
            List<CompletableFuture<Void>> writers = Stream.of(one, other)
                    .map(database -> CompletableFuture.runAsync(() -> {
                        together.countDown();
                        IntStream.range(0, 25).forEach(i -> database.write(LocalDatabaseTest::bump));
                    }))
                    .toList();
            writers.forEach(CompletableFuture::join);
            assertEquals(50, version(one));
            assertEquals(50, version(other));
        }
    }

    @Test
    void aDeferredReadThenWriteWouldHaveFailed() throws SQLException {
        LocalDatabase.open(home).close();
        try (Connection one = plain();
                Connection other = plain()) {
            one.setAutoCommit(false);
            SqliteConnections.ask(one, "SELECT version FROM catalog_version");
            try (var statement = other.createStatement()) {
                statement.execute("UPDATE catalog_version SET version = version + 1");
            }
            try (var statement = one.createStatement()) {
                assertThrows(
                        SQLException.class,
                        () -> statement.execute("UPDATE catalog_version SET version = version + 1"));
            }
        }
    }

    /** What can happen to a file. */
    enum Damage {
        TRUNCATED {
            @Override
            void doTo(RandomAccessFile file) throws IOException {
                file.setLength(file.length() / 2);
            }
        },
        BAD_HEADER {
            @Override
            void doTo(RandomAccessFile file) throws IOException {
                file.write("not a database at all".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
        },
        FLIPPED_BYTES {
            @Override
            void doTo(RandomAccessFile file) throws IOException {
                for (long at = 4096; at < file.length(); at += 512) {
                    file.seek(at);
                    int old = file.read();
                    file.seek(at);
                    file.write(~old);
                }
            }
        };

        abstract void doTo(RandomAccessFile file) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedFileIsSetAsideAndTheNewestGoodBackupTakesItsPlace(Damage damage) throws IOException {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            database.write(LocalDatabaseTest::bump);
            database.backUp(TODAY.minusDays(1));
            Path newest = database.backUp(TODAY);
            Files.writeString(newest, "a backup that went bad");
            database.write(LocalDatabaseTest::bump);
        }
        damage(damage);
        Files.writeString(home.resolve("awase.db-wal"), "left over");
        try (LocalDatabase database = LocalDatabase.open(home)) {
            Quarantine quarantine = database.quarantine().orElseThrow();
            assertTrue(Files.exists(quarantine.kept().resolve("awase.db")));
            assertTrue(Files.exists(quarantine.kept().resolve("awase.db-wal")));
            assertEquals(
                    Optional.of("awase-2026-11-21-000001.db"),
                    quarantine.restored().map(file -> file.getFileName().toString()));
            assertEquals(1, version(database));
            database.write(LocalDatabaseTest::bump);
        }
        try (LocalDatabase database = LocalDatabase.open(home)) {
            assertEquals(Optional.empty(), database.quarantine());
            assertEquals(2, version(database));
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutABackupItStartsEmpty(Damage damage) throws IOException {
        LocalDatabase.open(home).close();
        damage(damage);
        try (LocalDatabase database = LocalDatabase.open(home)) {
            assertEquals(Optional.empty(), database.quarantine().orElseThrow().restored());
            assertEquals(0, version(database));
        }
    }

    @Test
    void aNewerFileIsCopiedAndRefusedUntouched() throws IOException {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            database.write(handle -> handle.execute("INSERT INTO flyway_schema_history SELECT 99, '999', 'later', type,"
                    + " 'V999__later.sql', checksum, installed_by, installed_on, execution_time, success"
                    + " FROM flyway_schema_history WHERE installed_rank = 1"));
        }
        byte[] before = Files.readAllBytes(home.resolve("awase.db"));
        CatalogFault fault = assertThrows(CatalogFault.class, () -> LocalDatabase.open(home));
        assertEquals(CatalogFault.Kind.NEWER, fault.kind());
        assertTrue(String.valueOf(fault.getMessage()).contains("newer Awase"), fault::getMessage);
        assertTrue(Backups.isGood(home.resolve("backups/awase-newer-v999.db")));
        assertEquals(before.length, Files.size(home.resolve("awase.db")));
    }

    @Test
    void aFolderThatCannotBeMadeSaysSo() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        CatalogFault fault = assertThrows(CatalogFault.class, () -> LocalDatabase.open(file.resolve("home")));
        assertEquals(CatalogFault.Kind.CANNOT_WRITE, fault.kind());
    }

    @Test
    void keepsSevenDaysAndFourWeeksOfBackups() throws IOException {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            for (int day = 60; day >= 0; day--) {
                database.backUp(TODAY.minusDays(day));
            }
        }
        try (Stream<Path> kept = Files.list(home.resolve("backups"))) {
            List<String> names = kept.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".db"))
                    .sorted()
                    .toList();
            // 22 November 2026 is a Sunday: the last seven days, and the Sundays of the four weeks before.
            assertEquals(11, names.size(), names::toString);
            assertTrue(names.getFirst().startsWith("awase-2026-10-25-"), names::toString);
            assertEquals("awase-2026-11-22-000061.db", names.getLast());
        }
    }

    private void damage(Damage damage) throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(home.resolve("awase.db").toFile(), "rw")) {
            damage.doTo(file);
        }
    }

    private Connection plain() throws SQLException {
        return java.sql.DriverManager.getConnection(SqliteConnections.url(home.resolve("awase.db")));
    }

    private static int bump(org.jdbi.v3.core.Handle handle) {
        int version = handle.createQuery("SELECT version FROM catalog_version")
                .mapTo(Integer.class)
                .one();
        handle.execute("UPDATE catalog_version SET version = ?", version + 1);
        return version + 1;
    }

    private static int version(LocalDatabase database) {
        return database.read(handle -> handle.createQuery("SELECT version FROM catalog_version")
                .mapTo(Integer.class)
                .one());
    }

    private static String ask(Connection connection, String pragma) throws SQLException {
        return SqliteConnections.ask(connection, "PRAGMA " + pragma);
    }
}
