package dev.awase.staff.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChangeTest {
    @ParameterizedTest
    @CsvSource({
        "リネン\u3000シャツ, リネン シャツ, リネン␣シャツ",
        "' shirt', shirt, ␣shirt",
        "'shirt ', shirt, shirt␣",
        "a  b, a b, a ␣b",
        "a\u00a0b, a b, a␣b",
        "plain words, other words, plain words"
    })
    void spacesThatNobodyWouldSeeAreDrawn(String before, String after, String shown) {
        assertEquals(shown, Change.between(before, after).words());
    }

    @Test
    void ofLongWordsThePartThatDiffersIsShown() {
        String long1 = "a".repeat(500) + "Ｘ" + "b".repeat(500);
        String shown = Change.between(long1, long1.replace('Ｘ', 'X')).words();
        assertTrue(shown.length() < 60 && shown.contains("Ｘ"), shown);
    }

    @Test
    void whatIsEqualHasNoDifference() {
        assertEquals("same", Change.between("same", "same").words());
        assertEquals("", Change.between("", "more").words());
    }
}
