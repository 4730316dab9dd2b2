package dev.awase.session;

import dev.awase.item.Pattern;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words for a surface that the catalog has a field for: a striped shirt, 無地のシャツ. */
final class PatternWords {
    private static final Map<Pattern, java.util.regex.Pattern> WORDS = new EnumMap<>(Map.of(
            Pattern.PLAIN, words("無地|\\bplain\\b|\\bsolid(?:[- ]colou?red)?\\b|\\bunpatterned\\b"),
            Pattern.STRIPED, words("ストライプ|ボーダー柄?|縞模様|縞|\\bstrip(?:ed|es|y)\\b"),
            Pattern.CHECKED, words("チェック柄?|格子柄?|\\bchecked\\b|\\bplaid\\b|\\btartan\\b|\\bgingham\\b")));

    private static final Map<String, Map<Pattern, String>> NAMES = Map.of(
            "ja",
                    new EnumMap<>(Map.of(
                            Pattern.PLAIN, "無地",
                            Pattern.STRIPED, "ストライプ",
                            Pattern.CHECKED, "チェック",
                            Pattern.PRINT, "プリント柄",
                            Pattern.GRAPHIC, "グラフィック",
                            Pattern.COLORBLOCK, "切り替え")),
            "zh",
                    new EnumMap<>(Map.of(
                            Pattern.PLAIN, "纯色",
                            Pattern.STRIPED, "条纹",
                            Pattern.CHECKED, "格纹",
                            Pattern.PRINT, "印花",
                            Pattern.GRAPHIC, "图案",
                            Pattern.COLORBLOCK, "拼色")),
            "ko",
                    new EnumMap<>(Map.of(
                            Pattern.PLAIN, "무지",
                            Pattern.STRIPED, "줄무늬",
                            Pattern.CHECKED, "체크",
                            Pattern.PRINT, "프린트",
                            Pattern.GRAPHIC, "그래픽",
                            Pattern.COLORBLOCK, "배색")),
            "en",
                    new EnumMap<>(Map.of(
                            Pattern.PLAIN, "plain",
                            Pattern.STRIPED, "striped",
                            Pattern.CHECKED, "checked",
                            Pattern.PRINT, "printed",
                            Pattern.GRAPHIC, "graphic",
                            Pattern.COLORBLOCK, "color block")));

    private PatternWords() {}

    /** Its name in that language; empty in a language that this machine has no word for it in. */
    static Optional<String> of(Pattern pattern, Locale language) {
        return Optional.ofNullable(
                NAMES.getOrDefault(language.getLanguage(), Map.of()).get(pattern));
    }

    /** {@code wanted} is lower case and in NFKC. */
    static Optional<Pattern> in(String wanted) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(wanted).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static String without(String wanted) {
        String rest = wanted;
        for (java.util.regex.Pattern words : WORDS.values()) {
            rest = words.matcher(rest).replaceAll(" ");
        }
        return rest;
    }

    private static java.util.regex.Pattern words(String pattern) {
        return java.util.regex.Pattern.compile(pattern);
    }
}
