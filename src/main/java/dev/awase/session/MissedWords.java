package dev.awase.session;

import dev.awase.item.Taxonomy;
import dev.awase.stylist.Reply;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Single words of a question with which nothing was found: those that a product would have had to hold. Of a question
 * that speaks of a person, or holds an address, a link or a number as long as a telephone's, nothing is taken.
 */
public final class MissedWords {
    /** So many words of a visit at most. */
    static final int MOST = 8;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}ー'’&-]{1,19}");
    private static final Pattern PERSONAL = Pattern.compile("@|://|www\\.|(?:\\d[\\s().-]*){5}"
            + "|\\b(?:mr|mrs|ms|miss|dr|sir|madam|my name|i am|i'm|call me|named)\\b"
            + "|さん|さま|様|くん|君|ちゃん|先生|氏|名前|と申し|といいます|と言います");

    private final Taxonomy taxonomy;

    public MissedWords(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Notes by question what it missed; the answer may still become better, and what it finds then is missed no longer. */
    void note(Exchange exchange, Map<String, Set<String>> missed) {
        boolean nothing = exchange.reply()
                .filter(Reply::whole)
                .filter(reply -> reply.kind() == Reply.Kind.NOTHING || reply.kind() == Reply.Kind.UNKNOWN)
                .isPresent();
        if (nothing) {
            missed.computeIfAbsent(exchange.question(), this::of);
        } else if (exchange.reply().isPresent()) {
            missed.remove(exchange.question());
        }
    }

    /** The words of all questions of a visit, so many at most. */
    static Set<String> all(Map<String, Set<String>> missed) {
        return missed.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .limit(MOST)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** In lower case and NFKC; none where the question has none that may be kept. */
    Set<String> of(String question) {
        Spoken spoken = Spoken.read(question, taxonomy);
        Set<String> words = new LinkedHashSet<>();
        if (PERSONAL.matcher(spoken.plain()).find()) {
            return words;
        }
        for (Set<String> need : spoken.needs()) {
            said(need, spoken.plain())
                    .filter(word -> WORD.matcher(word).matches())
                    .filter(_ -> words.size() < MOST)
                    .ifPresent(words::add);
        }
        return words;
    }

    /** Of words that mean the same, the one she said. */
    private static Optional<String> said(Set<String> same, String plain) {
        Comparator<String> longest = Comparator.comparingInt(String::length).reversed();
        return same.stream()
                .filter(plain::contains)
                .min(longest.thenComparing(Comparator.naturalOrder()))
                .or(() -> same.stream().min(Comparator.naturalOrder()));
    }
}
