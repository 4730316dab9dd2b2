package dev.awase.catalog.tidy;

import dev.awase.catalog.Product;
import dev.awase.catalog.SearchWords;
import dev.awase.catalog.tidy.Part.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Names that are one name misspelled, within a brand and a kind of thing. Names that hold the same digits are sorted by
 * their letters, once from the front and once from the back, and each is compared with its few neighbours: the sorted
 * neighbourhood method in two passes (M. Hernández and S. Stolfo, "The merge/purge problem for large databases", SIGMOD
 * 1995), which takes n log n. Two names count where one word differs by a slip ({@link Likeness#near}) and that word is
 * rare in the catalog while the other is not: "shirt" and "skirt" are both common and so two words.
 */
final class NameCheck implements Check {
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int WINDOW = 8;
    /** A slip is made in one product, or twice; a word that more have is meant. */
    private static final int RARE = 2;
    /** So many times as many products have the word that is right. */
    private static final int TIMES = 3;

    private final Map<Untidy.Scope, Map<Name, Uses>> names = new LinkedHashMap<>();
    private final Map<String, Integer> words = new HashMap<>();

    /** A name as written. */
    private record Name(String language, String written) {}

    /** Names among which a slip is looked for: other digits are another model. */
    private record Block(String language, String digits) {}

    private record Entry(Untidy.Scope scope, Name name, Uses uses, List<String> words, String letters) {}

    @Override
    public void see(Product product, Consumer<Untidy> found) {
        Untidy.Scope scope = new Untidy.Scope(product.item().category().id(), product.brand());
        product.name().byLanguage().forEach((language, written) -> {
            // What is not written plainly is a matter of spelling first, and no example to anybody.
            if (!Spelling.line(written).equals(written)) {
                return;
            }
            names.computeIfAbsent(scope, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(new Name(language, written), _ -> new Uses())
                    .add(product.id());
            new HashSet<>(SearchWords.runs(written))
                    .stream()
                            .filter(word -> !DIGIT.matcher(word).find())
                            .forEach(word -> words.merge(word, 1, Integer::sum));
        });
    }

    @Override
    public void end(Consumer<Untidy> found) {
        names.forEach((scope, written) -> compare(scope, written, found));
    }

    private void compare(Untidy.Scope scope, Map<Name, Uses> written, Consumer<Untidy> found) {
        Map<Block, List<Entry>> blocks = new LinkedHashMap<>();
        written.forEach((name, uses) -> {
            List<String> runs = SearchWords.runs(name.written());
            String letters = String.join("", runs);
            String digits = letters.replaceAll("\\D+", " ").strip();
            blocks.computeIfAbsent(new Block(name.language(), digits), _ -> new ArrayList<>())
                    .add(new Entry(scope, name, uses, runs, letters));
        });
        Set<Entry> told = new HashSet<>();
        for (List<Entry> block : blocks.values()) {
            if (block.size() > 1) {
                pass(block, Entry::letters, told, found);
                pass(
                        block,
                        entry -> new StringBuilder(entry.letters()).reverse().toString(),
                        told,
                        found);
            }
        }
    }

    private void pass(List<Entry> block, Function<Entry, String> key, Set<Entry> told, Consumer<Untidy> found) {
        List<Entry> sorted = block.stream().sorted(Comparator.comparing(key)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < Math.min(sorted.size(), i + WINDOW); j++) {
                wrong(sorted.get(i), sorted.get(j))
                        .filter(pair -> told.add(pair.wrong()))
                        .ifPresent(pair -> found.accept(pair.untidy()));
            }
        }
    }

    private record Slip(Entry wrong, Entry right) {
        Untidy untidy() {
            return new Untidy.Writing(
                    UntidyKind.NAME,
                    new Part(Field.NAME, wrong.name().language()),
                    wrong.scope(),
                    wrong.name().written(),
                    right.name().written(),
                    wrong.uses().many(),
                    wrong.uses().first());
        }
    }

    private Optional<Slip> wrong(Entry one, Entry other) {
        if (one.letters().equals(other.letters())) {
            return Optional.of(rarer(one, other));
        }
        if (one.words().size() != other.words().size()) {
            return Optional.empty();
        }
        Optional<Slip> slip = Optional.empty();
        for (int i = 0; i < one.words().size(); i++) {
            String mine = one.words().get(i);
            String theirs = other.words().get(i);
            if (!mine.equals(theirs)) {
                if (slip.isPresent() || !Likeness.near(mine, theirs)) {
                    return Optional.empty();
                }
                slip = slip(one, mine, other, theirs);
                if (slip.isEmpty()) {
                    return slip;
                }
            }
        }
        return slip;
    }

    private Optional<Slip> slip(Entry one, String mine, Entry other, String theirs) {
        int me = words.getOrDefault(mine, 0);
        int they = words.getOrDefault(theirs, 0);
        if (Math.min(me, they) > RARE || Math.max(me, they) < TIMES * Math.min(me, they)) {
            return Optional.empty();
        }
        return Optional.of(me < they ? new Slip(one, other) : new Slip(other, one));
    }

    private static Slip rarer(Entry one, Entry other) {
        Comparator<Entry> better = Comparator.<Entry>comparingInt(
                        entry -> entry.uses().many())
                .thenComparingLong(entry -> -entry.uses().oldest());
        return better.compare(one, other) < 0 ? new Slip(one, other) : new Slip(other, one);
    }
}
