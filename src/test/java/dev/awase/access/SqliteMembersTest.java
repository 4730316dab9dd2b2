package dev.awase.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.LocalDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteMembersTest {
    private static final String RIGHT = "482916";
    private static final String WRONG = "482917";

    @TempDir
    Path home;

    private final AtomicLong nanos = new AtomicLong();
    private LocalDatabase database;
    private SqliteMembers members;

    @BeforeEach
    void open() {
        database = LocalDatabase.open(home);
        members = new SqliteMembers(database, nanos::get);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoeverKnowsThePinEnters() {
        members.add(new Member("Mori", Role.MANAGER), RIGHT);
        assertEquals(new Entry.Entered(new Member("Mori", Role.MANAGER)), members.enter("Mori", RIGHT));
        assertEquals(new Entry.Wrong(4), members.enter("Mori", WRONG));
        assertEquals(new Entry.Wrong(4), members.enter("Nobody", RIGHT));
        assertInstanceOf(Entry.Entered.class, members.enter("Mori", RIGHT));
        assertEquals(new Entry.Wrong(4), members.enter("Mori", WRONG), "entering forgives");
    }

    @Test
    void fiveWrongTriesCostAWaitThatDoublesAndSurvivesARestart() {
        members.add(new Member("Mori", Role.MANAGER), RIGHT);
        fail(5);
        assertEquals(Duration.ofSeconds(30), members.waiting("Mori"));
        assertEquals(new Entry.Wait(Duration.ofSeconds(30)), members.enter("Mori", RIGHT), "not even the right one");
        pass(Duration.ofSeconds(12));
        assertEquals(Duration.ofSeconds(18), members.waiting("Mori"));
        restart();
        assertEquals(Duration.ofSeconds(18), members.waiting("Mori"));
        pass(Duration.ofSeconds(18));
        assertEquals(Duration.ZERO, members.waiting("Mori"));
        assertEquals(new Entry.Wait(Duration.ofMinutes(1)), members.enter("Mori", WRONG));
        pass(Duration.ofMinutes(1));
        assertEquals(new Entry.Wait(Duration.ofMinutes(2)), members.enter("Mori", WRONG));
        pass(Duration.ofMinutes(2));
        assertInstanceOf(Entry.Entered.class, members.enter("Mori", RIGHT));
    }

    @Test
    void enteringClearsOnesOwnTriesAndNobodyElses() {
        members.add(new Member("Mori", Role.MANAGER), RIGHT);
        members.add(new Member("Abe", Role.CLERK), "739105");
        fail(4);
        assertInstanceOf(Entry.Entered.class, members.enter("Abe", "739105"));
        assertEquals(new Entry.Wait(Duration.ofSeconds(30)), members.enter("Mori", WRONG), "it was his fifth");
        assertEquals(Duration.ZERO, members.waiting("Abe"), "and not hers");
        assertInstanceOf(Entry.Entered.class, members.enter("Abe", "739105"));
        restart();
        assertEquals(Duration.ofSeconds(30), members.waiting("Mori"));
        members.waiting("Mori");
        nanos.addAndGet(Duration.ofSeconds(30).toNanos());
        members.waiting("Abe");
        assertEquals(Duration.ZERO, members.waiting("Mori"), "it passes while anybody's is asked for");
    }

    @Test
    void aNewNameBringsNoNewTries() {
        members.add(new Member("Mori", Role.MANAGER), RIGHT);
        fail(4);
        members.rename("Mori", "Morita");
        assertEquals(new Entry.Wait(Duration.ofSeconds(30)), members.enter("Morita", WRONG));
    }

    @Test
    void whoeverIsTakenBackHasThePinAndTheNumberThatHeHad() {
        members.add(new Member("Mori", Role.MANAGER), RIGHT);
        members.add(new Member("Abe", Role.CLERK), "739105");
        long number = members.number("Abe").orElseThrow();
        Runnable back = members.remove("Abe");
        assertEquals(Optional.empty(), members.numbered(number));
        back.run();
        assertEquals(Optional.of(new Member("Abe", Role.CLERK)), members.numbered(number));
        assertInstanceOf(Entry.Entered.class, members.enter("Abe", "739105"));
        assertEquals(Members.Refused.Why.TAKEN, why(back));
    }

    @Test
    void lettersAndDigitsOfAnyWidthAreTheSame() {
        members.add(new Member("Ｍｏｒｉ　", Role.MANAGER), "４８２９１６");
        assertEquals("Mori", members.all().getFirst().name());
        assertInstanceOf(Entry.Entered.class, members.enter("Mori", RIGHT));
        assertInstanceOf(Entry.Entered.class, members.enter("Mori", "４８２９１６"));
        assertEquals(Members.Refused.Why.TAKEN, why(() -> members.add(new Member("ｍｏｒｉ", Role.CLERK), RIGHT)));
        members.rename("Mori", "ﾓﾘ");
        assertEquals("モリ", members.all().getFirst().name());
    }

    @Test
    void theWaitIsAnHourAtMost() {
        members.add(new Member("Mori", Role.MANAGER), RIGHT);
        for (int i = 0; i < 14; i++) {
            members.enter("Mori", WRONG);
            pass(members.waiting("Mori"));
        }
        assertEquals(new Entry.Wait(Duration.ofHours(1)), members.enter("Mori", WRONG));
    }

    /** No clock that can be set is asked: the wait keeps what is left and counts it down by a monotonic one. */
    @Test
    void aMonotonicClockThatBeginsAnewShortensNothing() {
        members.add(new Member("Mori", Role.MANAGER), RIGHT);
        nanos.set(Duration.ofDays(40).toNanos());
        fail(5);
        pass(Duration.ofSeconds(10));
        members.waiting("Mori");
        nanos.set(0);
        restart();
        assertEquals(Duration.ofSeconds(20), members.waiting("Mori"));
        nanos.set(Duration.ofDays(400).toNanos());
        restart();
        assertEquals(Duration.ofSeconds(20), members.waiting("Mori"));
    }

    @Test
    void twoProgramsCountTheSameSecondsOnce() {
        members.add(new Member("Mori", Role.MANAGER), RIGHT);
        fail(5);
        try (LocalDatabase other = LocalDatabase.open(home)) {
            SqliteMembers kiosk = new SqliteMembers(other, nanos::get);
            assertEquals(Duration.ofSeconds(30), members.waiting("Mori"));
            assertEquals(Duration.ofSeconds(30), kiosk.waiting("Mori"));
            for (int second = 0; second < 10; second++) {
                pass(Duration.ofSeconds(1));
                members.waiting("Mori");
                kiosk.waiting("Mori");
            }
            assertEquals(Duration.ofSeconds(20), members.waiting("Mori"));
            assertEquals(new Entry.Wait(Duration.ofSeconds(20)), kiosk.enter("Mori", RIGHT));
        }
    }

    @Test
    void ofManyTriesAtOnceNoMoreAreLookedAtThanAreFree() throws Exception {
        members.add(new Member("Mori", Role.MANAGER), RIGHT);
        fail(4);
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Callable<Entry>> tries = Collections.nCopies(8, () -> members.enter("Mori", WRONG));
            for (Future<Entry> each : many.invokeAll(tries)) {
                assertInstanceOf(Entry.Wait.class, each.get());
            }
        }
        assertEquals(Duration.ofSeconds(30), members.waiting("Mori"), "one was looked at: the wait has not doubled");
    }

    @Test
    void onlyTheFirstIsTheFirst() {
        members.addFirst("Mori", RIGHT);
        assertEquals(Members.Refused.Why.TAKEN, why(() -> members.addFirst("Abe", RIGHT)));
        assertEquals(List.of(new Member("Mori", Role.MANAGER)), members.all());
    }

    @Test
    void aManagerIsAlwaysLeft() {
        members.add(new Member("Mori", Role.MANAGER), RIGHT);
        members.add(new Member("Abe", Role.CLERK), RIGHT);
        assertEquals(Members.Refused.Why.LAST_MANAGER, why(() -> members.remove("Mori")));
        assertEquals(Members.Refused.Why.LAST_MANAGER, why(() -> members.setRole("Mori", Role.CLERK)));
        assertEquals(2, members.all().size(), "a refusal changes nothing");
        members.setRole("Abe", Role.MANAGER);
        members.remove("Mori");
        assertEquals(List.of(new Member("Abe", Role.MANAGER)), members.all());
    }

    @Test
    void namesAreOnceAndPinsAreNotWeak() {
        members.add(new Member("Mori", Role.MANAGER), RIGHT);
        assertEquals(Members.Refused.Why.TAKEN, why(() -> members.add(new Member("mori", Role.CLERK), RIGHT)));
        assertEquals(Members.Refused.Why.WEAK, why(() -> members.add(new Member("Abe", Role.CLERK), "111111")));
        assertEquals(Members.Refused.Why.WEAK, why(() -> members.setPin("Mori", "123456")));
        assertEquals(Members.Refused.Why.GONE, why(() -> members.setPin("Abe", RIGHT)));
        members.rename("Mori", "MORI");
        members.setPin("MORI", "739105");
        assertInstanceOf(Entry.Entered.class, members.enter("MORI", "739105"));
    }

    @Test
    void noPinIsInAnyFile() throws IOException {
        members.add(new Member("Mori", Role.MANAGER), RIGHT);
        members.enter("Mori", "739105");
        new SqliteTrail(database).note(new Change(Instant.EPOCH, "Mori", "canary.736251", "", "", ""));
        database.close();
        open();
        assertTrue(holds("736251"), "what is searched is what was written");
        assertFalse(holds(RIGHT));
        assertFalse(holds("739105"));
    }

    private boolean holds(String digits) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(digits)) {
                    return true;
                }
            }
            return false;
        }
    }

    private Members.Refused.Why why(Runnable refused) {
        return assertThrows(Members.Refused.class, refused::run).why();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            members.enter("Mori", WRONG);
        }
    }

    private void pass(Duration time) {
        members.waiting("Mori");
        nanos.addAndGet(time.toNanos());
    }

    private void restart() {
        database.close();
        open();
    }
}
