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
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TasteLearnerTest {
    private static final Instant DAY = Instant.parse("2026-01-15T12:00:00Z");
    private static final List<ToneName> TONES =
            List.of(ToneName.NAVY, ToneName.RED, ToneName.OLIVE, ToneName.BEIGE, ToneName.WHITE);
    private static final Taste.Wordings WORDINGS =
            new Taste.Wordings(List.of("top", "bottom"), List.of("jeans", "skirt"), List.of());

    @Test
    void aBlankTasteSaysNothing() {
        assertTrue(new TasteLearner(everything(), 1, Prior.NONE).taste().isBlank());
        assertTrue(Taste.BLANK.isBlank());
    }

    @Test
    void learnsWhichToneIsChosenBesideWhich() {
        Taste taste = learned().taste();
        assertFalse(taste.isBlank());
        assertTrue(
                tone(taste, ToneName.NAVY, ToneName.BEIGE) > tone(taste, ToneName.NAVY, ToneName.OLIVE) + 0.1,
                "beige was chosen beside navy, olive never");
    }

    @Test
    void learnsWhichTypeIsChosenBesideWhich() {
        Lens lens = learned().taste().lens(piece("top", ToneName.NAVY, "tee"), WORDINGS);
        assertTrue(lens.type(1, 0) > lens.type(1, 1) + 0.1, "jeans were chosen beside a tee, skirts never");
    }

    @Test
    void theSameOutcomesGiveTheSameBytes() {
        assertArrayEquals(bytes(learned()), bytes(learned()));
    }

    @Test
    void goesOnFromItsBytesAsIfNothingHadHappened() throws IOException {
        TasteLearner one = learned();
        TasteLearner other =
                TasteLearner.read(new DataInputStream(new ByteArrayInputStream(bytes(one))), everything(), 1);
        assertEquals(one.taste().trust(), other.taste().trust());
        one.learn(chosen(Source.LIKED, ToneName.RED, 7));
        other.learn(chosen(Source.LIKED, ToneName.RED, 7));
        assertArrayEquals(bytes(one), bytes(other));
    }

    @Test
    void bytesOfAnotherVersionAreRefused() {
        byte[] newer = bytes(learned());
        newer[3]++;
        IOException refusal = assertThrows(
                IOException.class,
                () -> TasteLearner.read(new DataInputStream(new ByteArrayInputStream(newer)), everything(), 1));
        assertTrue(String.valueOf(refusal.getMessage()).contains("another version"));
    }

    @Test
    void forgetsAllWhenReset() {
        TasteLearner learner = learned();
        learner.reset();
        assertEquals(0, learner.taste().trust());
        assertArrayEquals(bytes(new TasteLearner(everything(), 1)), bytes(learner));
    }

    @Test
    void fiveHundredRefusalsInAnHourMoveNothingVisible() {
        TasteLearner learner = learned();
        float before = tone(learner.taste(), ToneName.NAVY, ToneName.BEIGE);
        for (int i = 0; i < 500; i++) {
            learner.learn(chosen(Source.DISLIKED, ToneName.BEIGE, 100 + i));
        }
        assertEquals(before, tone(learner.taste(), ToneName.NAVY, ToneName.BEIGE), 0.03);
    }

    @Test
    void oneVisitSaysOnlySoMuch() {
        TasteLearner learner = learned();
        float before = tone(learner.taste(), ToneName.NAVY, ToneName.OLIVE);
        for (int i = 0; i < 500; i++) {
            learner.learn(chosen(Source.BOUGHT, ToneName.OLIVE, 3));
        }
        assertEquals(before, tone(learner.taste(), ToneName.NAVY, ToneName.OLIVE), 0.1);
    }

    @Test
    void aChoiceBesideNothingIsNone() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Outcome(Source.LIKED, List.of(), piece("top", ToneName.RED, "tee"), List.of(), 1, DAY));
    }

    private static TasteLearner learned() {
        TasteLearner learner = new TasteLearner(everything(), 1);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            outcomes.add(chosen(Source.CURATED, ToneName.BEIGE, 0));
        }
        learner.learnAll(outcomes, done -> {});
        return learner;
    }

    private static Outcome chosen(Source source, ToneName tone, long visit) {
        return new Outcome(
                source,
                List.of(piece("top", ToneName.NAVY, "tee")),
                piece("bottom", tone, "jeans"),
                List.of(),
                visit,
                DAY);
    }

    private static Offering everything() {
        List<Piece> pieces = new ArrayList<>();
        for (ToneName tone : TONES) {
            pieces.add(piece("bottom", tone, "jeans"));
            pieces.add(piece("bottom", tone, "skirt"));
        }
        return new Offering(pieces);
    }

    private static Piece piece(String category, ToneName tone, String type) {
        return new Piece(new Category(category), Palette.of(tone), Pattern.PLAIN, Optional.empty(), Optional.of(type));
    }

    private static float tone(Taste taste, ToneName beside, ToneName tone) {
        int cell = ToneGrid.cell(
                tone.typical().lightness(), tone.typical().a(), tone.typical().b());
        return taste.lens(piece("top", beside, "tee"), WORDINGS).tone(1, cell);
    }

    private static byte[] bytes(TasteLearner learner) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            learner.write(new DataOutputStream(bytes));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }
}
