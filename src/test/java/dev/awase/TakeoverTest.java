package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.LensSettings;
import dev.awase.camera.Photo;
import dev.awase.camera.StillsCamera;
import dev.awase.session.Counsel;
import dev.awase.session.DemoFloor;
import dev.awase.session.Intent;
import dev.awase.session.PhoneDoor;
import dev.awase.session.ShopperSession;
import dev.awase.session.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings that are saved while a kiosk runs hold from between two visits on. */
class TakeoverTest {
    @TempDir
    Path folder;

    @TempDir
    Path shop;

    private final List<Settings> shown = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private DemoFloor floor;
    private ShopperSession session;
    private Takeover takeover;

    @BeforeEach
    void openTheKiosk() {
        floor = new DemoFloor(shop);
        SettingsWatch watch = SettingsWatch.of(new Home(folder), Map.of(), read -> read);
        session = new ShopperSession(
                stills(),
                photo -> {
                    throw new IllegalStateException("nobody takes a photo here");
                },
                floor.shop,
                Counsel.NONE,
                watch.now().language().locale(),
                Runnable::run,
                Runnable::run);
        takeover = new Takeover(
                watch,
                TakeoverTest::fit,
                session,
                fresh -> shown.add(fresh.settings()),
                faults::add,
                Runnable::run,
                Runnable::run);
    }

    @AfterEach
    void closeTheShop() {
        floor.close();
    }

    @Test
    void whatIsSavedHoldsFromTheIdleScreenOn() throws IOException {
        save("{\"language\": \"en\", \"brand\": {\"name\": \"Hinata\"}}");
        look();
        assertEquals(Locale.ENGLISH, session.visit().language());
        assertEquals(Optional.of("Hinata"), shown.getLast().brand().name());
        assertEquals(List.of(), faults);
        look();
        assertEquals(1, shown.size(), "and is put in place once");
    }

    @Test
    void aVisitUnderWayIsNotDisturbedAndTheNextOneHasIt() throws IOException {
        session.intend(new Intent.Begin());
        save("{\"language\": \"en\"}");
        look();
        assertEquals(List.of(), shown, "somebody reads the notice");
        assertEquals(Locale.JAPANESE, session.visit().language());
        assertInstanceOf(Step.Notice.class, session.visit().step());
        session.intend(new Intent.StartOver());
        look();
        assertEquals(1, shown.size());
        assertEquals(Locale.ENGLISH, session.visit().language());
    }

    @Test
    void ofTwoSavesDuringOneVisitTheLaterHolds() throws IOException {
        session.intend(new Intent.Begin());
        save("{\"timeouts\": {\"idle_seconds\": 60}}");
        look();
        save("{\"timeouts\": {\"idle_seconds\": 90}}");
        look();
        session.intend(new Intent.StartOver());
        look();
        assertEquals(
                List.of(90),
                shown.stream().map(one -> one.timeouts().idleSeconds()).toList());
    }

    @Test
    void aBrokenFileIsNotedOnceAndChangesNothing() throws IOException {
        save("{\"language\": \"xx\"}");
        look();
        look();
        assertEquals(List.of(FaultBook.SETTINGS), faults);
        assertEquals(List.of(), shown);
        assertEquals(Locale.JAPANESE, session.visit().language());
        save("{\"language\": \"en\"}");
        look();
        assertEquals(Locale.ENGLISH, session.visit().language(), "once it is mended it holds");
    }

    @Test
    void aLensThatCannotBeMadeIsNotedAndTheOneOfBeforeStays() throws IOException {
        List<Photo> stills = new ArrayList<>();
        session.stills(stills::addAll);
        assertFalse(stills.isEmpty());
        Path empty = Files.createDirectory(folder.resolve("empty"));
        save("{\"camera\": \"%s\"}".formatted(empty.toString().replace('\\', '/')));
        look();
        assertEquals(List.of(FaultBook.SETTINGS), faults);
        session.intend(new Intent.Begin());
        session.intend(new Intent.OpenCamera());
        assertInstanceOf(Step.Capture.class, session.visit().step());
        assertTrue(session.rehearsal());
    }

    private static Fitting fit(Settings settings) {
        var lens = settings.camera().device().equals(LensSettings.AUTO)
                ? stills()
                : StillsCamera.of(Path.of(settings.camera().device()));
        Home nowhere = new Home(Path.of("nowhere"));
        return new Fitting(
                settings,
                lens,
                Counsel.NONE,
                BrandFolder.of(nowhere),
                settings.storefront(List.of(), nowhere),
                PhoneDoor.NONE);
    }

    private static StillsCamera stills() {
        return StillsCamera.ofClassPath(DemoStore.STILLS);
    }

    private void save(String text) throws IOException {
        Files.writeString(folder.resolve("settings.json"), text);
    }

    /** A second look finds that nobody writes any more. */
    private void look() {
        takeover.look();
        takeover.look();
        takeover.look();
    }
}
