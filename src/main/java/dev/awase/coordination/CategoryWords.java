package dev.awase.coordination;

import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks through a text for words that name a category, the longest first. In both languages the head of a compound comes
 * last: a "denim jacket" is a jacket, デニムジャケット too.
 */
final class CategoryWords {
    private static final int LONGEST = 16;
    private static final Pattern LATIN_WORDS = Pattern.compile("[a-z0-9][a-z0-9'&-]*");
    private static final int MOST_WORDS = 3;

    private final Taxonomy taxonomy;
    private final String text;
    private int at;

    /** {@code text} is lower case and in NFKC. */
    CategoryWords(Taxonomy taxonomy, String text) {
        this.taxonomy = taxonomy;
        this.text = text;
    }

    /** The next category named in the text. */
    Optional<Category> next() {
        while (at < text.length()) {
            Optional<Category> found = Optional.empty();
            if (isLatin(text.charAt(at))) {
                found = latin();
            } else if (text.charAt(at) < 0x80) {
                at++;
            } else {
                found = japanese();
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Category> latin() {
        Matcher word = LATIN_WORDS.matcher(text).region(at, text.length());
        if (!word.lookingAt()) {
            at++;
            return Optional.empty();
        }
        Optional<Category> found = Optional.empty();
        int end = word.end();
        int start = at;
        // Up to three words that make one name; each further word that names a category on its own is a later head.
        for (int count = 0; count < MOST_WORDS; count++) {
            Optional<Category> whole = find(text.substring(start, end));
            found = whole.isPresent() ? whole : found;
            at = whole.isPresent() || count == 0 ? end : at;
            Matcher more = LATIN_WORDS.matcher(text).region(Math.min(end + 1, text.length()), text.length());
            if (end >= text.length() || text.charAt(end) != ' ' || !more.lookingAt()) {
                break;
            }
            end = more.end();
        }
        return headAfter(found);
    }

    /** A category named right after another one is the head of the compound. */
    private Optional<Category> headAfter(Optional<Category> found) {
        Optional<Category> head = found;
        while (head.isPresent() && at < text.length() - 1 && text.charAt(at) == ' ') {
            Matcher more = LATIN_WORDS.matcher(text).region(at + 1, text.length());
            Optional<Category> next = more.lookingAt() ? find(more.group()) : Optional.empty();
            if (next.isEmpty()) {
                break;
            }
            at = more.end();
            head = next;
        }
        return head;
    }

    private Optional<Category> japanese() {
        for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
            int end = at + length;
            if (endsWord(end)) {
                Optional<Category> found = taxonomy.find(text.substring(at, end));
                if (found.isPresent()) {
                    at = end;
                    return found;
                }
            }
        }
        at++;
        return Optional.empty();
    }

    /** A run of katakana is one word: リング is not in ストリングス, and in レザーバッグ the head バッグ is at its end. */
    private boolean endsWord(int end) {
        return end == text.length() || !isKatakana(text.charAt(end)) || !isKatakana(text.charAt(end - 1));
    }

    /** A name as the file has it, or its plural. */
    private Optional<Category> find(String name) {
        String plain = name.endsWith("'s") ? name.substring(0, name.length() - 2) : name;
        return taxonomy.find(plain)
                .or(() ->
                        plain.endsWith("s") ? taxonomy.find(plain.substring(0, plain.length() - 1)) : Optional.empty());
    }

    private static boolean isLatin(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    }

    private static boolean isKatakana(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.KATAKANA || letter == 'ー';
    }
}
