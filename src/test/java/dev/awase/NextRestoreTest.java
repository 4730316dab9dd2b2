package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.access.Change;
import dev.awase.access.Entry;
import dev.awase.access.SqliteMembers;
import dev.awase.access.SqliteTrail;
import dev.awase.access.Trail;
import dev.awase.access.TrailLine;
import dev.awase.access.TrailQuestion;
import dev.awase.analytics.Mishap;
import dev.awase.analytics.SqliteMishaps;
import dev.awase.staff.health.BackupShelf.Kept;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup that was planned takes the file's place at the next start, and nothing is lost by it. */
class NextRestoreTest {
    @TempDir
    Path home;

    private final StringWriter said = new StringWriter();

    @Test
    void itTakesItsPlaceAtTheNextStartAndThePresentFileIsKept() throws Exception {
        plan();
        try (Store store = open()) {
            assertEquals(List.of("before"), marks(store.database()));
            assertEquals(List.of("Mori"), people(store.database(), "backup.restored"), "the trail says by whom");
            assertTrue(said.toString().contains("took the place"), said.toString());
            assertTrue(new BackupRoom(store.database()).planned().isEmpty(), "once");
        }
        Path kept = kept().getFirst();
        assertTrue(Backups.isGood(kept));
        assertEquals(List.of("after", "before"), marks(kept), "the file as it was, with what was done since");
    }

    @Test
    void whoMayEnterAndTheTrailStayAsTheyAre() {
        plan();
        try (Store store = open()) {
            SqliteMembers members = new SqliteMembers(store.database(), () -> 0);
            members.addFirst("Mori", "482916");
            members.enter("Mori", "482917");
            new SqliteTrail(store.database()).note(new Change(Instant.EPOCH, "Mori", "member.first", "Mori", "", ""));
            planAgain(store);
        }
        try (Store store = open()) {
            assertEquals(List.of("before"), marks(store.database()));
            SqliteMembers members = new SqliteMembers(store.database(), () -> 0);
            assertEquals(new Entry.Wrong(3), members.enter("Mori", "482917"), "nor are tries given back");
            assertInstanceOf(Entry.Entered.class, members.enter("Mori", "482916"));
            assertEquals(List.of("Mori"), people(store.database(), "member.first"), "what was done stays told");
        }
    }

    /** The oldest copy, from before there was anybody. */
    private static void planAgain(Store store) {
        BackupRoom room = new BackupRoom(store.database());
        room.plan(room.kept().getLast(), "Mori");
    }

    @Test
    void thePlanKeepsTheCopyAsItWasWhenItWasPlanned() {
        try (Store store = open()) {
            note(store.database(), "before");
            BackupRoom room = new BackupRoom(store.database());
            room.takeNow();
            room.plan(room.kept().getFirst(), "Mori");
            note(store.database(), "after");
            room.takeNow();
        }
        try (Store store = open()) {
            assertEquals(List.of("before"), marks(store.database()));
        }
    }

    @Test
    void whileAnotherProgramHasTheFileOpenItWaits() {
        plan();
        try (Store kiosk = openBeside()) {
            try (Store console = open()) {
                assertEquals(List.of("after", "before"), marks(console.database()), "nothing is changed");
                assertTrue(new BackupRoom(console.database()).planned().isPresent());
                note(kiosk.database(), "meanwhile");
                assertEquals(3, marks(console.database()).size());
            }
        }
        try (Store store = open()) {
            assertEquals(List.of("before"), marks(store.database()), "then it comes");
        }
    }

    @Test
    void whatIsCalledOffDoesNotCome() {
        plan();
        new NextRestore(home.resolve("awase.db")).callOff();
        try (Store store = open()) {
            assertEquals(List.of("after", "before"), marks(store.database()));
        }
    }

    @Test
    void whereItCannotBeDoneTheFileStaysAndStaffAreTold() throws Exception {
        plan();
        // Backups cannot be written: so the present file cannot be kept, and is not touched.
        try (Stream<Path> all = Files.walk(home.resolve("backups"))) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        Files.writeString(home.resolve("backups"), "in the way");
        try (Store store = open()) {
            assertEquals(List.of("after", "before"), marks(store.database()));
            assertEquals(
                    List.of(FaultBook.RESTORE),
                    new SqliteMishaps(store.database())
                            .latest().stream().map(Mishap::kind).toList());
            assertFalse(said.toString().contains("took the place"), said.toString());
        }
    }

    /** A backup of one change, another change after it, and the plan to go back. */
    private void plan() {
        try (Store store = open()) {
            note(store.database(), "before");
            BackupRoom room = new BackupRoom(store.database());
            room.takeNow();
            note(store.database(), "after");
            Kept copy = room.kept().getFirst();
            assertTrue(room.rehearse(copy, share -> {}).sound());
            room.plan(copy, "Mori");
            assertEquals(copy.name(), room.planned().orElseThrow().name());
        }
    }

    /** As another program has it that was open before: it does not carry out what is planned. */
    private Store openBeside() {
        Path note = home.resolve("restore-next.json");
        try {
            byte[] plan = Files.readAllBytes(note);
            Files.delete(note);
            Store store = open();
            Files.write(note, plan);
            return store;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Store open() {
        return Store.openAsIs(new Home(home), new Progress(new PrintWriter(said)));
    }

    /** Something of the shop's that a backup brings back. */
    private static void note(LocalDatabase database, String mark) {
        database.write(handle -> handle.execute("INSERT INTO column_meaning VALUES ('source', ?, '')", mark));
    }

    private static List<String> marks(LocalDatabase database) {
        return database.read(handle -> handle.createQuery("SELECT title FROM column_meaning ORDER BY title")
                .mapTo(String.class)
                .list());
    }

    private static List<String> people(LocalDatabase database, String action) {
        return lines(database, action).map(Change::who).toList();
    }

    private static Stream<Change> lines(LocalDatabase database, String action) {
        return new SqliteTrail(database)
                .before(Trail.NEWEST, TrailQuestion.ALL, 10).stream()
                        .map(TrailLine::change)
                        .filter(change -> change.action().equals(action));
    }

    private static List<String> marks(Path file) throws Exception {
        Path folder = file.resolveSibling("opened");
        Files.createDirectories(folder);
        Files.copy(file, folder.resolve("awase.db"));
        try (LocalDatabase database = LocalDatabase.open(folder)) {
            return marks(database);
        }
    }

    private List<Path> kept() throws Exception {
        try (Stream<Path> files = Files.list(home.resolve("backups"))) {
            return files.filter(file -> file.toString().contains("before-restore"))
                    .toList();
        }
    }
}
