package dev.awase.session;

import dev.awase.catalog.Place;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.SizeStock;
import dev.awase.item.Category;
import dev.awase.session.Spoken.Turn;
import dev.awase.stylist.ClaimTopics;
import dev.awase.stylist.Enquiry;
import dev.awase.stylist.ProductWords;
import dev.awase.stylist.Reply;
import dev.awase.stylist.Shop;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One question answered from the catalog: about the product in question, or with products that are looked for. */
final class FloorAnswer {
    private static final int COLORS = 12;
    /** A request, not a question about the piece it names: a silk scarf. */
    private static final Pattern QUESTION =
            Pattern.compile("\\b(?:is|are|does|do|can|what|how|will)\\b|[のか][。?]?$|[?]$");

    private final Shop shop;
    private final Enquiry enquiry;
    private final Spoken spoken;
    private final Optional<Product> subject;

    FloorAnswer(Shop shop, Enquiry enquiry) {
        this.shop = shop;
        this.enquiry = enquiry;
        Spoken heard = Spoken.read(enquiry.words(), shop.taxonomy());
        this.subject = named(enquiry, heard).or(enquiry::opened).flatMap(product -> shop.product(product.id()));
        boolean weather = !heard.is(Turn.POINTS)
                && heard.topics().equals(Set.of(ClaimTopics.WATER))
                && heard.wish().weather().isPresent()
                && heard.wish().slots().isEmpty();
        this.spoken = weather && subject.isEmpty() ? heard.forTheWeather() : heard;
    }

    Reply reply() {
        if (spoken.is(Turn.COMPARES) && !spoken.is(Turn.REFUSES)) {
            return new Comparison(shop, enquiry, spoken).reply().orElseGet(FloorAnswer::unknown);
        }
        if (spoken.is(Turn.REFUSES) || spoken.is(Turn.COMPARES) || spoken.is(Turn.VAGUE) || spoken.isHalfHeard()) {
            return unknown();
        }
        if (spoken.is(Turn.COLORS)) {
            return asksAboutSubject() ? subject.map(this::colors).orElseGet(FloorAnswer::unknown) : unknown();
        }
        if (!spoken.topics().isEmpty() && !asksByName()) {
            return topic();
        }
        if (spoken.wish().size().isPresent() && asksAboutSubject()) {
            return subject.map(this::size).orElseGet(FloorAnswer::unknown);
        }
        if (!spoken.is(Turn.CHEAPER)) {
            if (spoken.is(Turn.PRICE) && spoken.wish().budget().isEmpty()) {
                return asksAboutSubject() ? subject.map(this::price).orElseGet(FloorAnswer::unknown) : unknown();
            }
            if (spoken.is(Turn.PLACE)) {
                return asksAboutSubject() ? subject.flatMap(this::place).orElseGet(FloorAnswer::unknown) : unknown();
            }
        }
        if (asksWhatItIs()) {
            return unknown();
        }
        boolean asks =
                spoken.wishes() || spoken.is(Turn.CHEAPER) || spoken.is(Turn.SIMILAR) || spoken.is(Turn.RECOMMENDS);
        return spoken.is(Turn.OPEN) || !asks ? unknown() : search();
    }

    /** "Is this for men?" asks about the piece itself; words that nobody knows about it are no search for another. */
    private boolean asksWhatItIs() {
        boolean aboutWearer =
                spoken.wish().fit().isPresent() || spoken.wish().season().isPresent();
        return spoken.is(Turn.POINTS)
                && asksAboutSubject()
                && (aboutWearer || !spoken.needs().isEmpty())
                && !spoken.is(Turn.RECOMMENDS)
                && !spoken.is(Turn.SIMILAR);
    }

    /** The same piece in other colors; a shop may sell each as a product of its own. */
    private Reply colors(Product product) {
        String name = product.name().in(enquiry.language());
        List<Product> others = shop.search(name, COLORS).stream()
                .filter(other -> !other.id().equals(product.id()) && other.stock() > 0)
                .filter(other -> other.name().equals(product.name()))
                .toList();
        return others.isEmpty() ? unknown() : new Reply(Reply.Kind.FOUND, "", ids(others), true);
    }

    private Reply search() {
        List<Product> found = new FloorSearch(shop, enquiry, spoken, subject).find();
        if (!found.isEmpty()) {
            return new Reply(Reply.Kind.FOUND, "", ids(found), true);
        }
        return spoken.needs().isEmpty() && spoken.pattern().isEmpty()
                ? new Reply(Reply.Kind.NOTHING, "", List.of(), true)
                : unknown();
    }

    /** A question about the subject names no other kind of piece; without one it must not point at anything. */
    private boolean asksAboutSubject() {
        Set<Category> kinds = spoken.wish().slots();
        if (subject.isEmpty()) {
            return spoken.is(Turn.POINTS) && kinds.isEmpty();
        }
        Category own = subject.get().item().category();
        return kinds.isEmpty()
                || named(enquiry, spoken).isPresent()
                || kinds.stream().allMatch(kind -> shop.taxonomy().isA(own, kind));
    }

    /** Whether she asks for a product by its name, and speaks of nothing beside: no word on care in "Canvas tote bag". */
    private boolean asksByName() {
        List<Product> called =
                new FloorSearch(shop, enquiry, spoken, subject).calledSo().toList();
        String rest = spoken.plain();
        for (Product product : called) {
            for (String name : product.name().byLanguage().values()) {
                rest = rest.replace(ProductWords.plain(name).strip(), " ");
            }
        }
        return !called.isEmpty()
                && !spoken.is(Turn.POINTS)
                && ClaimTopics.families(rest).isEmpty();
    }

    private Reply topic() {
        boolean namedOnly =
                enquiry.opened().isEmpty() && !QUESTION.matcher(spoken.plain()).find();
        if (subject.isPresent() && asksAboutSubject() && !namedOnly) {
            return quote(subject.get());
        }
        boolean looksFor = !spoken.wish().slots().isEmpty() && !spoken.is(Turn.POINTS) && !spoken.is(Turn.OPEN);
        if (!looksFor
                || spoken.topics().contains(ClaimTopics.SERVICE)
                || spoken.topics().contains(ClaimTopics.OFFER)) {
            return unknown();
        }
        List<Product> found = new FloorSearch(shop, enquiry, spoken, Optional.empty()).find();
        return found.isEmpty() ? unknown() : new Reply(Reply.Kind.FOUND, "", ids(found), true);
    }

    /** The catalog's own sentences on what is asked: right whichever way they answer it. */
    private Reply quote(Product product) {
        List<String> sentences = ProductWords.sentences(product, enquiry.language()).stream()
                .filter(ClaimTopics.speaksOf(spoken.topics()))
                .toList();
        List<String> own = sentences.stream()
                .filter(sentence -> Comparison.isIn(enquiry.language(), sentence))
                .toList();
        List<String> told = own.isEmpty() ? sentences : own;
        Optional<String> material =
                product.item().material().filter(words -> spoken.topics().contains("material"));
        String words = told.isEmpty() ? material.orElse("") : String.join(isJapanese() ? "" : " ", told);
        return words.isEmpty() ? unknown() : new Reply(Reply.Kind.WORDS, words, List.of(product.id()), true);
    }

    private boolean isJapanese() {
        return enquiry.language().getLanguage().equals(Locale.JAPANESE.getLanguage());
    }

    private Reply size(Product product) {
        return switch (SizeStock.of(product, spoken.wish().size().orElse(""))) {
            case THERE -> new Reply(Reply.Kind.SIZE_THERE, "", List.of(product.id()), true);
            case GONE -> new Reply(Reply.Kind.SIZE_GONE, "", List.of(product.id()), true);
            case UNKNOWN -> unknown();
        };
    }

    private Reply price(Product product) {
        String words = product.price().format(product.price().now(), enquiry.language());
        return new Reply(Reply.Kind.WORDS, words, List.of(product.id()), true);
    }

    private Optional<Reply> place(Product product) {
        return product.place().map(place -> new Reply(Reply.Kind.WORDS, words(place), List.of(product.id()), true));
    }

    private static String words(Place place) {
        return Stream.of(place.floor(), place.zone(), place.shelf())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** The one product in front of her whose whole name she says. */
    private static Optional<Product> named(Enquiry enquiry, Spoken spoken) {
        List<Product> said = new InFront(enquiry).said(Stream.empty(), spoken.plain());
        return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
    }

    private static List<ProductId> ids(List<Product> products) {
        return products.stream().map(Product::id).toList();
    }

    private static Reply unknown() {
        return new Reply(Reply.Kind.UNKNOWN, "", List.of(), true);
    }
}
