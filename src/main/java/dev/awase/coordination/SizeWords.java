package dev.awase.coordination;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A size from words: Mサイズ, size L, 24.5cm, 9号, EU 39, or a lone capital such as XL. */
final class SizeWords {
    private static final String LETTERS = "(?:\\d?[Xx]{0,3}[SsLl]|[Mm]|[Ll]{2}|[Ss]{2}|[2-6][Ll])";
    private static final String NUMBER = "\\d{1,3}(?:\\.\\d)?";
    private static final String WORD = "small|medium|large|free";
    private static final String ANY = "(" + LETTERS + "|" + NUMBER + "|(?i:" + WORD + "))";

    /** The surest first. */
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?i:サイズ|size)\\s*(?:(?i:is)|は|が|:|=)?\\s*" + ANY + "(?![A-Za-z0-9円万千,])"),
            Pattern.compile("(?<![A-Za-z0-9])" + ANY + "\\s*-?\\s*(?i:サイズ|size)"),
            Pattern.compile("(?<![0-9.])(" + NUMBER + ")\\s*(?i:cm|センチ)"),
            Pattern.compile("(?<![0-9.])(\\d{1,2})\\s*号"),
            Pattern.compile("(?<![A-Za-z])(?:EU|US|UK|JP|IT|FR)\\s?(" + NUMBER + ")(?![0-9])"),
            Pattern.compile("(?<![A-Za-z0-9'’&])([X]{0,3}[SL]|\\dX[SL]|M|LL|SS|[2-6]L)(?![A-Za-z0-9'’&.])"));

    private SizeWords() {}

    /** {@code text} is in NFKC with its capitals: a lone small s is no size. */
    static Optional<String> read(String text) {
        return PATTERNS.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }
}
