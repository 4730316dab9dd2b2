package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.LensSettings;
import dev.awase.staff.health.Note;
import dev.awase.staff.health.Symptom;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopCheckupTest {
    @TempDir
    Path home;

    @Test
    void itTellsOfMachineFileBackupModelAndVersions() {
        try (Store store = open()) {
            List<Symptom> found = kinds(store, Instant.now());
            assertTrue(
                    found.containsAll(List.of(
                            Symptom.HOME_WRITABLE,
                            Symptom.CATALOG_EMPTY,
                            Symptom.FILE_SOUND,
                            Symptom.VERSIONS,
                            Symptom.BACKUP_NONE,
                            Symptom.CAMERA_REHEARSED)),
                    found.toString());
            assertFalse(found.contains(Symptom.CAMERA_NONE), "where nobody looks through a lens none is missing");
        }
    }

    @Test
    void aBackupGrowsOldAndAPlannedRestoreIsTold() {
        try (Store store = open()) {
            BackupRoom room = new BackupRoom(store.database());
            room.takeNow();
            assertTrue(kinds(store, Instant.now()).contains(Symptom.BACKUP_FRESH));
            assertTrue(kinds(store, Instant.now().plus(Duration.ofDays(3))).contains(Symptom.BACKUP_OLD));
            room.plan(room.kept().getFirst(), "Mori");
            assertTrue(kinds(store, Instant.now()).contains(Symptom.RESTORE_WAITS));
        }
    }

    @Test
    void itSaysHowFarItHasComeAndCanBeStopped() {
        try (Store store = open()) {
            List<Double> shares = new ArrayList<>();
            checkup(store, Instant.now()).look(shares::add);
            assertEquals(shares.stream().sorted().toList(), shares);
            assertEquals(1.0, shares.getLast());
            assertThrows(
                    CancellationException.class,
                    () -> checkup(store, Instant.now()).look(share -> {
                        throw new CancellationException();
                    }));
        }
    }

    private List<Symptom> kinds(Store store, Instant now) {
        return checkup(store, now).look(share -> {}).stream().map(Note::symptom).toList();
    }

    private static ShopCheckup checkup(Store store, Instant now) {
        Settings settings = Settings.DEFAULT.withCamera(LensSettings.REHEARSAL);
        return new ShopCheckup(store, settings, new BackupRoom(store.database()), Clock.fixed(now, ZoneOffset.UTC));
    }

    private Store open() {
        return Store.openAsIs(new Home(home), new Progress(new PrintWriter(new StringWriter())));
    }
}
