package dev.awase.staff.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.access.Change;
import dev.awase.camera.CameraFault;
import dev.awase.staff.Office;
import dev.awase.staff.SampleOffice;
import dev.awase.staff.settings.SettingsShelf.KeyPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsModelTest {
    private static final String CANARY = "sk-canary-4713";

    @TempDir
    Path folder;

    private final SampleOffice around = new SampleOffice();
    private final Office office = around.in(Locale.ENGLISH, Clock.systemUTC());
    private final ShelfInMemory shelf = new ShelfInMemory();
    private final SampleBench bench = new SampleBench();
    private final SettingsMemory memory = new SettingsMemory();
    private final SettingsModel model = new SettingsModel(office, shelf, memory);

    @BeforeEach
    void load() {
        model.load();
    }

    @Test
    void eachChangedFieldIsInTheTrailWithBeforeAndAfter() {
        model.set(Setting.TIMEOUT_IDLE, "60");
        model.save();
        model.set(Setting.TIMEOUT_IDLE, " 90 ");
        model.set(Setting.BRAND_NAME, "日向");
        assertEquals(2, model.changes().size());
        model.save();
        assertEquals(
                List.of("timeouts.idle_seconds 60 90", "brand.name  日向"),
                around.changes.stream()
                        .skip(1)
                        .map(one -> one.subject() + " " + one.before() + " " + one.after())
                        .toList());
        assertEquals(List.of(), model.changes());
    }

    @Test
    void aSaveIsTakenBack() {
        model.set(Setting.TIMEOUT_IDLE, "60");
        model.save();
        around.undos.getLast().run();
        assertEquals(Optional.empty(), shelf.text);
        assertEquals("45", model.value(Setting.TIMEOUT_IDLE));
        assertEquals("settings.change.undo", around.changes.getLast().action());
        assertEquals("60", around.changes.getLast().before());
    }

    @Test
    void whatSomebodyElseWroteIsNotOverwrittenAndNothingTypedIsLost() {
        model.set(Setting.TIMEOUT_IDLE, "60");
        shelf.text = Optional.of("language=en");
        model.save();
        assertEquals(Optional.of("language=en"), shelf.text);
        assertTrue(around.troubles.getLast().contains("staff.settings.refused.changed"), around.troubles.toString());
        assertEquals("60", model.value(Setting.TIMEOUT_IDLE));
        model.discard();
        assertEquals("en", model.value(Setting.LANGUAGE));
        assertEquals("45", model.value(Setting.TIMEOUT_IDLE));
    }

    @Test
    void whatWasTypedIsThereAgainInAnotherLanguage() {
        model.set(Setting.BRAND_NAME, "Hinata");
        SettingsModel other = new SettingsModel(office, shelf, memory);
        other.load();
        assertEquals("Hinata", other.typed(Setting.BRAND_NAME));
        shelf.text = Optional.of("language=en");
        SettingsModel later = new SettingsModel(office, shelf, memory);
        later.load();
        assertEquals("", later.typed(Setting.BRAND_NAME), "the file is another one now");
    }

    @Test
    void aWrongValueIsKnownAtOnce() {
        model.set(Setting.MODEL_NAME, "wrong one");
        assertEquals(
                Map.of(Setting.MODEL_NAME, "it is wrong"), model.faults().get().wrong());
        model.set(Setting.MODEL_NAME, "");
        assertTrue(model.faults().get().none());
    }

    @Test
    void theKeyGoesOneWay() {
        KeyModel key = new KeyModel(office, model, shelf);
        key.keep(CANARY);
        assertEquals(KeyPlace.FILE, key.where().get());
        key.keep(CANARY + " and more");
        key.remove();
        assertEquals(KeyPlace.NONE, key.where().get());
        assertEquals(
                List.of("none", "file"),
                around.changes.stream().map(Change::before).toList());
        assertTrue(around.troubles.getLast().contains("no-key"), around.troubles.toString());
        String all = around.changes + "" + around.said + around.troubles + memory.draft;
        assertFalse(all.contains(CANARY), all);
    }

    @Test
    void aCamerasPasswordIsNotInTheTrail() {
        model.set(Setting.CAMERA_DEVICE, "http://staff:" + CANARY + "@192.168.0.20/video");
        model.save();
        assertTrue(String.valueOf(shelf.text).contains(CANARY), "the canary was not in the cage");
        assertEquals("http://192.168.0.20/video", around.changes.getLast().after());
    }

    @Test
    void whatIsBroughtIsShownThenTakenAsOneAndTakenBack() throws IOException {
        model.set(Setting.TIMEOUT_IDLE, "60");
        model.save();
        TransferModel transfer = new TransferModel(office, model, shelf);
        Path file = Files.writeString(folder.resolve("other.json"), "brand.name=Hinata\nlanguage=en");
        transfer.bring(file);
        assertEquals(
                List.of("language", "timeouts.idle_seconds", "brand.name"),
                transfer.differences().stream().map(one -> one.setting().path()).toList());
        assertEquals(Optional.of("timeouts.idle_seconds=60"), shelf.text, "nothing changes before it is taken");
        transfer.take();
        assertEquals("Hinata", model.value(Setting.BRAND_NAME));
        assertEquals(4, around.changes.size());
        around.undos.getLast().run();
        assertEquals(Optional.of("timeouts.idle_seconds=60"), shelf.text);
    }

    @Test
    void aFileIsWrittenForAnotherKiosk() throws IOException {
        model.set(Setting.BRAND_NAME, "Hinata");
        model.save();
        new TransferModel(office, model, shelf).export(folder.resolve("out.json"));
        assertEquals("brand.name=Hinata", Files.readString(folder.resolve("out.json")));
    }

    @Test
    void aTestShotIsReadAndWiped() {
        CameraModel camera = new CameraModel(office, model, bench);
        camera.look();
        assertEquals(List.of("C920 [usb-7]"), camera.found().get());
        camera.start();
        camera.shoot();
        assertTrue(camera.shot().get().isPresent());
        byte[] wiped = bench.photos.getFirst().jpeg();
        assertArrayEquals(new byte[wiped.length], wiped);
        camera.close();
        assertEquals(Optional.empty(), camera.shot().get());
        assertEquals(Optional.empty(), camera.open().get());
    }

    @Test
    void aCameraThatIsNotThereIsToldInWords() {
        bench.fault = Optional.of(new CameraFault(CameraFault.Kind.NO_FILE, "nothing there"));
        CameraModel camera = new CameraModel(office, model, bench);
        camera.start();
        assertTrue(around.troubles.getLast().contains("staff.settings.camera.no-file"), around.troubles.toString());
    }

    @Test
    void aSlipIsInTheLanguageThatVisitsStartIn() {
        TrialsModel trials = new TrialsModel(office, model, bench);
        model.set(Setting.BRAND_NAME, "日向");
        trials.print();
        assertTrue(bench.slips.getFirst().contains("テスト印刷です。"), bench.slips.toString());
        model.set(Setting.LANGUAGE, "en");
        trials.print();
        assertTrue(bench.slips.getLast().contains("This is a test slip."), bench.slips.toString());
        assertEquals("日向", bench.slips.getLast().getFirst());
        bench.unreached = true;
        trials.print();
        assertTrue(around.troubles.getLast().contains("printer.unreached"), around.troubles.toString());
        assertFalse(trials.printing().get());
    }
}
