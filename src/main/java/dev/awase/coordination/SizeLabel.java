package dev.awase.coordination;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A size in a shop's free words, taken apart: {@code "S/M"} holds s and m, {@code "Ｍサイズ"} m, {@code "24.5cm"} 24.5,
 * {@code "W30 L32"} 30. Japan's LL is XL, 3L is 2XL. No part at all means one size for everybody.
 */
record SizeLabel(List<String> parts) {
    private static final Set<String> ONE_SIZE = Set.of(
            "",
            "-",
            "f",
            "free",
            "freesize",
            "フリー",
            "フリーサイズ",
            "onesize",
            "one",
            "os",
            "o/s",
            "osfa",
            "ワンサイズ",
            "単一サイズ",
            "均一",
            "なし",
            "n/a",
            "none",
            "default",
            "defaulttitle");
    private static final Pattern NOISE = Pattern.compile("サイズ|号|センチ|インチ|size|inches|inch|cm");
    private static final Pattern LENGTH = Pattern.compile("(?<![0-9a-z])l\\s?\\d{2}(?!\\d)");
    private static final Pattern PART = Pattern.compile("\\d+x+[sl]|\\d+l|\\d+(?:\\.\\d+)?|[\\p{L}]+");
    private static final Pattern LETTERS = Pattern.compile("\\d*x*[sl]|m|\\d+l");

    SizeLabel {
        parts = List.copyOf(parts);
    }

    static SizeLabel of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (ONE_SIZE.contains(plain.replaceAll("[\\s_]+|-(?=size)", ""))) {
            return new SizeLabel(List.of());
        }
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(
                LENGTH.matcher(NOISE.matcher(plain).replaceAll(" ")).replaceAll(" "));
        while (matcher.find()) {
            parts.add(canonical(matcher.group()));
        }
        // Beside a real size a word is a country or a cut: EU 39, W30, Tall M.
        List<String> sizes =
                parts.stream().filter(part -> isLetter(part) || isNumber(part)).toList();
        return new SizeLabel(!sizes.isEmpty() ? sizes : parts.isEmpty() ? List.of(plain) : parts);
    }

    boolean isOneSize() {
        return parts.isEmpty();
    }

    /** Whether the part is of the letter system, S to XL and beyond. */
    static boolean isLetter(String part) {
        return LETTERS.matcher(part).matches();
    }

    static boolean isNumber(String part) {
        return Character.isDigit(part.charAt(0)) && !isLetter(part);
    }

    private static String canonical(String part) {
        return switch (part) {
            case "small" -> "s";
            case "medium" -> "m";
            case "large" -> "l";
            case "ll" -> "xl";
            case "ss" -> "xs";
            default ->
                part.matches("\\d+l") ? wide(Integer.parseInt(part, 0, part.length() - 1, 10) - 1) : counted(part);
        };
    }

    /** {@code xxl} and {@code 2xl} are one size, so are {@code 24.0} and {@code 24}. */
    private static String counted(String part) {
        if (part.matches("x{2,}[sl]")) {
            return (part.length() - 1) + "x" + part.charAt(part.length() - 1);
        }
        return part.endsWith(".0") ? part.substring(0, part.length() - 2) : part;
    }

    private static String wide(int exes) {
        return exes <= 0 ? "l" : exes == 1 ? "xl" : exes + "xl";
    }
}
