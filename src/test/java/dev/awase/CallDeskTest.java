package dev.awase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.analytics.Call;
import dev.awase.analytics.SqliteCalls;
import dev.awase.camera.Photo;
import dev.awase.coordination.Look;
import dev.awase.coordination.Wish;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import dev.awase.item.ToneName;
import dev.awase.session.Brought;
import dev.awase.session.Calling;
import dev.awase.session.Exchange;
import dev.awase.session.Step;
import dev.awase.session.Styling;
import dev.awase.session.Visit;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call's way to the staff and back. */
class CallDeskTest {
    private static final byte[] PHOTO = {(byte) 0xFF, (byte) 0xD8, 1, 2, 3};

    @TempDir
    Path home;

    private final List<Calling> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-27T12:00:00Z");
    private long nanos;
    private int rings;
    private PhotoHatch hatch;
    private LocalDatabase database;
    private SqliteCalls calls;
    private CallDesk desk;

    @BeforeEach
    void open() {
        database = LocalDatabase.open(home);
        hatch = PhotoHatch.open(home);
        calls = new SqliteCalls(database);
        InstantSource time = () -> now;
        Clock clock = time.withZone(ZoneOffset.UTC);
        desk = new CallDesk(
                calls, new Clocks(clock, () -> nanos), Runnable::run, Runnable::run, told::add, () -> rings++, hatch);
    }

    @AfterEach
    void close() {
        hatch.close();
        database.close();
    }

    @Test
    void whatSheShowedAndAskedComesAlongAndTheChimeRingsOnce() {
        desk.hear(asking(1, true));
        desk.hear(asking(1, true));
        Call call = calls.waiting().getFirst();
        assertEquals(1, rings);
        assertEquals(1, calls.waiting().size());
        assertEquals(List.of("Is it washable?"), call.showing().asked());
        assertEquals("top", call.showing().item().orElseThrow().category().id());
    }

    @Test
    void whoHasShownNothingIsHeardToo() {
        Step.Call call = new Step.Call(new Step.Notice());
        desk.hear(new Visit(1, Locale.JAPANESE, call, Calling.SENT));
        assertEquals(
                new Call.Showing(Locale.JAPANESE, Optional.empty(), Optional.empty(), List.of(), List.of()),
                calls.waiting().getFirst().showing());
        desk.hear(new Visit(1, Locale.JAPANESE, new Step.Capture(Optional.empty(), false), Calling.SENT));
        assertEquals(1, calls.waiting().size(), "she goes on while she waits");
        assertEquals(1, rings);
    }

    @Test
    void theAnswerShowsOnHerScreen() {
        desk.hear(asking(1, true));
        desk.look();
        assertEquals(List.of(), told, "nothing is new");
        answer(Call.Kind.SEEN);
        desk.look();
        answer(Call.Kind.COMING);
        desk.look();
        desk.look();
        answer(Call.Kind.SOLVED);
        desk.look();
        assertEquals(
                List.of(new Calling(Calling.Stage.SEEN, ""), new Calling(Calling.Stage.COMING, "Mori"), Calling.NOT),
                told);
    }

    @Test
    void itRingsOnceMoreWhereNobodyAnswers() {
        desk.hear(asking(1, true));
        pass(CallDesk.PATIENCE.minusSeconds(1));
        desk.look();
        assertEquals(1, rings);
        pass(Duration.ofSeconds(1));
        desk.look();
        desk.look();
        assertEquals(2, rings);
        assertEquals(List.of(new Calling(Calling.Stage.LATE, "")), told);
        assertTrue(calls.waiting().getFirst().answer(Call.Kind.ESCALATED).isPresent());
    }

    @ParameterizedTest
    @ValueSource(longs = {-24, -1, 1, 24})
    void aClockThatIsSetMeanwhileMakesNobodyWaitLongerOrShorter(long hours) {
        desk.hear(asking(1, true));
        now = now.plus(Duration.ofHours(hours));
        pass(CallDesk.PATIENCE.minusSeconds(1));
        desk.look();
        assertEquals(1, rings, "not yet");
        pass(Duration.ofSeconds(1));
        desk.look();
        assertEquals(2, rings, "now");
        answer(Call.Kind.COMING);
        Call call = calls.waiting().getFirst();
        assertEquals(hours > 0, call.until(Call.Kind.COMING).isPresent(), "no wait is shorter than none");
    }

    private void pass(Duration time) {
        now = now.plus(time);
        nanos += time.toNanos();
    }

    @Test
    void whoHasLeftIsNotLookedForAndTheNextShopperHearsNothingOfIt() {
        desk.hear(asking(1, true));
        desk.hear(new Visit(2, Locale.ENGLISH, new Step.Attract()));
        assertTrue(calls.over(1).getFirst().answer(Call.Kind.LEFT).isPresent());
        answer(Call.Kind.COMING, calls.over(1).getFirst().number());
        desk.look();
        assertEquals(List.of(), told);
        desk.hear(asking(2, false));
        assertEquals(1, rings);
    }

    @Test
    void thePhotoIsSeenOnlyWhileSheAgrees() {
        Visit asking = asking(1, true);
        desk.hear(asking);
        long call = calls.waiting().getFirst().number();
        assertTrue(PhotoHatch.look(home, call).isEmpty(), "she was not asked yet");
        desk.hear(agreed(asking));
        assertArrayEquals(PHOTO, PhotoHatch.look(home, call).orElseThrow());
        assertTrue(PhotoHatch.look(home, call + 1).isEmpty(), "another call's is none of it");
        desk.hear(asking);
        assertTrue(PhotoHatch.look(home, call).isEmpty(), "she took it back");
        desk.hear(agreed(asking));
        desk.hear(new Visit(1, Locale.ENGLISH, new Step.Capture(Optional.empty(), false), Calling.SENT));
        assertTrue(PhotoHatch.look(home, call).isEmpty(), "she takes another");
        desk.hear(agreed(asking));
        desk.hear(new Visit(2, Locale.ENGLISH, new Step.Attract()));
        assertTrue(PhotoHatch.look(home, call).isEmpty(), "she has left");
    }

    @Test
    void aCallThatIsSolvedTakesThePhotoBack() {
        desk.hear(agreed(asking(1, true)));
        long call = calls.waiting().getFirst().number();
        assertTrue(PhotoHatch.look(home, call).isPresent());
        answer(Call.Kind.SOLVED);
        desk.look();
        assertTrue(PhotoHatch.look(home, call).isEmpty());
    }

    @Test
    void aWipedPhotoIsNobodysAndAClosedHatchNoTrouble() {
        Visit agreed = agreed(asking(1, true));
        desk.hear(agreed);
        long call = calls.waiting().getFirst().number();
        ((Step.Looks) ((Step.Ask) ((Step.Call) agreed.step()).from()).from())
                .photo()
                .orElseThrow()
                .wipe();
        assertTrue(PhotoHatch.look(home, call).isEmpty());
        hatch.close();
        assertTrue(PhotoHatch.look(home, call).isEmpty());
    }

    private static Visit agreed(Visit visit) {
        return new Visit(visit.number(), visit.language(), visit.step(), new Calling(Calling.Stage.SENT, "", true));
    }

    private void answer(Call.Kind kind) {
        answer(kind, calls.waiting().getFirst().number());
    }

    private void answer(Call.Kind kind, long call) {
        calls.answer(call, new Call.Answer(now, kind, "Mori"));
    }

    private static Visit asking(long number, boolean calling) {
        Item top = Item.of(new Category("top"), new Appearance(Palette.of(ToneName.NAVY), Pattern.PLAIN));
        Step.Looks looks = new Step.Looks(
                new Brought.Shot(new Photo(PHOTO.clone(), 1, 1, Instant.EPOCH)),
                new Reading.Clear(top, 0.9, List.of()),
                Wish.NONE,
                new Look(top, List.of()),
                new Styling.None());
        Exchange asked = new Exchange("Is it washable?", Optional.empty(), List.of());
        Step.Ask ask = new Step.Ask(looks, List.of(asked), Step.Hearing.ABSENT, new Step.Heard(0, ""));
        return new Visit(number, Locale.ENGLISH, new Step.Call(ask), calling ? Calling.SENT : Calling.NOT);
    }
}
