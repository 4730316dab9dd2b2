package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.analytics.Mishap;
import dev.awase.analytics.VisitRecord;
import dev.awase.shopper.attract.OpeningHours;
import dev.awase.upkeep.StartBook;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day on which the clock is set, or the hour is changed for summer or winter. */
class ClockJumpTest {
    private static final StartBook.Start PLAIN = new StartBook.Start(false, false, false, false);
    private static final OpeningHours TEN_TO_EIGHT = hours("10:00-20:00");

    @TempDir
    Path home;

    private Instant now = Instant.parse("2026-11-28T12:00:00Z");
    private long nanos;
    private int again;

    @ParameterizedTest
    @ValueSource(longs = {24, -24, 1, -1})
    void aClockThatIsSetIsToldUnderHealthAndEndsNothing(long hours) {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            FaultBook faults = new FaultBook(database, clock("Asia/Tokyo"));
            Watchman watchman = watchman(faults, clock("Asia/Tokyo"));
            round(watchman, _ -> false);
            now = now.plus(Duration.ofHours(hours));
            round(watchman, _ -> false);
            round(watchman, _ -> false);
            assertEquals(
                    List.of("clock"), faults.latest().stream().map(Mishap::kind).toList());
            assertEquals(1, faults.latest().getFirst().times());
            assertEquals(0, again);
            watchman.close();
        }
    }

    /** The night with 23 hours and the one with 25, in shops that have them, and one like any other. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-28T08:00:00Z",
        "Europe/Berlin, 2026-10-24T07:00:00Z",
        "America/New_York, 2026-03-07T14:00:00Z",
        "America/New_York, 2026-10-31T13:00:00Z",
        "Asia/Tokyo, 2026-03-28T00:00:00Z"
    })
    void whenTheHourIsChangedTheShopOpensByItsOwnClockAndNoStartComesWhileItIsOpen(String zone, Instant morning) {
        now = morning;
        Clock clock = clock(zone);
        assertEquals(9, LocalDateTime.now(clock).getHour());
        List<LocalDateTime> starts = new ArrayList<>();
        try (LocalDatabase database = LocalDatabase.open(home)) {
            FaultBook faults = new FaultBook(database, clock);
            Watchman watchman = watchman(faults, clock);
            for (int minute = 0; minute < 50 * 60; minute++) {
                LocalDateTime here = LocalDateTime.now(clock);
                assertEquals(here.getHour() >= 10 && here.getHour() < 20, TEN_TO_EIGHT.open(here), here::toString);
                round(watchman, TEN_TO_EIGHT::after);
                if (again > 0) {
                    starts.add(LocalDateTime.now(clock));
                    again = 0;
                    watchman.close();
                    watchman = watchman(faults, clock);
                }
            }
            watchman.close();
            assertEquals(List.of(), faults.latest(), "nobody set the clock");
        }
        assertTrue(starts.stream().noneMatch(TEN_TO_EIGHT::open), starts::toString);
        assertTrue(starts.size() >= 2, () -> "one each night: " + starts);
    }

    /** Also in the nights that have an hour less or more. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-28T08:00:00Z",
        "America/New_York, 2026-10-31T13:00:00Z",
        "Asia/Tokyo, 2026-03-28T00:00:00Z"
    })
    void aShopWithoutHoursIsStartedAnewInTheSmallHours(String zone, Instant morning) {
        now = morning;
        Clock clock = clock(zone);
        List<LocalDateTime> starts = new ArrayList<>();
        try (LocalDatabase database = LocalDatabase.open(home)) {
            Watchman watchman = watchman(new FaultBook(database, clock), clock);
            for (int minute = 0; minute < 44 * 60 && starts.isEmpty(); minute++) {
                round(watchman, OpeningHours.ALWAYS::after);
                if (again > 0) {
                    starts.add(LocalDateTime.now(clock));
                }
            }
            watchman.close();
        }
        assertEquals(1, starts.size(), "the next night");
        assertEquals(3, starts.getFirst().getHour(), starts::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29T00:30:00Z, true", // 01:30, before the hour that is left out
        "Europe/Berlin, 2026-03-29T01:30:00Z, false", // 03:30
        "Europe/Berlin, 2026-10-25T00:30:00Z, false", // 02:30, for the first time
        "Europe/Berlin, 2026-10-24T23:30:00Z, true", // 01:30
        "America/New_York, 2026-03-08T06:59:00Z, true",
        "America/New_York, 2026-03-08T07:01:00Z, false"
    })
    void aBarThatIsOpenUntilTwoClosesAtTwo(String zone, Instant at, boolean open) {
        now = at;
        assertEquals(open, hours("18:00-02:00").open(LocalDateTime.now(clock(zone))));
    }

    @Test
    void todayBeganAtTheShopsOwnMidnightOnTheDayOfTheChangeToo() {
        now = Instant.parse("2026-03-29T10:00:00Z");
        try (Store store = Store.openAsIs(new Home(home), new Progress(new PrintWriter(new StringWriter())))) {
            store.visits()
                    .add(Stream.of("2026-03-28T22:59:00Z", "2026-03-28T23:01:00Z", "2026-03-29T09:00:00Z")
                            .map(began -> visit(Instant.parse(began)))
                            .toList());
            VitalsRound round = new VitalsRound(store, clock("Europe/Berlin"), System::nanoTime);
            round.take();
            assertEquals(2, round.newest().orElseThrow().shop().visitsToday());
            round.close();
        }
    }

    @Test
    void aBackupDatedAheadIsNotFreshOnceTheClockIsRight() {
        assertFalse(ShopCheckup.fresh(now.plus(Duration.ofDays(400)), now));
        assertFalse(ShopCheckup.fresh(now.minus(Duration.ofDays(3)), now));
        assertTrue(ShopCheckup.fresh(now.minus(Duration.ofDays(1)), now));
        assertTrue(ShopCheckup.fresh(now.plus(Duration.ofHours(25)), now), "a day's jump is corrected by the next one");
    }

    private Watchman watchman(FaultBook faults, Clock clock) {
        return new Watchman(PLAIN, home.resolve("run"), faults, true, clock, () -> nanos, _ -> {});
    }

    /** A minute later. */
    private void round(Watchman watchman, Predicate<LocalDateTime> afterHours) {
        now = now.plusSeconds(60);
        nanos += Duration.ofSeconds(60).toNanos();
        watchman.round(new Watchman.Post(Runnable::run, () -> true, afterHours), () -> again++);
    }

    private Clock clock(String zone) {
        InstantSource time = () -> now;
        return time.withZone(ZoneId.of(zone));
    }

    private static OpeningHours hours(String each) {
        return OpeningHours.of(Stream.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
                .collect(Collectors.toMap(day -> day, _ -> each)));
    }

    private static VisitRecord visit(Instant began) {
        return new VisitRecord(
                began,
                began.plusSeconds(30),
                VisitRecord.Source.SHOPPER,
                Locale.GERMAN,
                Optional.empty(),
                Set.of(),
                VisitRecord.Ending.FINISHED,
                3,
                Map.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false);
    }
}
