package dev.awase.session;

import dev.awase.coordination.Wish;
import dev.awase.coordination.WishWords;
import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of a question is neither a known wish nor small talk: words that must stand in a product's own words before that
 * product is an answer. Each need is a set of words of which one is enough: boots, ブーツ.
 */
final class NeededWords {
    private static final Pattern LATIN = Pattern.compile("[a-z0-9][a-z0-9'’&-]*");
    private static final Pattern PACKED = Pattern.compile("[\\p{IsHan}々〆]+|[\\p{IsKatakana}ー]+");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*[a-z]{0,2}");
    private static final int LONGEST = 14;

    private static final Set<String> PLAIN = lines("plain-words.txt").stream()
            .flatMap(line -> Arrays.stream(line.split("\\s+")))
            .collect(Collectors.toUnmodifiableSet());
    private static final List<Set<String>> SAME = lines("same-words.txt").stream()
            .map(line -> Set.copyOf(Arrays.asList(line.split(",\\s*"))))
            .toList();

    private final Taxonomy taxonomy;
    private final Wish wish;
    private final Set<Set<String>> needs = new LinkedHashSet<>();

    private NeededWords(Taxonomy taxonomy, Wish wish) {
        this.taxonomy = taxonomy;
        this.wish = wish;
    }

    /** {@code wanted} is lower case and in NFKC; {@code wish} what was understood of it. */
    static List<Set<String>> in(String wanted, Wish wish, Taxonomy taxonomy) {
        NeededWords words = new NeededWords(taxonomy, wish);
        LATIN.matcher(wanted).results().forEach(found -> words.latin(found.group()));
        Matcher run = PACKED.matcher(wanted);
        while (run.find()) {
            words.packed(run.group());
        }
        return List.copyOf(words.needs);
    }

    private void latin(String word) {
        Set<String> same = same(word);
        if (!same.isEmpty()) {
            needs.add(same);
        } else if (!isPlain(word) && !isKnownWish(word) && !isWantedKind(word)) {
            needs.add(Set.of(word));
        }
    }

    /** A run of one script is cut at the words it is known to hold; what lies between them is needed. */
    private void packed(String run) {
        int at = 0;
        int open = 0;
        while (at < run.length()) {
            int end = knownUntil(run, at);
            if (end == at) {
                at++;
                continue;
            }
            need(run.substring(open, at));
            Set<String> same = same(run.substring(at, end));
            if (!same.isEmpty()) {
                needs.add(same);
            }
            at = end;
            open = end;
        }
        need(run.substring(open));
    }

    private void need(String rest) {
        if (!rest.isEmpty() && !rest.equals("ー")) {
            needs.add(Set.of(rest));
        }
    }

    private int knownUntil(String run, int at) {
        for (int end = Math.min(run.length(), at + LONGEST); end > at; end--) {
            String word = run.substring(at, end);
            boolean whole = end == run.length() || !katakana(run.charAt(end)) || !katakana(run.charAt(end - 1));
            if (PLAIN.contains(word) || (whole && (!same(word).isEmpty() || isWantedKind(word)))) {
                return end;
            }
        }
        for (int end = at + 1; end <= Math.min(run.length(), at + LONGEST); end++) {
            if (isKnownWish(run.substring(at, end))) {
                return end;
            }
        }
        return at;
    }

    private static boolean katakana(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.KATAKANA || letter == 'ー';
    }

    private boolean isPlain(String word) {
        return PLAIN.contains(word)
                || NUMBER.matcher(word).matches()
                || wish.size().filter(size -> size.equalsIgnoreCase(word)).isPresent();
    }

    /** An occasion, a season, a color and the like: all that a wish holds beside the kind of piece. */
    private static boolean isKnownWish(String word) {
        return !WishWords.read(word, NOTHING).equals(Wish.NONE);
    }

    private boolean isWantedKind(String word) {
        return kind(word).filter(wish.slots()::contains).isPresent();
    }

    private Optional<Category> kind(String word) {
        String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        return taxonomy.find(plain)
                .or(() ->
                        plain.endsWith("s") ? taxonomy.find(plain.substring(0, plain.length() - 1)) : Optional.empty());
    }

    private static Set<String> same(String word) {
        Set<String> all = new HashSet<>();
        SAME.stream().filter(line -> line.contains(word)).forEach(all::addAll);
        return all;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(NeededWords.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException("the program's own resources cannot be read", fault);
        }
    }

    private static final Taxonomy NOTHING = nothing();

    private static Taxonomy nothing() {
        try {
            return Taxonomy.read(new ByteArrayInputStream("{\"categories\":[]}".getBytes(StandardCharsets.UTF_8)));
        } catch (IOException fault) {
            throw new UncheckedIOException("an empty taxonomy can be read", fault);
        }
    }
}
