package dev.awase.session;

import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Ways to write kana in the words of this shop, on this machine and at once: a table of words with their readings, the
 * kinds and colors a shop sells by, and every katakana word of its catalog. Safe to call from any thread.
 */
public final class KanaWords {
    private static final Pattern KATAKANA = Pattern.compile("[\\p{IsKatakana}ー]{2,20}");
    private static final int LONGEST = 60;
    private static final int COMPLETIONS = 6;

    private static final KanaWords USUAL = usualWords();

    /** Words by their reading in hiragana, those that stand first in the table first. */
    private final NavigableMap<String, List<String>> byReading;

    private final KanaSentence sentence;

    private KanaWords(NavigableMap<String, List<String>> byReading) {
        this.byReading = byReading;
        this.sentence = new KanaSentence(byReading);
    }

    /** {@code catalogWords} are names and brands as the catalog has them; of these the words in katakana are known. */
    public static KanaWords of(Taxonomy taxonomy, Stream<String> catalogWords) {
        NavigableMap<String, List<String>> words = new TreeMap<>();
        table().forEach(row -> add(words, row[row.length - 1], row[0]));
        for (Category category : taxonomy.categories()) {
            addKatakana(words, taxonomy.label(category, Locale.JAPANESE));
        }
        for (ToneName tone : ToneName.values()) {
            addKatakana(words, tone.label(Locale.JAPANESE));
        }
        catalogWords.forEach(name -> addKatakana(words, name));
        words.replaceAll((reading, ways) -> List.copyOf(ways));
        return new KanaWords(words);
    }

    /** The words of the table alone. */
    static KanaWords usual() {
        return USUAL;
    }

    private static KanaWords usualWords() {
        NavigableMap<String, List<String>> words = new TreeMap<>();
        table().forEach(row -> add(words, row[row.length - 1], row[0]));
        words.replaceAll((reading, ways) -> List.copyOf(ways));
        return new KanaWords(words);
    }

    /**
     * At most {@code limit} ways to write the kana, the likeliest first: whole words, the whole sentence cut into words,
     * katakana, then words that begin so. Empty where it is no kana.
     */
    public List<String> candidates(String kana, int limit) {
        String typed = hiragana(kana.strip());
        if (typed.isEmpty() || typed.length() > LONGEST || !KanaSentence.isKana(typed)) {
            return List.of();
        }
        Set<String> ways = new LinkedHashSet<>(byReading.getOrDefault(typed, List.of()));
        ways.addAll(sentence.ways(typed));
        ways.add(katakana(typed));
        byReading.tailMap(typed, false).entrySet().stream()
                .takeWhile(word -> word.getKey().startsWith(typed))
                .sorted((one, other) ->
                        Integer.compare(one.getKey().length(), other.getKey().length()))
                .limit(COMPLETIONS)
                .forEach(word -> ways.addAll(word.getValue()));
        ways.remove(typed);
        return ways.stream().limit(Math.max(0, limit)).toList();
    }

    /** The likeliest way to write it, as it stands where that is how people write it. */
    String written(String kana) {
        List<String> words = byReading.getOrDefault(kana, List.of());
        return words.isEmpty() ? sentence.best(kana) : words.getFirst();
    }

    private static void addKatakana(NavigableMap<String, List<String>> words, String name) {
        KATAKANA.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .results()
                .map(found -> found.group())
                .filter(word -> !word.startsWith("ー"))
                .forEach(word -> add(words, hiragana(word), word));
    }

    private static void add(NavigableMap<String, List<String>> words, String reading, String word) {
        List<String> ways = words.computeIfAbsent(hiragana(reading), _ -> new ArrayList<>(1));
        if (!ways.contains(word)) {
            ways.add(word);
        }
    }

    static String hiragana(String words) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFKC)
                .codePoints()
                .map(letter -> letter >= 'ァ' && letter <= 'ヶ' ? letter - 'ァ' + 'ぁ' : letter)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static String katakana(String hiragana) {
        StringBuilder folded = new StringBuilder();
        hiragana.codePoints()
                .map(letter -> letter >= 'ぁ' && letter <= 'ゖ' ? letter - 'ぁ' + 'ァ' : letter)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static Stream<String[]> table() {
        try (InputStream in =
                Objects.requireNonNull(KanaWords.class.getResourceAsStream("/assets/strings/readings.ja.txt"))) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"));
        } catch (IOException fault) {
            throw new UncheckedIOException("the program's own resources cannot be read", fault);
        }
    }
}
