package dev.awase.item;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The sixteen names a tone can have, each with its words in English and Japanese. Every name shown comes from here. */
public enum ToneName {
    BLACK("black", "ブラック", "#1c1c1e"),
    WHITE("white", "ホワイト", "#f4f4f2"),
    GRAY("gray", "グレー", "#8c8c8e"),
    NAVY("navy", "ネイビー", "#1f2a44"),
    BLUE("blue", "ブルー", "#3f6fb5"),
    TURQUOISE("turquoise", "ターコイズ", "#3fb5b0"),
    GREEN("green", "グリーン", "#3c8a4e"),
    OLIVE("olive", "オリーブ", "#6b6b3a"),
    YELLOW("yellow", "イエロー", "#ecc94b"),
    ORANGE("orange", "オレンジ", "#e07b2e"),
    RED("red", "レッド", "#c8322f"),
    BURGUNDY("burgundy", "バーガンディ", "#6b1f33"),
    PINK("pink", "ピンク", "#e8a5b4"),
    PURPLE("purple", "パープル", "#7a4c96"),
    BROWN("brown", "ブラウン", "#6e4a33"),
    BEIGE("beige", "ベージュ", "#d9c6a5");

    private final String english;
    private final String japanese;

    private final Tone typical;

    ToneName(String english, String japanese, String typical) {
        this.english = english;
        this.japanese = japanese;
        this.typical = Tone.ofHex(typical);
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

    /** The name of a tone. */
    public static ToneName of(Tone tone) {
        return Arrays.stream(values())
                .min(Comparator.comparingDouble(name -> name.typical.distance(tone)))
                .orElseThrow();
    }

    public static Optional<ToneName> byId(String id) {
        return Arrays.stream(values()).filter(name -> name.english.equals(id)).findFirst();
    }
}
