package dev.awase.shopper.notice;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a shop adds to the notice before the lens opens, by language; a few lines, so that the notice is read. */
public record PrivacyText(Map<String, String> byLanguage) {
    public static final PrivacyText NONE = new PrivacyText(Map.of());

    /** So that it stands on one screen with the house's own promises. */
    public static final int LONGEST = 120;

    public PrivacyText {
        byLanguage = Map.copyOf(byLanguage);
        byLanguage.forEach((language, words) -> {
            if (words.codePointCount(0, words.length()) > LONGEST) {
                throw new IllegalArgumentException(
                        language + " is too long; it has at most " + LONGEST + " signs, so that it is read");
            }
        });
    }

    /** Empty where the shop adds nothing in this language. */
    public Optional<String> in(Locale language) {
        return Optional.ofNullable(byLanguage.get(language.getLanguage()))
                .map(String::strip)
                .filter(words -> !words.isEmpty());
    }
}
