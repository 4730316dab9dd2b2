package dev.awase.item;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sixteen names a tone can have, each with its words in English, Japanese, Chinese and Korean, its typical tone and other tones that
 * people call so: a dusty and a loud pink, denim and royal blue. Every name shown comes from here.
 */
public enum ToneName {
    BLACK(words("black", "ブラック", "黑色", "블랙"), "#1c1c1e", "#0c0c0d", "#2a2a2b", "#353332"),
    WHITE(words("white", "ホワイト", "白色", "화이트"), "#f4f4f2", "#ffffff", "#e2e2e0", "#d2d2d1"),
    GRAY(words("gray", "グレー", "灰色", "그레이"), "#8c8c8e", "#55565a", "#6f7073", "#a8a8aa", "#b4b4b5", "#454547"),
    NAVY(words("navy", "ネイビー", "藏青色", "네이비"), "#1f2a44", "#141c2f", "#2b3350", "#22242f", "#000080"),
    BLUE(
            words("blue", "ブルー", "蓝色", "블루"),
            "#3f6fb5",
            "#5b7fa8",
            "#8fb4dd",
            "#1f3f8f",
            "#2f5fd0",
            "#0000ff",
            "#4a5a75",
            "#76879c",
            "#b5c9df"),
    TURQUOISE(words("turquoise", "ターコイズ", "青绿色", "터쿼이즈"), "#3fb5b0", "#1f7f86", "#9fd8d4", "#2ba3c4"),
    GREEN(
            words("green", "グリーン", "绿色", "그린"),
            "#3c8a4e",
            "#1f4a33",
            "#7fc27a",
            "#55c040",
            "#9ed0a0",
            "#2f6b45",
            "#b4e63c"),
    OLIVE(words("olive", "オリーブ", "橄榄色", "올리브"), "#6b6b3a", "#4b4a2c", "#8a8755", "#808000"),
    YELLOW(words("yellow", "イエロー", "黄色", "옐로"), "#ecc94b", "#f5e663", "#c79a2e", "#f3eaa0"),
    ORANGE(words("orange", "オレンジ", "橙色", "오렌지"), "#e07b2e", "#f2a054", "#c8581f"),
    RED(words("red", "レッド", "红色", "레드"), "#c8322f", "#a0262b", "#e2463f", "#8f2020", "#b03a35"),
    BURGUNDY(words("burgundy", "バーガンディ", "酒红色", "버건디"), "#6b1f33", "#4a1a24", "#7d2f42", "#800020"),
    PINK(words("pink", "ピンク", "粉色", "핑크"), "#e8a5b4", "#d6337a", "#c98a92", "#f0c8cc", "#e05a7c", "#c48a88", "#b85c74"),
    PURPLE(words("purple", "パープル", "紫色", "퍼플"), "#7a4c96", "#4a2f63", "#b093cf", "#5c3a58", "#9a5aa0"),
    BROWN(words("brown", "ブラウン", "棕色", "브라운"), "#6e4a33", "#4a352a", "#8e6747", "#3a2b24", "#7a5f52", "#8b4513"),
    BEIGE(words("beige", "ベージュ", "米色", "베이지"), "#d9c6a5", "#c2ad91", "#b09c84", "#e6dccb", "#a89683");

    private static final List<ToneName> ALL = List.of(values());

    private final Map<String, String> labels;
    private final Tone typical;
    private final List<Perceived> examples;

    ToneName(Map<String, String> labels, String typical, String... others) {
        this.labels = labels;
        this.typical = Tone.ofHex(typical);
        this.examples = Stream.concat(Stream.of(typical), Arrays.stream(others))
                .map(hex -> Perceived.of(Tone.ofHex(hex)))
                .toList();
    }

    /** The stable id: English, lower case. */
    public String id() {
        return english();
    }

    /** The word a shopper reads; English where there is none in her language. */
    public String label(Locale language) {
        return labels.getOrDefault(language.getLanguage(), english());
    }

    private String english() {
        return Objects.requireNonNull(labels.get("en"));
    }

    private static Map<String, String> words(String english, String japanese, String chinese, String korean) {
        return Map.of("en", english, "ja", japanese, "zh", chinese, "ko", korean);
    }

    /** A tone that everybody would call so: for swatches, and for an item of which only the name is known. */
    public Tone typical() {
        return typical;
    }

    /** The name of a tone: that of the nearest example, where lightness counts less than hue. */
    public static ToneName of(Tone tone) {
        // Plain loops: an import asks this of every product.
        Perceived seen = Perceived.of(tone);
        ToneName nearest = BLACK;
        double shortest = Double.POSITIVE_INFINITY;
        for (ToneName name : ALL) {
            for (Perceived example : name.examples) {
                double distance = seen.squaredDistance(example);
                if (distance < shortest) {
                    shortest = distance;
                    nearest = name;
                }
            }
        }
        return nearest;
    }

    /** How far a tone is from what people call so, 0 for one of the examples; as {@link #of} measures it. */
    public double distance(Tone tone) {
        Perceived seen = Perceived.of(tone);
        double shortest = Double.POSITIVE_INFINITY;
        for (Perceived example : examples) {
            shortest = Math.min(shortest, seen.squaredDistance(example));
        }
        return Math.sqrt(shortest);
    }

    public static Optional<ToneName> byId(String id) {
        return ALL.stream().filter(name -> name.id().equals(id)).findFirst();
    }

    /**
     * A tone as names see it: light and shade weigh half, and chroma is compressed as in CIE94, for strong colors keep
     * their name over a wide range and weak ones change it soon.
     */
    private record Perceived(double lightness, double a, double b) {
        private static final double LIGHTNESS_WEIGHT = 0.5;
        private static final double COMPRESSION = 0.03;

        static Perceived of(Tone tone) {
            double chroma = tone.chroma() + 1e-9;
            double factor = Math.log1p(COMPRESSION * chroma) / (COMPRESSION * chroma);
            return new Perceived(LIGHTNESS_WEIGHT * tone.lightness(), factor * tone.a(), factor * tone.b());
        }

        double squaredDistance(Perceived other) {
            double dl = lightness - other.lightness;
            double da = a - other.a;
            double db = b - other.b;
            return dl * dl + da * da + db * db;
        }
    }
}
