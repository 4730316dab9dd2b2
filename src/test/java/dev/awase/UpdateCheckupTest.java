package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.shopper.attract.OpeningHours;
import dev.awase.staff.health.Note;
import dev.awase.staff.health.Symptom;
import dev.awase.upkeep.update.Chain;
import dev.awase.upkeep.update.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor says of updates, at noon of a Saturday, in a shop that says nothing of its hours unless a test does. */
class UpdateCheckupTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    @TempDir
    Path folder;

    private Chain chain;
    private UpdateRoom room;
    private OpeningHours hours = OpeningHours.ALWAYS;
    private Optional<Path> dropped = Optional.empty();
    private Instant now = NOON;

    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @BeforeEach
    void setUp() throws IOException {
        chain = new Chain(folder.resolve("chain"));
        room = ChainRoom.of(chain, folder);
        dropped = Optional.of(Files.createDirectories(folder.resolve("dropped")));
    }

    @Test
    void whereNobodyAskedForThemTheyAreOff() {
        dropped = Optional.empty();
        assertEquals(List.of(Note.of(Symptom.UPDATE_OFF)), notes());
    }

    @Test
    void withoutTheChainsKeyNoneCanBeTaken() throws IOException {
        Files.delete(room.versions().key());
        assertEquals(List.of(Note.of(Symptom.UPDATE_NO_KEY)), notes());
        Files.writeString(room.versions().key(), "no key");
        assertEquals(List.of(Note.of(Symptom.UPDATE_NO_KEY)), notes());
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws IOException {
        Files.delete(dropped.orElseThrow());
        assertEquals(
                List.of(Note.of(Symptom.UPDATE_FOLDER, dropped.orElseThrow().toString())), notes());
    }

    @Test
    void aPlaceThatNothingCanBeWrittenToIsNamed() throws IOException {
        Files.createDirectories(room.home().folder());
        Files.writeString(room.waiting().folder(), "a file in the way");
        assertEquals(
                List.of(Note.of(Symptom.UPDATE_ROOM, room.waiting().folder().toString())), notes());
    }

    @Test
    void whereNoneWaitsItSaysWhereTheyComeFrom() {
        assertEquals(List.of(Note.of(Symptom.UPDATE_NONE, dropped.orElseThrow().toString())), notes());
    }

    @Test
    void oneThatWaitsSaysUntilWhen() throws IOException {
        waits();
        assertEquals(List.of(until("2026-11-29T03:00:00Z")), notes(), "the small hours, without hours");
        hours = OpeningHours.of(Map.of("saturday", "10:00-20:00"));
        assertEquals(List.of(until("2026-11-28T20:00:00Z")), notes());
        now = Instant.parse("2026-11-28T21:00:00Z");
        assertEquals(List.of(Note.of(Symptom.UPDATE_SOON, "0.2.0")), notes());
        assertTrue(Files.exists(room.waiting().manifest()), "it only looks");
    }

    @Test
    void oneThatWasHandedOverThisNightWaitsForTheNext() throws IOException {
        waits();
        now = Instant.parse("2026-11-29T04:00:00Z");
        Files.writeString(room.handed(), "0.2.0 2026-11-29T03:00:00Z");
        assertEquals(List.of(until("2026-11-30T03:00:00Z")), notes());
        Files.writeString(room.handed(), "0.2.0 2031-01-01T03:00:00Z");
        assertEquals(List.of(Note.of(Symptom.UPDATE_SOON, "0.2.0")), notes(), "a clock that ran ahead keeps nothing");
    }

    @Test
    void oneThatSomebodyWantsNowIsApplied() throws IOException {
        waits();
        Files.writeString(room.hurry(), "");
        assertEquals(List.of(Note.of(Symptom.UPDATE_SOON, "0.2.0")), notes());
    }

    @Test
    void aShopThatNeverClosesIsToldSo() throws IOException {
        waits();
        hours = OpeningHours.of(Map.of(
                "monday", "0:00-24:00",
                "tuesday", "0:00-24:00",
                "wednesday", "0:00-24:00",
                "thursday", "0:00-24:00",
                "friday", "0:00-24:00",
                "saturday", "0:00-24:00",
                "sunday", "0:00-24:00"));
        assertEquals(List.of(Note.of(Symptom.UPDATE_NEVER, "0.2.0")), notes());
    }

    @Test
    void oneOnTrialIsTold() throws IOException {
        Files.writeString(room.versions().flag(), "0.2.0");
        ledger("2026-11-28T11:50:00Z trial 0.2.0 -");
        assertEquals(List.of(Note.of(Symptom.UPDATE_TRIAL, "0.2.0")), notes());
    }

    @Test
    void whatWasGivenUpIsToldWithItsReasonUntilANewerOneRuns() throws IOException {
        ledger("2026-11-28T03:09:00Z rolled_back 0.2.0 crashes");
        Note crashed = Note.of(Symptom.UPDATE_CRASHED, "0.2.0", Date.from(Instant.parse("2026-11-28T03:09:00Z")));
        assertEquals(crashed, notes().getLast());
        assertTrue(text().contains("again and again") && text().contains("2026-11-28 03:09"), text());
        ledger("2026-11-28T03:12:00Z rolled_back 0.2.0 unwell");
        assertEquals(Symptom.UPDATE_UNWELL, notes().getLast().symptom());
        room = new UpdateRoom(room.home(), room.versions(), new Release(new Version(0, 3, 0), Chain.PLATFORM));
        assertEquals(Symptom.UPDATE_NONE, notes().getLast().symptom());
    }

    @Test
    void whatWasRefusedIsToldForTwoWeeks() throws IOException {
        ledger("2026-11-28T03:09:00Z refused 0.2.0 no-room");
        assertEquals(Symptom.UPDATE_REFUSED, notes().getLast().symptom());
        assertTrue(text().contains("the disk has no room for it"), text());
        now = Instant.parse("2026-12-13T03:09:00Z");
        assertEquals(Symptom.UPDATE_NONE, notes().getLast().symptom());
    }

    private void waits() throws IOException {
        Files.write(
                Files.createDirectories(room.waiting().folder()).resolve("waiting.update"),
                chain.sign(chain.manifest("0.2.0")));
    }

    private void ledger(String line) throws IOException {
        Files.writeString(room.versions().root().resolve("ledger"), line + "\n");
    }

    private static Note until(String at) {
        return Note.of(Symptom.UPDATE_WAITS, "0.2.0", Date.from(Instant.parse(at)));
    }

    private List<Finding> findings() {
        UpdateSettings settings = new UpdateSettings(dropped, Optional.empty());
        return new UpdateCheckup(room, settings, hours, clock)
                .findings()
                .peek(FindingStates::assertSame)
                .toList();
    }

    private List<Note> notes() {
        return findings().stream().flatMap(finding -> finding.note().stream()).toList();
    }

    private String text() {
        return findings().getLast().text();
    }
}
