package dev.awase.stylist;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What may be shown of what a model wrote for a shopper: plain text in her language, short enough to be read at a glance,
 * and with nothing in it that only the catalog may say.
 */
record ShopperWords(Locale language) {
    /** Topics on which a stylist speaks of an impression and not of a fact: "warm", "light", "easy". */
    private static final Set<String> IMPRESSIONS = Set.of("fit", "measure", "warmth");

    /** Characters that a card has room for; the model is asked for three quarters of it. */
    int longestReason() {
        return dense() ? 80 : 150;
    }

    /** Characters that stand above the look in two or three lines. */
    int longestAdvice() {
        return dense() ? 160 : 300;
    }

    /** The first flaw of these words; none where they can be shown. */
    Optional<Flaw> flaw(String words, int longest) {
        if (words.codePointCount(0, words.length()) > longest) {
            return Optional.of(Flaw.TOO_LONG);
        }
        if (!PlainText.is(words)) {
            return Optional.of(Flaw.NOT_PLAIN);
        }
        return Promises.in(words)
                .or(() -> Languages.plausible(words, language) ? Optional.empty() : Optional.of(Flaw.WRONG_LANGUAGE));
    }

    /**
     * The words as one line, or the empty string and the flaw counted where they cannot be shown.
     *
     * @param facts what the catalog says of the products that they are about, see {@link ProductWords}
     */
    String usable(String words, int longest, String facts, Dropped.Count flaws) {
        String line = PlainText.oneLine(words);
        Optional<Flaw> flaw =
                line.isEmpty() ? Optional.empty() : flaw(line, longest).or(() -> unproven(line, facts));
        flaw.ifPresent(flaws::add);
        return flaw.isEmpty() ? line : "";
    }

    private static Optional<Flaw> unproven(String words, String facts) {
        boolean claims = !IMPRESSIONS.containsAll(ClaimTopics.families(words));
        return claims && !ClaimTopics.proven(words, facts) ? Optional.of(Flaw.UNPROVEN) : Optional.empty();
    }

    /** A character of these scripts says what two or three letters say. */
    private boolean dense() {
        return switch (language.getLanguage()) {
            case "ja", "zh", "ko" -> true;
            default -> false;
        };
    }
}
