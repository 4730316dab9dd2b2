package dev.awase.design.pad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KanaMarkTest {
    @ParameterizedTest
    @CsvSource({
        "DAKUTEN, うかきくけこさしすせそたちつてとはひふへほ, ゔがぎぐげござじずぜぞだぢづでどばびぶべぼ",
        "HANDAKUTEN, はひふへほ, ぱぴぷぺぽ",
        "SMALL, あいうえおつやゆよわ, ぁぃぅぇぉっゃゅょゎ"
    })
    void everyKanaTakesItsMarkAndGivesItBack(KanaMark mark, String plain, String marked) {
        for (int i = 0; i < plain.length(); i++) {
            assertEquals(marked.charAt(i), mark.on(plain.charAt(i)), () -> mark + " on " + plain);
            assertEquals(plain.charAt(i), mark.on(marked.charAt(i)), () -> mark + " off " + marked);
        }
    }

    @ParameterizedTest
    @CsvSource({"HANDAKUTEN, ば, ぱ", "DAKUTEN, ぱ, ば", "DAKUTEN, っ, づ", "SMALL, づ, っ", "SMALL, ゔ, ぅ", "DAKUTEN, ぅ, ゔ"})
    void oneMarkReplacesAnother(KanaMark mark, char before, char after) {
        assertEquals(after, mark.on(before));
    }

    @Test
    void whatHasNoSuchMarkStays() {
        String all = "なにぬねのまみむめもらりるれろをんーaア漢1、";
        for (KanaMark mark : KanaMark.values()) {
            all.chars().forEach(sign -> assertEquals((char) sign, mark.on((char) sign)));
        }
        assertEquals('か', KanaMark.HANDAKUTEN.on('か'));
        assertEquals('か', KanaMark.SMALL.on('か'));
        assertEquals('や', KanaMark.DAKUTEN.on('や'));
    }
}
