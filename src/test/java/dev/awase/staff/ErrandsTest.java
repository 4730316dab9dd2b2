package dev.awase.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.CatalogFault;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class ErrandsTest {
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Exception> troubles = new ArrayList<>();
    private final List<String> arrived = new ArrayList<>();
    private final Errands errands = new Errands(background::add, Runnable::run, troubles::add);

    @Test
    void aSlowOldAnswerNeverCoversAFreshOne() {
        Errands.Latest latest = new Errands.Latest();
        errands.run(latest, () -> "old", arrived::add);
        errands.run(latest, () -> "new", arrived::add);
        Runnable slow = background.removeFirst();
        background.removeFirst().run();
        slow.run();
        assertEquals(List.of("new"), arrived);
    }

    @Test
    void questionsWithoutALatestAllArrive() {
        errands.run(() -> "one", arrived::add);
        errands.run(() -> "two", arrived::add);
        background.forEach(Runnable::run);
        assertEquals(List.of("one", "two"), arrived);
    }

    @Test
    void aFaultIsToldAndNothingArrives() {
        CatalogFault busy = new CatalogFault(CatalogFault.Kind.BUSY, "busy");
        errands.run(
                () -> {
                    throw busy;
                },
                (String answer) -> arrived.add(answer));
        background.removeFirst().run();
        assertEquals(List.of(), arrived);
        assertEquals(List.of(busy), troubles);
    }

    @Test
    void whatIsLookedAtAgainTellsNoFaultAndNeverPilesUp() {
        Errands.Watch watch = new Errands.Watch();
        errands.watch(
                watch,
                () -> {
                    throw new CatalogFault(CatalogFault.Kind.BUSY, "busy");
                },
                (String never) -> arrived.add(never));
        errands.watch(watch, () -> "too early", arrived::add);
        assertEquals(1, background.size(), "one at a time");
        background.removeFirst().run();
        errands.watch(watch, () -> "again", arrived::add);
        background.removeFirst().run();
        assertEquals(List.of("again"), arrived);
        assertEquals(List.of(), troubles);
    }

    @Test
    void longWorkShowsHowFarItIsAndEnds() {
        Work work = errands.begin(
                "Reading",
                at -> {
                    at.tell("Reading 1 of 2", 0.5);
                    return "done";
                },
                arrived::add,
                () -> arrived.add("ended"));
        assertEquals("Reading", work.words().get());
        assertEquals(-1, work.share().get(), "how far is not known yet");
        background.removeFirst().run();
        assertEquals("Reading 1 of 2", work.words().get());
        assertEquals(0.5, work.share().get());
        assertEquals(List.of("done", "ended"), arrived);
        assertFalse(work.running().get());
    }

    @Test
    void stoppedWorkEndsWithoutAnAnswerAndWithoutTrouble() {
        Work work = errands.begin(
                "Reading",
                at -> {
                    at.tell("Reading 1 of 2", 0.5);
                    return "done";
                },
                arrived::add,
                () -> arrived.add("ended"));
        work.stop();
        background.removeFirst().run();
        assertEquals(List.of("ended"), arrived);
        assertEquals(List.of(), troubles);
        assertTrue(work.stopped());
    }

    @Test
    void failedWorkEndsToo() {
        Work work = errands.begin(
                "Reading",
                at -> {
                    throw new IllegalStateException("broken");
                },
                (String answer) -> arrived.add(answer),
                () -> arrived.add("ended"));
        background.removeFirst().run();
        assertEquals(List.of("ended"), arrived);
        assertEquals(1, troubles.size());
        assertFalse(work.running().get());
    }

    @Test
    void nothingIsBegunAndNothingThrownWhileTheConsoleCloses() {
        ExecutorService closed = Executors.newSingleThreadExecutor();
        closed.shutdown();
        List<String> arrived = new ArrayList<>();
        Errands errands = new Errands(closed, Runnable::run, fault -> arrived.add("fault"));
        errands.run(() -> "late", arrived::add);
        errands.watch(new Errands.Watch(), () -> "late", arrived::add);
        assertEquals(List.of(), arrived);
    }
}
