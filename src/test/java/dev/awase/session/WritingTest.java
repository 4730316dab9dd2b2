package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.ListCatalog;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.item.Taxonomy;
import dev.awase.stylist.KanaWriter;
import dev.awase.stylist.ModelFault;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WritingTest {
    private static final String BLACK_BAG = "くろいかばん";

    private final Deque<Runnable> paused = new ArrayDeque<>();
    private final List<List<String>> told = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    @Test
    void theShopsOwnWordsComeAtOnceAndTheModelsAfterAPause() {
        Writing writing = writing(Optional.of(answering(List.of("くろい鞄"))));
        writing.write(BLACK_BAG, told::add);
        assertTrue(told.getFirst().contains("黒いかばん"), told::toString);
        assertTrue(asked.isEmpty(), "she may still be typing");
        runPaused();
        assertEquals(told.getFirst(), told.getLast().subList(0, told.getFirst().size()), "nothing moves");
        assertEquals("くろい鞄", told.getLast().getLast());
    }

    @Test
    void whoTypesOnIsAskedForNothingInBetween() {
        Writing writing = writing(Optional.of(answering(List.of("x"))));
        writing.write("くろいか", told::add);
        writing.write("くろいかば", told::add);
        writing.write(BLACK_BAG, told::add);
        runPaused();
        assertEquals(List.of(BLACK_BAG), asked);
    }

    @Test
    void aModelThatFailsIsNotNoticed() {
        KanaWriter broken = (kana, deadline) -> {
            throw new ModelFault(ModelFault.Kind.OFFLINE, "planted");
        };
        Writing writing = writing(Optional.of(broken));
        writing.write(BLACK_BAG, told::add);
        runPaused();
        assertEquals(told.getFirst(), told.getLast());
    }

    @Test
    void withoutAModelTheShopsWordsAreAll() {
        writing(Optional.empty()).write(BLACK_BAG, told::add);
        assertEquals(1, told.size());
        assertTrue(paused.isEmpty());
    }

    private KanaWriter answering(List<String> ways) {
        return (kana, deadline) -> {
            asked.add(kana);
            return ways;
        };
    }

    private void runPaused() {
        for (Runnable next = paused.poll(); next != null; next = paused.poll()) {
            next.run();
        }
    }

    private Writing writing(Optional<KanaWriter> writer) {
        Taxonomy taxonomy = CatalogFixture.fashion();
        ShopFloor floor = new ShopFloor(
                new ListCatalog(),
                taxonomy,
                new Coordinator(taxonomy, CoordinationSettings.DEFAULT),
                Clock.systemUTC());
        Counsel counsel = new Counsel(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                writer,
                Optional.empty(),
                Duration.ofSeconds(8),
                Duration.ofSeconds(20));
        CurrentVisit current = new CurrentVisit(new FakeCamera(), Locale.JAPANESE, Runnable::run, Runnable::run);
        return new Writing(current, floor, counsel, paused::add);
    }
}
