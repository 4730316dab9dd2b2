package dev.awase;

import dev.awase.camera.CameraSource;
import dev.awase.camera.LensSettings;
import dev.awase.staff.health.BackupShelf;
import dev.awase.staff.health.MachineLook;
import dev.awase.staff.health.Note;
import dev.awase.staff.health.Symptom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that the page of health shows of this shop: the doctor's findings, and what only a running shop knows. */
final class ShopCheckup implements MachineLook {
    private static final Duration FRESH = Duration.ofDays(2);
    private static final double MEGABYTE = 1 << 20;

    private final Store store;
    private final Settings settings;
    private final BackupShelf backups;
    private final Clock clock;

    ShopCheckup(Store store, Settings settings, BackupShelf backups, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.backups = backups;
        this.clock = clock;
    }

    @Override
    public List<Note> look(Told told) {
        List<Note> notes = new ArrayList<>();
        told.at(0);
        restore().forEach(notes::add);
        backup().forEach(notes::add);
        new ModelWatch(store.database(), settings.model(), clock).notes().forEach(notes::add);
        told.at(0.1);
        Stream.concat(MachineCheckup.besideCameras().flatMap(finding -> finding.note().stream()), camera().stream())
                .forEach(notes::add);
        told.at(0.4);
        new HomeCheckup(store.home())
                .findings()
                .flatMap(finding -> finding.note().stream())
                .forEach(notes::add);
        told.at(0.8);
        file().forEach(notes::add);
        told.at(1);
        return List.copyOf(notes);
    }

    private Stream<Note> restore() {
        return backups.planned().stream().map(plan -> Note.of(Symptom.RESTORE_WAITS, plan.name()));
    }

    private Stream<Note> backup() {
        List<BackupShelf.Kept> kept = backups.kept();
        if (kept.isEmpty()) {
            return Stream.of(Note.of(Symptom.BACKUP_NONE));
        }
        Instant newest = kept.getFirst().at();
        boolean fresh = fresh(newest, clock.instant());
        return Stream.of(Note.of(fresh ? Symptom.BACKUP_FRESH : Symptom.BACKUP_OLD, Date.from(newest)));
    }

    /** One that a wrong clock dated ahead is not fresh until that day comes. */
    static boolean fresh(Instant backup, Instant now) {
        return Duration.between(backup, now).abs().compareTo(FRESH) <= 0;
    }

    /** Only where the kiosk looks through a device is one looked for. */
    private Optional<Note> camera() {
        return switch (CameraSource.of(settings.camera().device())) {
            case CameraSource.Network(var address) -> Optional.of(Note.of(Symptom.CAMERA_NETWORK, address.toString()));
            case CameraSource.Pictures _ -> Optional.of(Note.of(Symptom.CAMERA_REHEARSED));
            case CameraSource.First _, CameraSource.Device _ -> connected();
        };
    }

    private Optional<Note> connected() {
        if (settings.camera().device().equals(LensSettings.REHEARSAL)) {
            return Optional.of(Note.of(Symptom.CAMERA_REHEARSED));
        }
        Optional<Note> found = MachineCheckup.cameras().note();
        boolean demo = settings.camera().device().equals(LensSettings.AUTO) && store.demo();
        return found.map(
                note -> demo && note.symptom() == Symptom.CAMERA_NONE ? Note.of(Symptom.CAMERA_REHEARSED) : note);
    }

    private Stream<Note> file() {
        Path file = store.home().database();
        try (Connection connection = SqliteConnections.open(file, SqliteConnections.reader())) {
            boolean sound =
                    SqliteConnections.ask(connection, "PRAGMA quick_check(1)").equals("ok");
            String version = SqliteConnections.ask(
                    connection, "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history");
            return Stream.of(
                    sound ? Note.of(Symptom.FILE_SOUND, Files.size(file) / MEGABYTE) : Note.of(Symptom.FILE_UNSOUND),
                    Note.of(Symptom.VERSIONS, Main.VERSION, Runtime.version().toString(), version));
        } catch (SQLException | IOException fault) {
            return Stream.of(Note.of(Symptom.FILE_UNSOUND));
        }
    }
}
