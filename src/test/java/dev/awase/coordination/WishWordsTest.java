package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Season;
import dev.awase.item.ToneName;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5000円以下|5000",
                "５０００円以内で|5000",
                "1万円まで|10000",
                "一万円|10000",
                "一万五千円くらい|15000",
                "1万5千円で|15000",
                "1.5万円|15000",
                "予算は8,000円です|8000",
                "予算3千円|3000",
                "8000以下で|8000",
                "under ¥8,000|8000",
                "less than 8000 yen|8000",
                "no more than 5k yen|5000",
                "up to 12000|12000",
                "budget: 9800|9800",
                "under $80|8000",
                "80 dollars|8000",
                "€49.90 at most|4990",
            })
    void readsBudgets(String text, long budget) {
        assertEquals(OptionalLong.of(budget), read(text).budget(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5000円以上", "more than 5000 yen", "2点まで", "size 38", "何か合うもの", "up to 3 items", "円", "万", ""})
    void readsNoBudgetWhereNoneIsMeant(String text) {
        assertEquals(OptionalLong.empty(), read(text).budget(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mサイズ|M",
                "Ｍサイズで|M",
                "サイズはL|L",
                "size L|L",
                "in size xl please|xl",
                "24.5cm|24.5",
                "靴は24.5センチ|24.5",
                "9号のワンピース|9",
                "EU 39|39",
                "medium size|medium",
                "LLがいい|LL",
                "something in M|M",
            })
    void readsSizes(String text, String size) {
        assertEquals(Optional.of(size), read(text).size(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I'm looking for a bag", "the shop's best", "5000円", "サイズは何でも", "H&M"})
    void readsNoSizeWhereNoneIsMeant(String text) {
        assertEquals(Optional.empty(), read(text).size(), text);
    }

    @ParameterizedTest
    @CsvSource({
        "結婚式に着ていく, WEDDING",
        "for a wedding, WEDDING",
        "仕事で使える, WORK",
        "オフィスに, WORK",
        "for work, WORK",
        "デートに, EVENING",
        "dinner date, EVENING",
        "旅行に持っていく, OUTDOOR",
        "a weekend bag, EVERYDAY",
        "普段着に, EVERYDAY"
    })
    void readsOccasions(String text, Occasion occasion) {
        assertEquals(Optional.of(occasion), read(text).occasion());
    }

    @ParameterizedTest
    @CsvSource({"夏物, SUMMER", "for winter, WINTER", "秋に, AUTUMN", "this fall, AUTUMN", "spring coat, SPRING"})
    void readsSeasons(String text, Season season) {
        assertEquals(Optional.of(season), read(text).season());
    }

    @ParameterizedTest
    @CsvSource({"メンズ, MEN", "レディースの靴, WOMEN", "women's shoes, WOMEN", "for men, MEN", "kids, KIDS", "男女兼用, UNISEX"})
    void readsFits(String text, Fit fit) {
        assertEquals(Optional.of(fit), read(text).fit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黒い靴|BLACK",
                "白か赤|WHITE RED",
                "navy blue|NAVY",
                "ワインレッドのバッグ|BURGUNDY",
                "青緑|TURQUOISE",
                "gray or grey|GRAY",
                "a red hat|RED",
                "オリーブグリーン|OLIVE",
                "こげ茶のベルト|BROWN",
                "面白い柄|",
                "お茶会に|",
                "bored|",
                "黒以外で|",
                "ネイビーじゃない靴|",
                "anything but black|",
                "not too red|",
                "黒いシャツに合う白い靴|WHITE",
                "shoes that go with my black dress in red|RED",
                "ダークグリーン|GREEN",
                "アップグレード|",
                "グレーのブラックデニム|GRAY BLACK",
            })
    void readsTones(String text, String tones) {
        Set<ToneName> expected = tones == null
                ? Set.of()
                : Arrays.stream(tones.split(" ")).map(ToneName::valueOf).collect(Collectors.toSet());
        assertEquals(expected, read(text).tones(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a bag that goes with this|bag",
                "合う靴|shoes",
                "革靴がほしい|shoes",
                "ワンピースに合うバッグ|bag",
                "shoes to wear with my denim jacket|shoes",
                "a denim jacket|outerwear",
                "デニムジャケット|outerwear",
                "レザーバッグ|bag",
                "polo shirt|top",
                "ニット帽とマフラー|hat scarf",
                "shoes and a belt|shoes belt",
                "what matches this skirt for work|",
                "no hats please|",
                "ストリングス|",
                "string|",
                "アクセサリー|accessory",
            })
    void readsSlots(String text, String slots) {
        Set<Category> expected = slots == null
                ? Set.of()
                : Arrays.stream(slots.split(" ")).map(Category::new).collect(Collectors.toSet());
        assertEquals(expected, read(text).slots(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "穏やかな感じで|CALM",
                "落ち着いた雰囲気|CALM",
                "something calm|CALM",
                "華やかにしたい|LIVELY",
                "a lively look|LIVELY",
                "きれいめなコーデ|ELEGANT",
                "上品なバッグ|ELEGANT",
                "elegant shoes for dinner|ELEGANT",
                "楽なパンツ|RELAXED",
                "ゆったり着たい|RELAXED",
                "relaxed and comfy|RELAXED",
                "派手すぎない服|",
                "華やかじゃないもの|",
                "not too lively|",
                "a bag that goes with my elegant dress|",
                "音楽に合うもの|",
                "funny|",
                "黒い靴|",
            })
    void readsMoods(String text, Mood mood) {
        assertEquals(Optional.ofNullable(mood), read(text).mood(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "雨の日に|RAINY",
                "梅雨に履ける靴|RAINY",
                "for a rainy day|RAINY",
                "寒い日のコート|COLD",
                "a cold day|COLD",
                "暑い日に|HOT",
                "hot weather|HOT",
                "過ごしやすい日|MILD",
                "mild weather|MILD",
                "hot pink bag|",
                "a training top|",
                "夏物|",
            })
    void readsTheWeather(String text, Weather weather) {
        assertEquals(Optional.ofNullable(weather), read(text).weather(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "プレゼントを探しています|",
                "母の日に|WOMEN",
                "父へのギフト|MEN",
                "彼女への贈り物|WOMEN",
                "お子さんへのプレゼント|KIDS",
                "a gift for my mother|WOMEN",
                "something for my husband|MEN",
                "a birthday present for him|MEN",
                "ギフトに大丈夫な帽子|",
                "メンズのギフト|MEN",
            })
    void readsAPresentAndForWhom(String text, Fit wearer) {
        assertTrue(read(text).gift(), text);
        assertEquals(Optional.ofNullable(wearer), read(text).fit(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"at present", "母と合わせたい", "gifted", "for my trousers", "黒い靴"})
    void readsNoPresentWhereNoneIsMeant(String text) {
        assertFalse(read(text).gift(), text);
        assertEquals(Optional.empty(), read(text).fit(), text);
    }

    @Test
    void readsAWholeSentence() {
        Wish wish = read("結婚式用に、このネイビーのワンピースに合う黒いパンプス、24.5cmで1万5千円以内");
        assertEquals(OptionalLong.of(15000), wish.budget());
        assertEquals(Optional.of("24.5"), wish.size());
        assertEquals(Optional.of(Occasion.WEDDING), wish.occasion());
        assertEquals(Set.of(ToneName.BLACK), wish.tones());
        assertEquals(Set.of(new Category("shoes")), wish.slots());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "こんにちは", "hello there", "🙂", "’’’", "%s{0}", "99999999999999999999円"})
    void leavesUnknownWordsAlone(String text) {
        assertEquals(Wish.NONE, read(text), text);
    }

    @Test
    void neverFails() {
        Random random = new Random(7);
        String letters = "あ黒円万千一1万5.,¥$サイズMLXsize cmバッグに合うnot under 靴ー\0\uD83D";
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            read(text.toString());
        }
        read("a".repeat(100_000));
    }

    private static Wish read(String text) {
        return WishWords.read(text, Shop.FASHION);
    }
}
