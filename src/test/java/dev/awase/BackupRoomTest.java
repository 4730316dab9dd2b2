package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.access.Change;
import dev.awase.access.SqliteTrail;
import dev.awase.staff.health.BackupShelf;
import dev.awase.staff.health.BackupShelf.Kept;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class BackupRoomTest {
    @TempDir
    Path home;

    @Test
    void aCopyMadeNowIsListedAndRehearsed() {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            BackupRoom room = new BackupRoom(database);
            assertEquals(0, room.kept().size());
            room.takeNow();
            assertEquals(1, room.kept().size());
            BackupShelf.Rehearsal found = room.rehearse(room.kept().getFirst(), share -> {});
            assertTrue(found.sound());
            assertTrue(found.sameTables());
            assertEquals(found.now(), found.then());
            assertEquals(BackupShelf.Since.NOTHING, found.since());
        }
    }

    @Test
    void whatWasDoneSinceIsCounted() {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            BackupRoom room = new BackupRoom(database);
            room.takeNow();
            new SqliteTrail(database).note(new Change(Instant.EPOCH, "Mori", "product.price", "A", "1", "2"));
            assertEquals(
                    new BackupShelf.Since(1, 0, 0),
                    room.rehearse(room.kept().getFirst(), share -> {}).since());
        }
    }

    @Test
    void aDamagedCopyIsToldAndIsLeftAsItIs() throws Exception {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            BackupRoom room = new BackupRoom(database);
            room.takeNow();
            Kept copy = room.kept().getFirst();
            Path file = home.resolve("backups").resolve(copy.name());
            Files.writeString(file, "no database".repeat(100));
            assertFalse(room.rehearse(copy, share -> {}).sound());
            assertEquals(1100, Files.size(file));
            assertThrows(RuntimeException.class, () -> room.plan(copy, "Mori"));
            assertTrue(room.planned().isEmpty(), "nor can it be planned");
        }
    }

    @Test
    void aCopyOfAnEarlierVersionIsBroughtUpInTheRehearsalAlone() throws Exception {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            Path old = home.resolve("backups/awase-2026-01-01.db");
            Files.createDirectories(old.getParent());
            SQLiteDataSource source = new SQLiteDataSource();
            source.setUrl("jdbc:sqlite:" + old);
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .target("2")
                    .load()
                    .migrate();
            byte[] before = Files.readAllBytes(old);
            BackupRoom room = new BackupRoom(database);
            BackupShelf.Rehearsal found = room.rehearse(room.kept().getFirst(), share -> {});
            assertTrue(found.sound());
            assertFalse(found.sameTables());
            assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(old)));
            assertFalse(Files.exists(home.resolve("rehearsal")), "nothing of it is left");
        }
    }

    @Test
    void aStoppedRehearsalLeavesNothingBehind() {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            BackupRoom room = new BackupRoom(database);
            room.takeNow();
            Kept copy = room.kept().getFirst();
            assertThrows(
                    CancellationException.class,
                    () -> room.rehearse(copy, share -> {
                        if (share > 0.3) {
                            throw new CancellationException();
                        }
                    }));
            assertFalse(Files.exists(home.resolve("rehearsal")));
        }
    }
}
