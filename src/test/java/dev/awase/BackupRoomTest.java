package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.staff.health.BackupShelf;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
            BackupShelf.Rehearsal found = room.rehearse(room.kept().getFirst().name());
            assertTrue(found.sound());
            assertTrue(found.sameTables());
            assertEquals(found.productsNow(), found.products());
        }
    }

    @Test
    void aDamagedCopyIsToldAndIsLeftAsItIs() throws Exception {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            BackupRoom room = new BackupRoom(database);
            room.takeNow();
            String name = room.kept().getFirst().name();
            Path file = home.resolve("backups").resolve(name);
            Files.writeString(file, "no database".repeat(100));
            assertFalse(room.rehearse(name).sound());
            assertEquals(1100, Files.size(file));
        }
    }
}
