package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.awase.catalog.CatalogFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KanaWordsTest {
    private static final KanaWords WORDS =
            KanaWords.of(CatalogFixture.fashion(), Stream.of("コインローファー", "キャンバス地のサコッシュ", "Hibi", "ﾌﾘｰｽ", "2WAYボストン"));

    @ParameterizedTest
    @CsvSource({
        "くろ, 黒",
        "かばん, 鞄",
        "かばん, カバン",
        "けっこんしき, 結婚式",
        "にあう, 似合う",
        "やすい, 安い",
        "あらえる, 洗える",
        "ばっぐ, バッグ",
        "わんぴーす, ワンピース",
        "すかーふ, スカーフ",
        "こいんろーふぁー, コインローファー",
        "さこっしゅ, サコッシュ",
        "ふりーす, フリース",
        "クロ, 黒",
        "めん, 綿",
        "あめ, 雨",
    })
    void aWordIsAmongTheFirst(String kana, String word) {
        List<String> candidates = WORDS.candidates(kana, 5);
        assertTrue(candidates.contains(word), candidates::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "くろいかばん, 黒い鞄",
        "くろいかばん, 黒いカバン",
        "これにあうかばん, これに合う鞄",
        "これにあうくつ, これに合う靴",
        "けっこんしきにきていくふく, 結婚式に着ていく服",
        "もっとやすいの, もっと安いの",
        "あらえますか, 洗えますか",
        "しごとようのばっぐ, 仕事用のバッグ",
        "あかいくつはありますか, 赤い靴はありますか",
        "くろいこーと, 黒いコート",
        "ふたつのちがい, 二つの違い",
        "えるさいずはありますか, えるサイズはありますか",
        "このわんぴーすににあうべると, このワンピースに似合うベルト",
    })
    void aSentenceIsCutIntoWords(String kana, String written) {
        List<String> candidates = WORDS.candidates(kana, 5);
        assertTrue(candidates.contains(written), candidates::toString);
    }

    @Test
    void aBeginningOffersWholeWords() {
        assertTrue(
                WORDS.candidates("けっこ", 8).contains("結婚式"),
                () -> WORDS.candidates("けっこ", 8).toString());
        assertTrue(WORDS.candidates("くろ", 8).contains("黒い"));
        assertTrue(WORDS.candidates("こいんろ", 8).contains("コインローファー"));
    }

    @Test
    void whatNobodyKnowsIsWrittenInKatakana() {
        assertEquals(List.of("ヌヌヌ"), WORDS.candidates("ぬぬぬ", 5));
        assertEquals(3, WORDS.candidates("あか", 3).size());
        assertEquals(List.of(), WORDS.candidates("くろ", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "black", "黒い", "123", "🙂"})
    void whatIsNoKanaHasNoCandidates(String words) {
        assertEquals(List.of(), WORDS.candidates(words, 5));
    }

    @Test
    void longKanaAreLeftAlone() {
        assertEquals(List.of(), WORDS.candidates("あ".repeat(61), 5));
        assertFalse(WORDS.candidates("くろいかばん".repeat(10), 5).isEmpty());
    }

    @Test
    void theTableIsReadableAndEveryKindAndAliasHasItsReading() throws IOException {
        List<String> words = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("assets", "strings", "readings.ja.txt"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            assertTrue(cells.length <= 2, line);
            String reading = cells[cells.length - 1];
            assertTrue(KanaSentence.isKana(KanaWords.hiragana(reading)) || reading.equals("たんパン"), line);
            words.add(cells[0]);
        }
        assertEquals(words.size(), words.stream().distinct().count());
        assertTrue(words.size() >= 250);
        JsonNode taxonomy = JsonMapper.builder()
                .build()
                .readTree(Path.of("assets", "taxonomy", "fashion.json").toFile());
        for (JsonNode category : taxonomy.path("categories")) {
            List<String> names =
                    new ArrayList<>(List.of(category.path("labels").path("ja").asText()));
            category.path("aliases").forEach(alias -> names.add(alias.asText()));
            names.stream()
                    .filter(name -> name.codePoints().anyMatch(Character::isIdeographic))
                    .forEach(name -> assertTrue(words.contains(name), name));
        }
    }
}
