package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.analytics.Mishap;
import dev.awase.upkeep.Heartbeat;
import dev.awase.upkeep.Renewal;
import dev.awase.upkeep.StartBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchmanTest {
    private static final StartBook.Start PLAIN = new StartBook.Start(false, false, false, false);

    @TempDir
    Path home;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-27T14:30:00Z"), ZoneOffset.UTC);
    private final List<Integer> ended = new ArrayList<>();
    private long nanos;
    private boolean idle = true;
    private boolean open = true;
    private int again;
    private LocalDatabase database;

    @BeforeEach
    void open() {
        database = LocalDatabase.open(home);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aScreenThatHangsIsToldWithItsStacksAndThenEnded() throws IOException {
        Watchman watchman = watchman(PLAIN, true);
        Heartbeat heart = new Heartbeat(_ -> {}, () -> nanos, Duration.ofSeconds(2), Duration.ofSeconds(10));
        for (int look = 0; look <= 8; look++) {
            pass(Duration.ofSeconds(1));
            watchman.feel(heart);
        }
        assertEquals(List.of("stall"), kinds());
        assertEquals(List.of(), ended);
        for (int look = 0; look <= 3; look++) {
            pass(Duration.ofSeconds(1));
            watchman.feel(heart);
        }
        assertEquals(List.of(70), ended);
        assertTrue(kinds().contains("hung"), () -> kinds().toString());
        try (Stream<Path> dumps = Files.list(home.resolve("run"))) {
            assertTrue(dumps.count() >= 1);
        }
    }

    @Test
    void faultsNobodyCaughtAreKeptUntilTheyComeTooThick() {
        Watchman watchman = watchman(PLAIN, true);
        for (int fault = 0; fault < 20; fault++) {
            watchman.fell("screen", new IllegalStateException("planted"));
        }
        assertEquals(List.of(), ended);
        assertEquals(List.of("uncaught"), kinds());
        watchman.fell("screen", new IllegalStateException("planted"));
        assertEquals(List.of(70), ended);
    }

    @Test
    void memoryThatHasRunOutEndsItAtOnce() {
        watchman(PLAIN, true).fell("screen", new OutOfMemoryError("planted"));
        assertEquals(List.of(70), ended);
    }

    @Test
    void aNightEndsTheDayOnlyWhereSomebodyStartsItAgain() {
        pass(Duration.ofHours(13));
        open = false;
        Watchman alone = watchman(PLAIN, false);
        Watchman supervised = watchman(PLAIN, true);
        pass(Duration.ofHours(13));
        round(alone);
        assertEquals(0, again);
        assertEquals(0, alone.exitCode());
        idle = false;
        round(supervised);
        assertEquals(0, again, "a shopper is there");
        idle = true;
        round(supervised);
        assertEquals(1, again);
        assertEquals(75, supervised.exitCode());
    }

    @Test
    void anUpdateThatWaitsEndsItAfterHoursAndIsNoFault() {
        Watchman watchman = watchman(PLAIN, true);
        watchman.wish(Renewal.Cause.UPDATE, true);
        round(watchman);
        assertEquals(0, again, "the shop is open");
        open = false;
        round(watchman);
        assertEquals(1, again);
        assertTrue(watchman.endsForUpdate());
        assertEquals(75, watchman.exitCode());
        assertEquals(List.of(), kinds());
        Watchman alone = watchman(PLAIN, false);
        alone.wish(Renewal.Cause.UPDATE, true);
        round(alone);
        assertEquals(1, again, "nobody would start it again");
        Watchman other = watchman(PLAIN, true);
        other.want(Renewal.Cause.CAMERA);
        round(other);
        assertEquals(2, again);
        assertFalse(other.endsForUpdate());
    }

    @Test
    void aCameraThatHangsIsToldOnceAndStartedAnewWhenNobodyIsThere() {
        Watchman watchman = watchman(PLAIN, true);
        watchman.want(Renewal.Cause.CAMERA);
        watchman.want(Renewal.Cause.CAMERA);
        assertEquals(
                1,
                database.<Integer>read(handle -> handle.createQuery("SELECT sum(times) FROM mishap")
                        .mapTo(Integer.class)
                        .one()));
        round(watchman);
        assertEquals(1, again);
    }

    @Test
    void whatTheStartBeforeLeftIsTold() {
        watchman(new StartBook.Start(true, true, true, true), true).tell(new StartBook.Start(true, true, true, true));
        assertEquals(
                List.of("crash.graphics", "safe-mode"),
                kinds().stream().sorted().toList());
    }

    private Watchman watchman(StartBook.Start start, boolean supervised) {
        return new Watchman(
                start, home.resolve("run"), new FaultBook(database, clock), supervised, clock, () -> nanos, ended::add);
    }

    private void round(Watchman watchman) {
        watchman.round(new Watchman.Post(Runnable::run, () -> idle, _ -> !open), () -> again++);
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    private List<String> kinds() {
        return new FaultBook(database, clock)
                .latest().stream().map(Mishap::kind).toList();
    }
}
