package dev.awase.coordination.taste;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.item.Category;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.ToneName;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PriorTest {
    private static final Taste.Wordings WORDINGS = new Taste.Wordings(
            List.of("shoes", "bottom"),
            List.of("pumps", "sneakers", "skinny jeans", "long skirts", "frobs"),
            List.of());

    @Test
    void whatComesWithTheProgramKnowsWhatIsWornTogether() {
        Lens gown = Taste.shipped().lens(piece("dress", "cocktail dresses"), WORDINGS);
        assertTrue(gown.type(0, 0) > gown.type(0, 1), "pumps rather than sneakers with a cocktail dress");
        Lens boots = Taste.shipped().lens(piece("shoes", "over-the-knee boots"), WORDINGS);
        assertTrue(boots.type(1, 2) > boots.type(1, 3), "skinny jeans rather than a long skirt with high boots");
    }

    @Test
    void knowsSomethingOfACategoryAlone() {
        Lens dress = Taste.shipped().lens(piece("dress", Optional.empty()), WORDINGS);
        assertTrue(dress.type(0, 0) > dress.type(0, 1), "pumps rather than sneakers with any dress");
    }

    @Test
    void saysNothingOfAStrangeWordNorOfATone() {
        Lens lens = Taste.shipped().lens(piece("dress", "cocktail dresses"), WORDINGS);
        assertEquals(0, lens.type(0, 4));
        for (ToneName tone : ToneName.values()) {
            int cell = ToneGrid.cell(
                    tone.typical().lightness(),
                    tone.typical().a(),
                    tone.typical().b());
            assertEquals(0, lens.tone(0, cell), tone.id());
        }
        assertEquals(0, lens.nearness(0, 1, true));
    }

    @Test
    void aShopLearnsOnTopOfItAndResetsToIt() {
        TasteLearner learner = sneakersWithGowns();
        float shipped = preference(Taste.shipped());
        assertTrue(preference(learner.taste()) < shipped - 0.2, "this shop's dresses are worn with sneakers");
        learner.reset();
        assertEquals(shipped, preference(learner.taste()));
        assertFalse(learner.taste().isBlank());
    }

    @Test
    void whatWasKeptUnderAnotherPriorIsLaidOnThisOne() throws IOException {
        TasteLearner learner = sneakersWithGowns(Prior.NONE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        learner.write(new DataOutputStream(bytes));
        TasteLearner now = TasteLearner.read(input(bytes), offering(), 1);
        float expected = preference(Taste.shipped()) + preference(learner.taste());
        assertEquals(expected, preference(now.taste()), 1e-4);
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        Prior prior = Prior.of(sneakersWithGowns(Prior.NONE).taste(), 1, 0);
        assertTrue(prior.size() > 0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        prior.write(new DataOutputStream(bytes));
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        Prior.read(input(bytes)).write(new DataOutputStream(again));
        assertArrayEquals(bytes.toByteArray(), again.toByteArray());
    }

    @Test
    void anotherVersionIsRefused() {
        assertThrows(
                IOException.class, () -> Prior.read(new DataInputStream(new ByteArrayInputStream(new byte[] {9}))));
    }

    private static DataInputStream input(ByteArrayOutputStream bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }

    /** How much rather pumps than sneakers. */
    private static float preference(Taste taste) {
        Lens lens = taste.lens(piece("dress", "cocktail dresses"), WORDINGS);
        return lens.type(0, 0) - lens.type(0, 1);
    }

    private static TasteLearner sneakersWithGowns() {
        return sneakersWithGowns(Prior.shipped());
    }

    private static TasteLearner sneakersWithGowns(Prior prior) {
        TasteLearner learner = new TasteLearner(offering(), 1, prior);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            outcomes.add(new Outcome(
                    Source.CURATED,
                    List.of(piece("dress", "cocktail dresses")),
                    piece("shoes", "sneakers"),
                    List.of(),
                    0,
                    Instant.parse("2026-01-15T12:00:00Z")));
        }
        learner.learnAll(outcomes, done -> {});
        return learner;
    }

    private static Offering offering() {
        return new Offering(List.of(piece("shoes", "sneakers"), piece("shoes", "pumps")));
    }

    private static Piece piece(String category, String type) {
        return piece(category, Optional.of(type));
    }

    private static Piece piece(String category, Optional<String> type) {
        return new Piece(new Category(category), Palette.UNKNOWN, Pattern.PLAIN, Optional.empty(), type);
    }
}
