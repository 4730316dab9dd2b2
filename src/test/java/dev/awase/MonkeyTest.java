package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.LensSettings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A monkey plays with the whole kiosk and finds nothing; shown a window with a fault planted in it, it finds that. */
class MonkeyTest {
    private static final Logger LOG = LoggerFactory.getLogger(MonkeyTest.class);
    private static final int KIOSK_ACTS = 400;
    private static final int ACTS = 160;
    private static final int RATE = 200;

    @TempDir
    private static Path home;

    @Test
    void findsNothingOnTheKiosk() {
        try (Store store = Store.open(new Home(home), new Progress(new PrintWriter(new StringWriter())))) {
            SettingsWatch settings = SettingsWatch.of(store.home(), read -> read.withCamera(LensSettings.REHEARSAL));
            Kiosk kiosk = Kiosk.open(store, settings, Optional.of(WindowSize.HEADLESS));
            MonkeyDocument played = kiosk.play(new MonkeyPlan(7, KIOSK_ACTS, 40, 2, KIOSK_ACTS, 14), _ -> false);
            kiosk.close();
            // So few acts, beside other tests in one heap, say nothing of memory: ten minutes of the command do.
            assertEquals(
                    List.of(),
                    played.findings().stream()
                            .filter(finding -> !finding.startsWith("the heap grew"))
                            .toList(),
                    played::text);
            assertEquals(KIOSK_ACTS, played.count());
            assertTrue(played.steps().size() >= 3, () -> "it came nowhere: " + played.text());
        }
    }

    @Test
    void theSameSeedIsTheSameActs() {
        assertEquals(acts(3), acts(3));
        assertNotEquals(acts(3), acts(4));
        assertEquals(
                MonkeyAct.Kind.values().length,
                acts(3).stream().map(MonkeyAct::kind).distinct().count());
    }

    @Test
    void findsAScreenThatThrows() {
        MonkeyDocument played = play(step -> new VBox(
                button("throws", () -> {
                    throw new IllegalStateException("planted");
                }),
                button("on", () -> step.set("other"))));
        assertTrue(
                found(played, "nobody caught on JavaFX Application Thread: java.lang.IllegalStateException: planted"),
                played::text);
    }

    @Test
    void findsAWarningWithAStack() {
        MonkeyDocument played = play(step ->
                new VBox(button("warns", () -> LOG.warn("planted", new IllegalStateException("for the monkey")))));
        assertTrue(found(played, "logged at WARN by dev.awase.MonkeyTest: planted"), played::text);
    }

    @Test
    void findsAStepThatNothingLeadsOutOf() {
        MonkeyDocument played = play(step -> new VBox(button("nowhere", () -> {})));
        assertTrue(found(played, "dead end: first is not left by any of [nowhere]"), played::text);
    }

    @Test
    void findsAStepWithNothingToTouch() {
        MonkeyDocument played = play(step -> new VBox());
        assertTrue(found(played, "dead end: nothing can be touched on first"), played::text);
    }

    @Test
    void whatLiesUnderSomethingElseIsNoWayOut() {
        MonkeyDocument played = play(step -> {
            Button over = button("over", () -> {});
            over.setMinSize(400, 400);
            return new StackPane(button("under", () -> step.set("other")), over);
        });
        assertTrue(found(played, "dead end: first is not left by any of [over]"), played::text);
    }

    @Test
    void findsALeak() {
        List<byte[]> held = new ArrayList<>();
        AtomicInteger turns = new AtomicInteger();
        MonkeyDocument played = play(step -> new VBox(button("leaks", () -> {
            held.add(new byte[1 << 22]);
            step.set("turn " + turns.incrementAndGet());
        })));
        assertTrue(found(played, "the heap grew by"), () -> held.size() + " held: " + played.text());
    }

    @Test
    void aHeapThatOnlyBreathesIsFlat() {
        MonkeyHeap heap = new MonkeyHeap();
        Stream.of(60.0, 100.0, 104.0, 99.0, 108.0, 103.0, 107.0, 101.0).forEach(measured -> heap.add(measured, 20));
        assertEquals(Optional.empty(), heap.finding());
        heap.add(112, 20);
        heap.add(113, 20);
        heap.add(112, 20);
        assertTrue(heap.finding().isPresent());
    }

    private static boolean found(MonkeyDocument played, String words) {
        return played.findings().stream().anyMatch(finding -> finding.startsWith(words));
    }

    private static List<MonkeyAct> acts(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return Stream.generate(() -> MonkeyAct.next(random)).limit(300).toList();
    }

    private static Button button(String id, Runnable action) {
        Button button = new Button(id);
        button.setId(id);
        button.setMinSize(200, 80);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** What a window holds; it is given the step to move on. */
    private interface Planting {
        Parent on(AtomicReference<String> step);
    }

    private static MonkeyDocument play(Planting planting) {
        AtomicReference<String> step = new AtomicReference<>("first");
        CompletableFuture<Stage> shown = new CompletableFuture<>();
        Display.onScreen(() -> {
            // Other tests open windows after these are closed.
            Platform.setImplicitExit(false);
            Stage stage = new Stage();
            stage.setScene(new Scene(planting.on(step), 400, 400));
            stage.show();
            shown.complete(stage);
        });
        Stage stage = shown.join();
        try {
            MonkeyStage played = new MonkeyStage(stage.getScene(), step::get, () -> 1, () -> {});
            return new Monkey(played, new MonkeyPlan(1, ACTS, RATE, 8, 40, 4)).play(_ -> false);
        } finally {
            Display.onScreen(stage::hide);
        }
    }
}
