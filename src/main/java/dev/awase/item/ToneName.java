package dev.awase.item;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sixteen names a tone can have, each with its words in English and Japanese, its typical tone and other tones that
 * people call so: a dusty and a loud pink, denim and royal blue. Every name shown comes from here.
 */
public enum ToneName {
    BLACK("black", "ブラック", "#1c1c1e", "#0c0c0d", "#2a2a2b", "#353332"),
    WHITE("white", "ホワイト", "#f4f4f2", "#ffffff", "#e2e2e0", "#d2d2d1"),
    GRAY("gray", "グレー", "#8c8c8e", "#55565a", "#6f7073", "#a8a8aa", "#b4b4b5", "#454547"),
    NAVY("navy", "ネイビー", "#1f2a44", "#141c2f", "#2b3350", "#22242f", "#000080"),
    BLUE(
            "blue", "ブルー", "#3f6fb5", "#5b7fa8", "#8fb4dd", "#1f3f8f", "#2f5fd0", "#0000ff", "#4a5a75", "#76879c",
            "#b5c9df"),
    TURQUOISE("turquoise", "ターコイズ", "#3fb5b0", "#1f7f86", "#9fd8d4", "#2ba3c4"),
    GREEN("green", "グリーン", "#3c8a4e", "#1f4a33", "#7fc27a", "#55c040", "#9ed0a0", "#2f6b45", "#b4e63c"),
    OLIVE("olive", "オリーブ", "#6b6b3a", "#4b4a2c", "#8a8755", "#808000"),
    YELLOW("yellow", "イエロー", "#ecc94b", "#f5e663", "#c79a2e", "#f3eaa0"),
    ORANGE("orange", "オレンジ", "#e07b2e", "#f2a054", "#c8581f"),
    RED("red", "レッド", "#c8322f", "#a0262b", "#e2463f", "#8f2020", "#b03a35"),
    BURGUNDY("burgundy", "バーガンディ", "#6b1f33", "#4a1a24", "#7d2f42", "#800020"),
    PINK("pink", "ピンク", "#e8a5b4", "#d6337a", "#c98a92", "#f0c8cc", "#e05a7c", "#c48a88", "#b85c74"),
    PURPLE("purple", "パープル", "#7a4c96", "#4a2f63", "#b093cf", "#5c3a58", "#9a5aa0"),
    BROWN("brown", "ブラウン", "#6e4a33", "#4a352a", "#8e6747", "#3a2b24", "#7a5f52", "#8b4513"),
    BEIGE("beige", "ベージュ", "#d9c6a5", "#c2ad91", "#b09c84", "#e6dccb", "#a89683");

    private static final List<ToneName> ALL = List.of(values());

    private final String english;
    private final String japanese;
    private final Tone typical;
    private final List<Perceived> examples;

    ToneName(String english, String japanese, String typical, String... others) {
        this.english = english;
        this.japanese = japanese;
        this.typical = Tone.ofHex(typical);
        this.examples = Stream.concat(Stream.of(typical), Arrays.stream(others))
                .map(hex -> Perceived.of(Tone.ofHex(hex)))
                .toList();
    }

    /** The stable id: English, lower case. */
    public String id() {
        return english;
    }

    /** The word a shopper reads; English for every language but Japanese. */
    public String label(Locale language) {
        return language.getLanguage().equals("ja") ? japanese : english;
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
        return ALL.stream().filter(name -> name.english.equals(id)).findFirst();
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
