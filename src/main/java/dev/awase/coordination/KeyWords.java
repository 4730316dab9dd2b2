package dev.awase.coordination;

import dev.awase.item.Fit;
import dev.awase.item.Season;
import dev.awase.item.ToneName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and what they mean. Of words within one another the longest counts: "navy blue" is navy alone. */
final class KeyWords<T> {
    static final KeyWords<Occasion> OCCASIONS = new KeyWords<Occasion>()
            .means(Occasion.WEDDING, "結婚式", "披露宴", "お呼ばれ", "二次会", "wedding", "bridal")
            .means(Occasion.WORK, "仕事", "お仕事", "通勤", "オフィス", "会社", "職場", "面接", "商談", "出張", "ビジネス")
            .means(Occasion.WORK, "work", "office", "job interview", "interview", "business", "commute", "commuting")
            .means(Occasion.EVENING, "デート", "ディナー", "パーティー", "パーティ", "夜のお出かけ", "食事会", "記念日", "同窓会", "クリスマス")
            .means(Occasion.EVENING, "date", "dinner", "party", "evening", "night out", "anniversary")
            .means(Occasion.OUTDOOR, "アウトドア", "旅行", "キャンプ", "ハイキング", "登山", "山登り", "ピクニック", "フェス", "運動会")
            .means(Occasion.OUTDOOR, "outdoor", "outdoors", "travel", "trip", "camping", "hiking", "hike", "picnic")
            .means(Occasion.EVERYDAY, "普段", "ふだん", "普段着", "毎日", "日常", "休日", "カジュアル", "通学", "近所")
            .means(Occasion.EVERYDAY, "everyday", "every day", "daily", "casual", "weekend", "school");

    static final KeyWords<Season> SEASONS = new KeyWords<Season>()
            .means(Season.SPRING, "春", "spring")
            .means(Season.SUMMER, "夏", "真夏", "summer")
            .means(Season.AUTUMN, "秋", "autumn", "fall")
            .means(Season.WINTER, "冬", "真冬", "防寒", "winter");

    static final KeyWords<Mood> MOODS = new KeyWords<Mood>()
            .means(Mood.CALM, "穏やか", "おだやか", "落ち着い", "落ち着き", "落ちつい", "控えめ", "静か", "シック", "渋い", "シンプル")
            .means(Mood.CALM, "calm", "quiet", "subdued", "understated", "muted", "serene", "simple")
            .means(Mood.LIVELY, "華やか", "はなやか", "元気", "にぎやか", "賑やか", "派手", "目を引く", "遊び心", "気分が上がる")
            .means(Mood.LIVELY, "明るい気分", "気分が明る", "気分を上げ", "気分の上がる", "気分転換")
            .means(Mood.LIVELY, "lively", "cheerful", "colorful", "colourful", "playful", "vivid", "fun")
            .means(Mood.LIVELY, "lift my mood", "lift my spirits", "cheer me up", "brighten my day", "uplifting")
            .means(Mood.ELEGANT, "きれいめ", "キレイめ", "綺麗め", "上品", "品のある", "品のいい", "エレガント", "大人っぽい", "ドレッシー")
            .means(Mood.ELEGANT, "elegant", "classy", "refined", "sophisticated", "dressy", "polished", "chic")
            .means(Mood.RELAXED, "楽な", "楽に", "楽ちん", "らくちん", "ゆったり", "リラックス", "くつろ", "気楽", "ラフ")
            .means(Mood.RELAXED, "relaxed", "relaxing", "comfortable", "comfy", "laid-back", "laid back", "cozy");

    static final KeyWords<Weather> WEATHERS = new KeyWords<Weather>()
            .means(Weather.RAINY, "雨", "梅雨", "rain", "rainy", "raining", "drizzle", "wet day", "wet weather")
            .means(
                    Weather.COLD,
                    "寒い",
                    "寒く",
                    "寒さ",
                    "冷える",
                    "冷え込",
                    "雪の",
                    "雪が",
                    "cold",
                    "chilly",
                    "freezing",
                    "snow",
                    "snowy")
            .means(Weather.HOT, "暑い", "暑く", "暑さ", "猛暑", "hot", "heat", "humid")
            .means(Weather.MILD, "過ごしやすい", "すごしやすい", "ぽかぽか", "うららか", "mild");

    static final KeyWords<Fit> FITS = new KeyWords<Fit>()
            .means(Fit.WOMEN, "レディース", "婦人", "女性", "女子", "women", "woman", "womens", "ladies", "lady", "female")
            .means(Fit.MEN, "メンズ", "紳士", "男性", "男子", "men", "man", "mens", "gentlemen", "male")
            .means(Fit.KIDS, "キッズ", "子供", "子ども", "こども", "ジュニア", "女の子", "男の子")
            .means(Fit.KIDS, "kids", "kid", "children", "child", "boys", "girls")
            .means(Fit.UNISEX, "ユニセックス", "男女兼用", "unisex", "gender neutral", "genderless");

    static final KeyWords<ToneName> TONES = new KeyWords<ToneName>()
            .means(ToneName.BLACK, "黒", "ブラック", "black")
            .means(ToneName.WHITE, "白", "ホワイト", "オフホワイト", "white", "off-white", "ivory", "アイボリー")
            .means(ToneName.GRAY, "灰色", "グレー", "グレイ", "ねずみ色", "gray", "grey", "charcoal", "チャコール", "silver", "シルバー")
            .means(ToneName.NAVY, "紺", "濃紺", "ネイビー", "navy", "navy blue", "dark blue")
            .means(ToneName.BLUE, "青", "水色", "ブルー", "空色", "blue", "sky blue", "light blue")
            .means(ToneName.TURQUOISE, "ターコイズ", "青緑", "ターコイズブルー", "turquoise", "turquoise blue", "teal")
            .means(ToneName.GREEN, "緑", "グリーン", "green")
            .means(ToneName.OLIVE, "オリーブ", "オリーブグリーン", "カーキ", "olive", "olive green", "khaki")
            .means(ToneName.YELLOW, "黄", "黄色", "イエロー", "からし色", "マスタード", "yellow", "mustard")
            .means(ToneName.ORANGE, "橙", "オレンジ", "orange")
            .means(ToneName.RED, "赤", "レッド", "red")
            .means(ToneName.BURGUNDY, "えんじ", "ワインレッド", "ボルドー", "バーガンディ", "バーガンディー", "ワイン色")
            .means(ToneName.BURGUNDY, "burgundy", "bordeaux", "wine red", "maroon")
            .means(ToneName.PINK, "桃色", "ピンク", "pink")
            .means(ToneName.PURPLE, "紫", "パープル", "ラベンダー", "purple", "violet", "lavender")
            .means(ToneName.BROWN, "茶色", "茶", "ブラウン", "こげ茶", "焦げ茶", "brown", "dark brown")
            .means(ToneName.BEIGE, "ベージュ", "クリーム色", "生成り", "キャメル", "beige", "cream", "camel", "sand");

    private static final char USED = '\0';

    private final List<Entry<T>> entries = new ArrayList<>();

    private record Entry<T>(String word, Pattern pattern, T meaning) {}

    private record Found<T>(int at, T meaning) {}

    private KeyWords() {}

    /** Whom a present is for. A daughter or a son may be of any age. */
    static KeyWords<Fit> whom() {
        return new KeyWords<Fit>()
                .means(Fit.WOMEN, "母", "妻", "彼女", "姉", "妹", "祖母", "おばあちゃん", "お母さん", "奥さん", "mother", "mom", "mum")
                .means(Fit.WOMEN, "wife", "girlfriend", "sister", "aunt", "grandmother", "grandma", "her")
                .means(Fit.MEN, "父", "夫", "彼氏", "彼", "兄", "弟", "祖父", "おじいちゃん", "お父さん", "旦那", "father", "dad")
                .means(Fit.MEN, "husband", "boyfriend", "brother", "uncle", "grandfather", "grandpa", "him")
                .means(Fit.KIDS, "子", "孫", "赤ちゃん", "child", "grandchild", "baby");
    }

    private KeyWords<T> means(T meaning, String... words) {
        for (String word : words) {
            entries.add(new Entry<>(word, pattern(word), meaning));
        }
        entries.sort(Comparator.comparingInt((Entry<T> entry) -> entry.word().length())
                .reversed());
        return this;
    }

    /** What the text, lower case and in NFKC, means first. */
    Optional<T> first(String text) {
        return found(text).stream().min(Comparator.comparingInt(Found::at)).map(Found::meaning);
    }

    /** All that it means. */
    Set<T> all(String text) {
        Set<T> all = new LinkedHashSet<>();
        found(text).forEach(found -> all.add(found.meaning()));
        return all;
    }

    /** The text without all that means something. */
    String without(String text) {
        StringBuilder rest = new StringBuilder(text);
        List<Found<T>> _ = found(rest);
        return rest.toString().replace(USED, ' ');
    }

    private List<Found<T>> found(String text) {
        return found(new StringBuilder(text));
    }

    private List<Found<T>> found(StringBuilder rest) {
        List<Found<T>> found = new ArrayList<>();
        for (Entry<T> entry : entries) {
            Matcher matcher = entry.pattern().matcher(rest);
            while (matcher.find()) {
                found.add(new Found<>(matcher.start(), entry.meaning()));
                // What a longer word used up no shorter one sees.
                rest.replace(
                        matcher.start(), matcher.end(), String.valueOf(USED).repeat(matcher.end() - matcher.start()));
            }
        }
        return found;
    }

    /** Latin words stand alone; Japanese ones stand anywhere, but a katakana word only at an end of a katakana run. */
    private static Pattern pattern(String word) {
        String quoted = Pattern.quote(word);
        if (word.charAt(0) < 0x80) {
            return Pattern.compile("(?<![a-z0-9])" + quoted + "(?![a-z0-9])");
        }
        return Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.KATAKANA
                ? Pattern.compile("(?<![\\p{IsKatakana}ー])" + quoted + "|" + quoted + "(?![\\p{IsKatakana}ー])")
                : Pattern.compile(quoted);
    }
}
