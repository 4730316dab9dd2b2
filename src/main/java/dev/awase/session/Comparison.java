package dev.awase.session;

import dev.awase.catalog.Product;
import dev.awase.catalog.Variant;
import dev.awase.item.Item;
import dev.awase.session.Spoken.Turn;
import dev.awase.stylist.ClaimTopics;
import dev.awase.stylist.Enquiry;
import dev.awase.stylist.ProductWords;
import dev.awase.stylist.Reply;
import dev.awase.stylist.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "What is the difference between these two": what the catalog holds of both and is not the same. */
final class Comparison {
    /** Asks what differs; which one is better is for nobody here to say. */
    private static final Pattern DIFFERENCE = Pattern.compile(
            "違い|違う|ちがい|ちがう|比べ(?:て|ると)?|比較|\\b(?:differences?|different|differ|compared?|comparison|versus|vs)\\b");

    private static final Pattern BOTH =
            Pattern.compile("\\b(?:two|both|between|from|each other)\\b|[二2]つ|ふたつ|二点|2点|両方|何が|どう");
    private static final Pattern BETTER = Pattern.compile("どちら|どっち|\\b(?:which|better|best)\\b");

    private final Shop shop;
    private final Enquiry enquiry;
    private final Spoken spoken;

    Comparison(Shop shop, Enquiry enquiry, Spoken spoken) {
        this.shop = shop;
        this.enquiry = enquiry;
        this.spoken = spoken;
    }

    /** Empty where it is not clear which two are meant, or nothing that the catalog holds of them differs. */
    Optional<Reply> reply() {
        boolean asked = DIFFERENCE.matcher(spoken.plain()).find()
                && !BETTER.matcher(spoken.plain()).find()
                && spoken.topics().isEmpty();
        return asked ? two().flatMap(this::reply) : Optional.empty();
    }

    private Optional<Reply> reply(List<Product> two) {
        Product one = two.getFirst();
        Product other = two.getLast();
        List<String> ofOne = new ArrayList<>();
        List<String> ofOther = new ArrayList<>();
        List<Function<Product, Optional<String>>> facts =
                List.of(this::material, this::pattern, this::price, this::sizes);
        for (Function<Product, Optional<String>> fact : facts) {
            Optional<String> here = fact.apply(one);
            Optional<String> there = fact.apply(other);
            if (here.isPresent() && there.isPresent() && !here.equals(there)) {
                ofOne.add(here.get());
                ofOther.add(there.get());
            }
        }
        return ofOne.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reply(
                        Reply.Kind.WORDS,
                        line(one, ofOne) + " / " + line(other, ofOther),
                        List.of(one.id(), other.id()),
                        true));
    }

    /** Two that she names, else the two that the last answer showed. */
    private Optional<List<Product>> two() {
        List<Product> named = new InFront(enquiry).said(Stream.empty(), spoken.plain());
        if (!named.isEmpty()) {
            return now(named);
        }
        String rest =
                BOTH.matcher(DIFFERENCE.matcher(spoken.plain()).replaceAll(" ")).replaceAll(" ");
        boolean pointed = spoken.is(Turn.POINTS) || BOTH.matcher(spoken.plain()).find();
        boolean understood = Spoken.read(rest, shop.taxonomy()).needs().isEmpty();
        return pointed && understood && !enquiry.earlier().isEmpty()
                ? now(enquiry.earlier().getLast().products())
                : Optional.empty();
    }

    /** As they are now; empty unless there are two, of the kind she speaks of. */
    private Optional<List<Product>> now(List<Product> meant) {
        List<Product> now = meant.stream()
                .flatMap(product -> shop.product(product.id()).stream())
                .toList();
        boolean ofThatKind = now.stream()
                .allMatch(product -> spoken.wish().slots().isEmpty()
                        || spoken.wish().slots().stream()
                                .anyMatch(kind ->
                                        shop.taxonomy().isA(product.item().category(), kind)));
        return now.size() == 2 && ofThatKind ? Optional.of(now) : Optional.empty();
    }

    private String line(Product product, List<String> facts) {
        return product.name().in(enquiry.language()) + ": " + String.join(" · ", facts);
    }

    private Optional<String> material(Product product) {
        Item item = product.item();
        return item.material()
                .filter(words -> isIn(enquiry.language(), words))
                .or(() -> ProductWords.sentences(product, enquiry.language()).stream()
                        .filter(sentence -> isIn(enquiry.language(), sentence))
                        .filter(ClaimTopics.speaksOf(Set.of("material")))
                        .map(sentence -> sentence.replaceAll("[。.]$", ""))
                        .findFirst());
    }

    private Optional<String> pattern(Product product) {
        return PatternWords.of(product.item().pattern(), enquiry.language());
    }

    private Optional<String> price(Product product) {
        return Optional.of(product.price().format(product.price().now(), enquiry.language()));
    }

    /** The sizes in stock; empty for what comes in one. */
    private Optional<String> sizes(Product product) {
        String sizes = product.variants().stream()
                .filter(variant -> variant.stock() > 0)
                .map(Variant::size)
                .filter(size -> !size.isBlank())
                .distinct()
                .collect(Collectors.joining(" "));
        return sizes.isEmpty() ? Optional.empty() : Optional.of(sizes);
    }

    /** Whether words are written as that language is: with kana or characters in Japanese, without in all others. */
    static boolean isIn(Locale language, String words) {
        boolean japanese = words.codePoints().anyMatch(letter -> switch (Character.UnicodeScript.of(letter)) {
            case HIRAGANA, KATAKANA, HAN -> true;
            default -> false;
        });
        return japanese == language.getLanguage().equals(Locale.JAPANESE.getLanguage());
    }
}
