package dev.awase.stylist;

import dev.awase.catalog.Product;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What may be said of a product only where the catalog says so: care, water, material, origin, service and the like, in
 * Japanese and English. The topics lie beside this class in {@code claims.txt}.
 */
public final class ClaimTopics {
    /** Holding, delivering, returning, paying: no product's words speak of it. */
    public static final String SERVICE = "service";
    /** Rain and wetness. */
    public static final String WATER = "water";
    /** Discounts, gifts, wrapping: nobody may say anything of it. */
    public static final String OFFER = "offer";

    private static final String SAME = "=";
    private static final List<Topic> ALL = read();

    /** Says that something is not so, or hardly. */
    private static final Pattern DENIED = Pattern.compile(
            "\\bnot\\b|n[’']t\\b|\\bno\\b|\\bnever\\b|\\bcannot\\b|\\bneither\\b|ません|ない|なく|不可|禁止|にくい|しづらい");

    private ClaimTopics() {}

    private record Topic(String family, Pattern touches, Optional<Pattern> proof) {
        boolean in(String plain) {
            return touches.matcher(plain).find();
        }

        boolean provenBy(String facts, String plain) {
            return proof.map(pattern -> pattern.matcher(facts).find())
                    .orElseGet(() -> touched(plain).allMatch(facts::contains));
        }

        private Stream<String> touched(String plain) {
            return touches.matcher(plain).results().map(found -> found.group().strip());
        }
    }

    /** The families of topics that these words touch; none for small talk. */
    public static Set<String> families(String words) {
        String plain = ProductWords.plain(words);
        Set<String> families = new LinkedHashSet<>();
        touched(plain).forEach(topic -> families.add(topic.family()));
        return families;
    }

    /** Whether every topic that the words touch is spoken of in {@code facts}, the plain words of a product. */
    public static boolean proven(String words, String facts) {
        String plain = ProductWords.plain(words);
        return touched(plain).allMatch(topic -> topic.provenBy(facts, plain));
    }

    /**
     * Whether the catalog says of this product what the words say of it: each topic they touch is spoken of in one of its
     * own lines, and denied there where the words deny it.
     */
    static boolean grounded(String words, Product product) {
        String plain = ProductWords.plain(words);
        boolean denied = DENIED.matcher(plain).find();
        List<String> facts = ProductWords.lines(product);
        return touched(plain)
                .allMatch(topic -> facts.stream()
                        .filter(fact -> DENIED.matcher(fact).find() == denied)
                        .anyMatch(fact -> topic.provenBy(fact, plain)));
    }

    /** A test for sentences of a product that speak of one of the families. */
    public static Predicate<String> speaksOf(Set<String> families) {
        return sentence -> !ALL.stream()
                .filter(topic -> families.contains(topic.family()))
                .filter(topic -> speaks(topic, ProductWords.plain(sentence)))
                .toList()
                .isEmpty();
    }

    /** Words without what touches a topic. */
    public static String without(String words) {
        String rest = words;
        for (Topic topic : ALL) {
            rest = topic.touches().matcher(rest).replaceAll(Matcher.quoteReplacement(" "));
        }
        return rest;
    }

    private static boolean speaks(Topic topic, String plain) {
        boolean telling =
                topic.proof().map(proof -> !proof.pattern().equals(".")).orElse(true);
        return topic.in(plain)
                || (telling
                        && topic.proof().orElse(topic.touches()).matcher(plain).find());
    }

    private static Stream<Topic> touched(String plain) {
        return ALL.stream().filter(topic -> topic.in(plain));
    }

    private static List<Topic> read() {
        try (InputStream in = Objects.requireNonNull(ClaimTopics.class.getResourceAsStream("claims.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Topic(
                            cells[0],
                            Pattern.compile(cells[1]),
                            cells[2].equals(SAME) ? Optional.empty() : Optional.of(Pattern.compile(cells[2]))))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException("the program's own resources cannot be read", fault);
        }
    }
}
