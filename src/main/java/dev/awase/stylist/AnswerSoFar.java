package dev.awase.stylist;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.stylist.SentenceCheck.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A model's answer as it grows, of which only whole and checked sentences count. */
final class AnswerSoFar {
    private static final int MOST_SENTENCES = 8;
    private static final Pattern BARE = Pattern.compile(
            "(?i)^(?:yes|no|sure|of course|certainly|absolutely|great question|はい|いいえ|ええ|もちろんです|もちろん|かしこまりました|承知しました)[\\s,.!。、！]*$");

    private final SentenceCheck check;
    private final Locale language;
    private final Sentences sentences = new Sentences();
    private final List<String> shown = new ArrayList<>();
    private final Set<ProductId> products = new LinkedHashSet<>();
    private final Dropped.Count dropped = new Dropped.Count();
    private List<Product> last = List.of();
    private String held = "";
    private boolean unknown;

    AnswerSoFar(SentenceCheck check, Locale language) {
        this.check = check;
        this.language = language;
    }

    /** Whether this part made it grow. */
    boolean add(String part) {
        boolean grew = false;
        for (String sentence : sentences.add(part)) {
            grew |= take(sentence);
        }
        return grew;
    }

    /** Nothing more comes; what is left counts as a sentence where the model ended by itself. */
    void end(boolean byItself) {
        String rest = sentences.rest();
        if (byItself && !rest.isEmpty()) {
            take(rest);
        }
    }

    boolean isUnknown() {
        return unknown;
    }

    boolean isEmpty() {
        return shown.isEmpty() && products.isEmpty();
    }

    Dropped dropped() {
        return dropped.soFar();
    }

    Reply reply(boolean whole) {
        List<ProductId> spokenOf = List.copyOf(products);
        if (unknown || (whole && isEmpty())) {
            return new Reply(Reply.Kind.UNKNOWN, "", spokenOf, whole);
        }
        String words = String.join(isSpaced() ? " " : "", shown);
        Reply.Kind kind = words.isEmpty() && !spokenOf.isEmpty() ? Reply.Kind.FOUND : Reply.Kind.WORDS;
        return new Reply(kind, words, spokenOf, whole);
    }

    private boolean take(String sentence) {
        if (unknown) {
            return false;
        }
        if (BARE.matcher(sentence).matches()) {
            // Yes or no is an answer only with what follows it.
            held = sentence;
            return false;
        }
        switch (check.of(sentence, last)) {
            case Verdict.NotKnown() -> unknown = true;
            case Verdict.LeftOut(Flaw flaw) -> {
                dropped.add(flaw);
                held = "";
                return false;
            }
            case Verdict.Shown(String words, List<Product> spokenOf) -> show(words, spokenOf);
        }
        return true;
    }

    private void show(String words, List<Product> spokenOf) {
        if (shown.size() >= MOST_SENTENCES) {
            dropped.add(Flaw.TOO_LONG);
            return;
        }
        if (!words.isEmpty()) {
            shown.add(held.isEmpty() ? words : held + (isSpaced() ? " " : "") + words);
            held = "";
        }
        spokenOf.forEach(product -> products.add(product.id()));
        last = spokenOf.isEmpty() ? last : spokenOf;
    }

    private boolean isSpaced() {
        return !language.getLanguage().equals(Locale.JAPANESE.getLanguage());
    }
}
