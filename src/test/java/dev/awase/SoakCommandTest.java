package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A soak plays through every fault and loses nothing; shown a fault planted in what it watches, it finds that. */
class SoakCommandTest {
    private static final int VISITS = 32;

    private static Path homes;

    @BeforeAll
    static void makeRoom() throws IOException {
        homes = Files.createTempDirectory("awase-soak-test");
    }

    /** What a kiosk still does in the background as it goes may lie in the way, and is no fault of a soak. */
    @AfterAll
    static void clear() {
        Scratch.clear(homes);
    }

    @Test
    void everyFaultIsPutInAndSurvivedAndNoVisitIsLost() {
        Terminal terminal = new Terminal();
        int code = terminal.run(
                "--home",
                homes.resolve("faults").toString(),
                "soak",
                "--visits",
                "" + VISITS,
                "--faults",
                "1",
                "--seed",
                "" + seed(),
                "--json");
        JsonNode played = terminal.json();
        assertEquals(0, code, () -> played.path("findings").toString());
        assertEquals(VISITS, played.path("visits").asInt());
        assertEquals(VISITS, played.path("kept").asInt());
        Set<String> met = new TreeSet<>();
        played.path("faults").forEach(line -> {
            assertEquals(line.path("put").asInt(), line.path("met").asInt(), line::toString);
            met.add(line.path("fault").asText());
        });
        assertEquals(
                EnumSet.allOf(SoakFault.class).stream().map(SoakFault::words).collect(Collectors.toSet()), met);
        assertTrue(terminal.err().contains("32 of 32 visits"), terminal::err);
    }

    @Test
    void aVisitThatIsNotInTheRecordIsFound() {
        try (Store store = store("lost")) {
            SoakDocument played = play(
                    store,
                    new SoakPlan(3, 0, 1, 0),
                    _ -> store.recording()
                            .execute(() -> store.database()
                                    .write(handle -> handle.execute(
                                            "DELETE FROM visit WHERE id = (SELECT max(id) FROM visit)"))));
            assertTrue(found(played, "0 of 3 visits are in the record"), played::text);
        }
    }

    @Test
    void aLeakIsFound() {
        List<byte[]> held = new ArrayList<>();
        try (Store store = store("leak")) {
            SoakDocument played = play(store, new SoakPlan(8, 0, 1, 2), _ -> held.add(new byte[24 << 20]));
            assertTrue(found(played, "the heap grew by"), () -> held.size() + " held: " + played.text());
        }
    }

    @Test
    void whoeverStopsItIsToldHowFarItCame() {
        try (Store store = store("stopped")) {
            SoakDocument played =
                    new Soak(store, SoakPlan.of(1_000, 0, 1), _ -> {}).play(WindowSize.HEADLESS, () -> true);
            assertEquals(0, played.visits());
            assertTrue(played.text().startsWith("visits     0 of 1,000"), played::text);
        }
    }

    @Test
    void nonsenseIsRefusedInWords() {
        Terminal terminal = new Terminal();
        assertEquals(2, terminal.run("soak", "--visits", "0"));
        assertTrue(terminal.err().contains("--visits is from 1"), terminal::err);
        assertEquals(2, terminal.run("soak", "--faults", "1.5"));
    }

    /** One whose first visits have each fault; those of the file last over several. */
    private static int seed() {
        return IntStream.range(1, 1_000_000)
                .filter(SoakCommandTest::fits)
                .findFirst()
                .orElseThrow();
    }

    private static boolean fits(int seed) {
        SoakPlan plan = SoakPlan.of(VISITS, 1, seed);
        List<SoakFault> faults = IntStream.rangeClosed(1, VISITS)
                .mapToObj(plan::fault)
                .flatMap(Optional::stream)
                .toList();
        List<SoakFault> ofFile = faults.stream().filter(SoakFault::ofDatabase).toList();
        return ofFile.equals(List.of(SoakFault.DATABASE_FULL, SoakFault.DATABASE_BUSY))
                && faults.indexOf(SoakFault.DATABASE_FULL) == 0
                && faults.indexOf(SoakFault.DATABASE_BUSY) > 20
                && EnumSet.copyOf(faults).size() == SoakFault.values().length;
    }

    private static boolean found(SoakDocument played, String words) {
        return played.findings().stream().anyMatch(finding -> finding.startsWith(words));
    }

    private static SoakDocument play(Store store, SoakPlan plan, Consumer<String> progress) {
        return new Soak(store, plan, progress).play(WindowSize.HEADLESS, () -> false);
    }

    private static Store store(String home) {
        return Store.open(new Home(homes.resolve(home)), new Progress(new PrintWriter(new StringWriter())));
    }
}
