package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.analytics.Mishap;
import dev.awase.upkeep.Renewal.Cause;
import dev.awase.upkeep.update.Chain;
import dev.awase.upkeep.update.Version;
import dev.awase.upkeep.update.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kiosk's part of an update, by a clock that is set: the shop is open from ten to eight, by the world's time. */
class UpdateWatchTest {
    private static final Instant NIGHT = Instant.parse("2026-11-28T22:00:00Z");
    private static final Instant DAY = Instant.parse("2026-11-28T12:00:00Z");

    @TempDir
    Path folder;

    private final Set<Cause> wished = EnumSet.noneOf(Cause.class);
    private Chain chain;
    private UpdateRoom room;
    private LocalDatabase database;
    private FaultBook faults;
    private UpdateWatch watch;
    private Instant now = NIGHT;
    private boolean well = true;

    @BeforeEach
    void setUp() throws IOException {
        chain = new Chain(folder.resolve("chain"));
        Versions versions = new Versions(Files.createDirectories(folder.resolve("root")));
        Files.copy(chain.open(), versions.key());
        Home home = new Home(folder.resolve("home"));
        room = new UpdateRoom(home, versions, new Release(new Version(0, 1, 0), Chain.PLATFORM));
        Files.createDirectories(folder.resolve("dropped"));
        Files.createDirectories(Rising.folder(home));
        Files.writeString(
                home.settings(),
                "{\"update\": {\"folder\": \"" + folder.resolve("dropped") + "\"}, \"opening_hours\": {"
                        + "\"saturday\": \"10:00-20:00\", \"sunday\": \"10:00-20:00\"}}");
        database = LocalDatabase.open(home.folder());
        faults = new FaultBook(database, Clock.systemUTC());
        watch = watch();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWaitsIsWishedForOnlyOnceTheShopIsClosedOrSomebodyWantsIt() throws IOException {
        chain.put("0.2.0", folder.resolve("dropped"));
        now = DAY;
        rounds();
        assertEquals(EnumSet.of(Cause.UPDATE), wished, "due() lets it wait until the shop is closed");
        Files.writeString(room.hurry(), "");
        rounds();
        assertEquals(EnumSet.of(Cause.UPDATE, Cause.UPDATE_NOW), wished);
    }

    @Test
    void aKioskThatIsNotWellIsNotChanged() throws IOException {
        chain.put("0.2.0", folder.resolve("dropped"));
        well = false;
        rounds();
        assertEquals(Set.of(), wished);
        well = true;
        rounds();
        assertEquals(EnumSet.of(Cause.UPDATE), wished);
    }

    @Test
    void aHandOverKeepsACopyOfTheCatalogFirstAndComesOnceANight() throws IOException {
        chain.put("0.2.0", folder.resolve("dropped"));
        rounds();
        watch.handOver(database);
        assertEquals(now, room.waiting().handedOver().orElseThrow());
        assertTrue(Backups.isGood(room.home().folder().resolve("backups/awase-before-update-0.2.0.db")));
        rounds();
        assertEquals(Set.of(), wished, "not again this night");
        now = now.plus(Duration.ofHours(21));
        rounds();
        assertEquals(EnumSet.of(Cause.UPDATE), wished, "the next night");
    }

    @Test
    void withoutACopyNothingIsHandedOver() throws IOException {
        chain.put("0.2.0", folder.resolve("dropped"));
        rounds();
        Files.writeString(room.home().folder().resolve("backups"), "a file in the way");
        watch.handOver(database);
        assertFalse(Files.exists(room.waiting().ready()));
        assertEquals(List.of("backup"), kinds());
    }

    @Test
    void whatIsRefusedIsToldOnceByItsReason() throws IOException {
        Chain forger = new Chain(folder.resolve("forger"));
        forger.put("0.2.0", folder.resolve("dropped"));
        rounds();
        rounds();
        assertEquals(List.of("update.forged"), kinds());
        assertEquals(1, faults.latest().getFirst().times());
        assertEquals(Set.of(), wished);
    }

    @Test
    void theVersionThatRunsIsNoNews() throws IOException {
        chain.put("0.1.0", folder.resolve("dropped"));
        rounds();
        assertEquals(List.of(), kinds());
    }

    @Test
    void aFolderThatIsNotThereIsToldOnce() throws IOException {
        Files.delete(folder.resolve("dropped"));
        rounds();
        assertEquals(1, faults.latest().getFirst().times());
        assertEquals(List.of("update.folder"), kinds());
    }

    @Test
    void anAddressIsAskedOnlyAfterHoursAndOnceAnHour() throws IOException {
        Files.writeString(room.home().settings(), """
                {"update": {"address": "https://localhost:1/a.update"},
                 "opening_hours": {"saturday": "10:00-20:00"}}
                """);
        now = DAY;
        rounds();
        assertEquals(List.of(), kinds(), "not while the shop is open");
        now = NIGHT;
        rounds();
        assertEquals(List.of("update.address"), kinds());
    }

    @Test
    void aShopWithoutHoursAsksInTheSmallHours() throws IOException {
        Files.writeString(room.home().settings(), "{\"update\": {\"address\": \"https://localhost:1/a.update\"}}");
        rounds();
        assertEquals(List.of(), kinds(), "at ten in the evening it may be open");
        now = Instant.parse("2026-11-29T03:00:00Z");
        rounds();
        assertEquals(List.of("update.address"), kinds());
    }

    @Test
    void aHandOverThatNobodyTookIsTold() throws IOException {
        chain.put("0.2.0", folder.resolve("dropped"));
        rounds();
        watch.handOver(database);
        watch = watch();
        watch.begin();
        assertEquals(List.of("update.unanswered"), kinds());
        assertFalse(Files.exists(room.waiting().ready()));
    }

    @Test
    void whatWasGivenUpIsToldOnce() throws IOException {
        Files.writeString(room.versions().root().resolve("ledger"), """
                2026-11-28T22:01:00Z trial 0.2.0 -
                2026-11-28T22:09:00Z rolled_back 0.2.0 crashes
                2026-11-28T22:10:00Z refused 0.3.0 altered
                """);
        watch.begin();
        watch().begin();
        assertEquals(
                Map.of("update.rolled-back", 1L, "update.altered", 1L),
                faults.latest().stream().collect(Collectors.toMap(Mishap::kind, Mishap::times)));
    }

    /** Two, for what was just laid there is left alone at the first. */
    private void rounds() {
        for (int round = 0; round < 2; round++) {
            watch.round(
                    (cause, wish) -> {
                        boolean _ = wish ? wished.add(cause) : wished.remove(cause);
                    },
                    () -> well);
        }
    }

    private UpdateWatch watch() {
        InstantSource time = () -> now;
        return new UpdateWatch(
                room,
                faults,
                () -> Settings.read(room.home().settings(), Map.of()),
                time.withZone(ZoneOffset.UTC),
                System::nanoTime);
    }

    private List<String> kinds() {
        return faults.latest().stream().map(Mishap::kind).toList();
    }
}
