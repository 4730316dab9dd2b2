package dev.awase.catalog.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "ＡＷＡＳＥ, AWASE",
        "Ｔシャツ, Tシャツ",
        "２５．５㎝, 25.5cm",
        "綿１００％, 綿100%",
        "Ａ＆Ｂ, A&B",
        "ﾘﾈﾝｼｬﾂ, リネンシャツ",
        "ﾊﾟﾝﾌﾟｽ, パンプス",
        "スカーﾌﾟ, スカープ",
        "リネン　シャツ, リネン シャツ",
        "' Linen\u00a0 shirt ', Linen shirt",
        "シャツ\u200b, シャツ",
        "カ\u3099ーセ\u3099, ガーゼ",
        "cafe\u0301, café",
        "ﬁne, fine",
        "㌢, センチ",
    })
    void whatOnlyLooksOtherwiseIsWrittenPlainly(String written, String plain) {
        assertEquals(plain, Spelling.line(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gore-Tex™ ®",
                "½ size",
                "m² ㎡",
                "①②",
                "モデルⅡ",
                "㈱あわせ",
                "25℃",
                "\uFA19田",
                "春！ 夏？（秋）：冬～",
                "￥1,000",
                "リネン・シャツ",
                "👨‍👩‍👧",
                "T-シャツ",
                "Oxford shirt"
            })
    void whatSaysSomethingStays(String written) {
        assertEquals(written, Spelling.line(written));
    }

    @Test
    void runningTextKeepsItsLinesAndWideSpaces() {
        assertEquals("綿100%です！　軽い。\n\n　二段落", Spelling.prose("綿１００％です！　軽い。 \n\n　二段落\n"));
    }

    @Test
    void aSignIsALongVowelOnlyInAKnownWord() {
        Set<String> known = Set.of("スニーカー");
        assertEquals("白スニーカー", Spelling.longVowels("白スニ－カ―", known::contains));
        assertEquals("パンツ－ブルー", Spelling.longVowels("パンツ－ブルー", known::contains));
        assertEquals("スニ-カ-", Spelling.longVowels("スニ-カ-", known::contains), "a plain hyphen joins words");
    }

    @Test
    void twiceIsOnce() {
        String letters = "aZ9 　ＡＺ９．，％＆－ｱｶﾞﾊﾟｰ｡ーかガ\u3099\u309a\u0301é㎝㎡㍿㌔①Ⅱ™½ﬁ\u00a0\u200b\uFA19神\n－―‐";
        Random chance = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = chance.nextInt(1, 9); i > 0; i--) {
                text.append(letters.charAt(chance.nextInt(letters.length())));
            }
            String line = Spelling.line(text.toString());
            assertEquals(line, Spelling.line(line), () -> "from " + escaped(text));
            String prose = Spelling.prose(text.toString());
            assertEquals(prose, Spelling.prose(prose), () -> "from " + escaped(text));
        }
    }

    private static String escaped(CharSequence text) {
        StringBuilder codes = new StringBuilder();
        text.chars().forEach(letter -> codes.append("\\u%04x".formatted(letter)));
        return codes.toString();
    }
}
