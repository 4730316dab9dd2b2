package dev.awase.design.pad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeyRowsTest {
    /** Columns of the table from the right, as it is recited; a gap is a space. */
    private static final String[] FIFTY = {
        "あいうえお", "かきくけこ", "さしすせそ", "たちつてと", "なにぬねの", "はひふへほ", "まみむめも", "や ゆ よ", "らりるれろ", "わをんー。"
    };

    @Test
    void kanaHangInTheOrderOfTheTable() {
        for (int column = 0; column < FIFTY.length; column++) {
            int place = FIFTY.length - column;
            String read = Script.KANA.keys().rows().stream()
                    .map(row -> row.get(place).key())
                    .map(key -> key instanceof Key.Sign(var text) ? text : " ")
                    .collect(Collectors.joining());
            assertEquals(FIFTY[column], read);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LATIN, 1234567890qwertyuiopasdfghjklzxcvbnm",
        "CAPITALS, 1234567890QWERTYUIOPASDFGHJKLZXCVBNM",
        "NUMBERS, '123S¥456Mcm789L.,0-XL/'"
    })
    void everySignStandsInItsPlace(Script script, String signs) {
        assertEquals(signs, String.join("", signs(script)));
    }

    @Test
    void punctuationIsThere() {
        assertTrue(signs(Script.SIGNS).containsAll(List.of("?", "!", ".", ",", "’", "-", "%", "¥", "$", "(", ")")));
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyHasANameOfItsOwn(Script script) {
        List<String> names = script.keys().rows().stream()
                .flatMap(List::stream)
                .map(KeyRows.Cell::key)
                .filter(key -> !(key instanceof Key.Gap))
                .map(Key::id)
                .toList();
        Set<String> different = new HashSet<>(names);
        assertEquals(different.size(), names.size(), names::toString);
        assertTrue(names.stream().noneMatch(name -> name.contains(" ")), names::toString);
    }

    @Test
    void rowsOfDifferentWidthAreRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> new KeyRows(List.of(KeyRows.signs("abc"), KeyRows.signs("ab"))));
    }

    private static List<String> signs(Script script) {
        return script.keys().rows().stream()
                .flatMap(List::stream)
                .map(KeyRows.Cell::key)
                .filter(Key.Sign.class::isInstance)
                .map(key -> ((Key.Sign) key).text())
                .toList();
    }
}
