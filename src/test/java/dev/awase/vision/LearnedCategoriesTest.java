package dev.awase.vision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.item.Category;
import dev.awase.item.Guess;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnedCategoriesTest {
    private final LearnedCategories learned = LearnedCategories.shipped();

    @Test
    void takesADrawnShirtForATop() {
        List<Guess> guesses = guess(Drawn.floor("#d9c6a5").shirt("#3f6fb5", 1).grain(4));
        assertEquals(new Category("top"), guesses.getFirst().category());
    }

    @Test
    void ranksEachOfItsCategoriesOnceAndLeavesRoomForOtherThings() {
        List<Guess> guesses = guess(Drawn.floor("#d9c6a5").shirt("#3f6fb5", 1));
        assertEquals(
                learned.categories().size(),
                guesses.stream().map(Guess::category).distinct().count());
        assertTrue(guesses.stream().mapToDouble(Guess::confidence).sum() < 1);
        for (int i = 1; i < guesses.size(); i++) {
            assertTrue(guesses.get(i - 1).confidence() >= guesses.get(i).confidence());
        }
    }

    @Test
    void comesBackFromItsFileTheSame() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        learned.write(new DataOutputStream(file));
        LearnedCategories back = LearnedCategories.read(new ByteArrayInputStream(file.toByteArray()));
        assertEquals(learned.clearFrom(), back.clearFrom());
        float[] features = new float[CategoryFeatures.LENGTH];
        assertArrayEquals(learned.network().apply(features), back.network().apply(features), 0.05);
    }

    @Test
    void refusesAFileOfSomethingElse() {
        assertThrows(IOException.class, () -> LearnedCategories.read(new ByteArrayInputStream(new byte[64])));
    }

    private List<Guess> guess(Drawn drawn) {
        LabPicture picture = LabPicture.of(drawn.image()).shrunk(CategoryFeatures.EDGE);
        return learned.guess(picture, BackgroundRemoval.find(picture));
    }
}
