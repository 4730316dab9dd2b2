package dev.awase.session;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.coordination.Shelf;
import dev.awase.coordination.SizeStock;
import dev.awase.coordination.Wish;
import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Palette;
import dev.awase.session.Spoken.Turn;
import dev.awase.stylist.ClaimTopics;
import dev.awase.stylist.Enquiry;
import dev.awase.stylist.ProductWords;
import dev.awase.stylist.Shop;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The products that answer a question, best first: what goes with what is in question, within what was wished so far. */
final class FloorSearch {
    private static final int MOST = 6;
    private static final int LOOKED_THROUGH = 200;
    /** A tone counts as a product's own from this share on, as it does for a look. */
    private static final double VISIBLE_SHARE = 0.3;

    private final Shop shop;
    private final Enquiry enquiry;
    private final Spoken spoken;
    private final Optional<Product> subject;
    private final Wish wish;

    FloorSearch(Shop shop, Enquiry enquiry, Spoken spoken, Optional<Product> subject) {
        this.shop = shop;
        this.enquiry = enquiry;
        this.spoken = spoken;
        this.subject = subject;
        this.wish = Carried.wish(enquiry, spoken, shop.taxonomy());
    }

    List<Product> find() {
        Stream<Product> found = spoken.is(Turn.CHEAPER) ? cheaper().stream() : Stream.concat(calledSo(), within(wish));
        Map<ProductId, Product> distinct = new LinkedHashMap<>();
        found.filter(product -> product.stock() > 0 && isInSeason(product))
                .forEach(product -> distinct.putIfAbsent(product.id(), product));
        List<Product> grown =
                distinct.values().stream().filter(this::isOfHerAge).toList();
        return (grown.isEmpty() ? List.copyOf(distinct.values()) : grown)
                .stream().limit(MOST).toList();
    }

    /** What is called exactly as she says comes first: where a shop has a "Tote bag", that is the tote bag. */
    Stream<Product> calledSo() {
        if (spoken.is(Turn.SIMILAR) || spoken.is(Turn.RECOMMENDS)) {
            return Stream.empty();
        }
        Stream<Product> candidates = spoken.needs().isEmpty()
                ? kinds(wish).flatMap(this::labeled)
                : spoken.needs().getFirst().stream()
                        .sorted()
                        .flatMap(word -> shop.search(word, LOOKED_THROUGH).stream());
        return new InFront(enquiry).said(candidates, spoken.plain()).stream().filter(product -> fits(product, wish));
    }

    private boolean isInSeason(Product product) {
        return spoken.wish()
                .season()
                .map(season -> product.item().seasons().isEmpty()
                        || product.item().seasons().contains(season))
                .orElse(true);
    }

    /** Things for children are shown where somebody asks for them, or the shop has nothing else. */
    private boolean isOfHerAge(Product product) {
        return product.fit() != Fit.KIDS
                || wish.fit().isPresent()
                || subject.filter(asked -> asked.fit() == Fit.KIDS).isPresent();
    }

    private Stream<Product> within(Wish narrowed) {
        if (!spoken.needs().isEmpty()
                || !spoken.topics().isEmpty()
                || spoken.pattern().isPresent()) {
            return byWords(narrowed);
        }
        if (!narrowed.slots().isEmpty()) {
            return narrowed.slots().stream().sorted().flatMap(slot -> filling(slot, narrowed));
        }
        boolean sameKind = spoken.is(Turn.SIMILAR) || !spoken.is(Turn.RECOMMENDS);
        if (subject.isPresent() && sameKind) {
            return Stream.concat(inThatColor(subject.get()), similar(subject.get(), narrowed));
        }
        boolean likeHers = spoken.is(Turn.SIMILAR) || (spoken.is(Turn.POINTS) && sameKind);
        if (likeHers) {
            return ofKind(enquiry.item().category(), narrowed);
        }
        return look(narrowed).shelves().stream()
                .flatMap(shelf -> products(shelf).limit(1));
    }

    /** The product in question itself, where it comes in the color asked for. */
    private Stream<Product> inThatColor(Product product) {
        boolean comes = !spoken.wish().tones().isEmpty()
                && product.variants().stream()
                        .anyMatch(variant -> variant.stock() > 0
                                && Spoken.read(variant.color(), shop.taxonomy())
                                        .wish()
                                        .tones()
                                        .equals(spoken.wish().tones()));
        return comes ? Stream.of(product) : Stream.empty();
    }

    private Stream<Product> similar(Product product, Wish narrowed) {
        return shop.similar(product, narrowed.withSlots(Set.of()), MOST).stream()
                .map(Match::product);
    }

    private Look look(Wish narrowed) {
        return subject.map(product -> shop.around(product, narrowed))
                .orElseGet(() -> shop.look(enquiry.item(), narrowed));
    }

    private Stream<Product> filling(Category slot, Wish narrowed) {
        if (subject.filter(product -> isA(product, slot)).isPresent()) {
            return similar(subject.get(), narrowed);
        }
        Look look = look(narrowed.withSlots(Set.of(slot)));
        return look.shelves().isEmpty()
                ? ofKind(slot, narrowed)
                : look.shelves().stream().flatMap(FloorSearch::products);
    }

    /** All of one kind, for what completes no look with the item: a second top. */
    private Stream<Product> ofKind(Category kind, Wish narrowed) {
        return labeled(kind).filter(product -> isA(product, kind) && fits(product, narrowed));
    }

    private Stream<Product> labeled(Category kind) {
        return shop.search(shop.taxonomy().label(kind, Locale.ENGLISH), LOOKED_THROUGH).stream();
    }

    private Stream<Product> byWords(Wish narrowed) {
        Stream<Product> candidates = spoken.needs().isEmpty()
                ? kinds(narrowed).flatMap(this::labeled)
                : spoken.needs().getFirst().stream()
                        .sorted()
                        .flatMap(word -> shop.search(word, LOOKED_THROUGH).stream());
        return candidates
                .filter(product -> fits(product, narrowed))
                .filter(product ->
                        narrowed.slots().isEmpty() || narrowed.slots().stream().anyMatch(slot -> isA(product, slot)))
                .filter(this::speaks);
    }

    private Stream<Category> kinds(Wish narrowed) {
        return narrowed.slots().isEmpty()
                ? subject.stream().map(product -> product.item().category())
                : narrowed.slots().stream();
    }

    private boolean speaks(Product product) {
        if (spoken.pattern()
                .filter(pattern -> pattern != product.item().pattern())
                .isPresent()) {
            return false;
        }
        String words = ProductWords.all(product);
        return spoken.needs().stream().allMatch(need -> need.stream().anyMatch(word -> holds(words, word)))
                && ClaimTopics.proven(spoken.plain(), words);
    }

    private static boolean holds(String words, String word) {
        return word.charAt(0) < 0x80
                ? Pattern.compile("(?<![a-z0-9])" + Pattern.quote(word))
                        .matcher(words)
                        .find()
                : words.contains(word);
    }

    /** Below the price of what was shown last, of what is in question; of a look, below the cheapest of each shelf, else below its first. */
    private List<Product> cheaper() {
        Optional<Enquiry.Turn> last = lastShown();
        if (last.isPresent()) {
            return cheaper(last.get());
        }
        if (subject.isPresent()
                && (wish.slots().isEmpty() || wish.slots().stream().anyMatch(slot -> isA(subject.get(), slot)))) {
            return within(below(subject.get().price().now())).toList();
        }
        List<Shelf> shelves = enquiry.look().shelves().stream()
                .filter(shelf -> !shelf.matches().isEmpty())
                .filter(shelf -> wish.slots().isEmpty()
                        || wish.slots().stream()
                                .anyMatch(
                                        slot -> shop.taxonomy().isA(shelf.slot().category(), slot)))
                .toList();
        if (shelves.isEmpty()) {
            return wish.slots().isEmpty()
                    ? List.of()
                    : within(wish)
                            .sorted(Comparator.comparingLong(FloorSearch::price))
                            .toList();
        }
        int each = shelves.size() == 1 ? MOST : 1;
        return shelves.stream().flatMap(shelf -> cheaper(shelf).limit(each)).toList();
    }

    /** The last answer that showed something of the kind in question; none where she names another piece now. */
    private Optional<Enquiry.Turn> lastShown() {
        boolean another = subject.isPresent()
                && enquiry.opened()
                        .filter(opened -> opened.id().equals(subject.get().id()))
                        .isEmpty();
        return another
                ? Optional.empty()
                : enquiry.earlier().reversed().stream()
                        .map(turn -> new Enquiry.Turn(turn.question(), turn.answer(), inQuestion(turn.products())))
                        .filter(turn -> !turn.products().isEmpty())
                        .findFirst();
    }

    private List<Product> inQuestion(List<Product> products) {
        return products.stream()
                .filter(product ->
                        wish.slots().isEmpty() || wish.slots().stream().anyMatch(slot -> isA(product, slot)))
                .toList();
    }

    /** Asked again, "cheaper" goes on downward, and ends where nothing is below what was shown. */
    private List<Product> cheaper(Enquiry.Turn last) {
        boolean again = Spoken.read(last.question(), shop.taxonomy()).is(Turn.CHEAPER);
        Map<Category, List<Product>> kinds = last.products().stream()
                .collect(Collectors.groupingBy(
                        product -> product.item().category(), LinkedHashMap::new, Collectors.toList()));
        int each = kinds.size() == 1 ? MOST : 1;
        return kinds.entrySet().stream()
                .flatMap(kind -> cheaper(kind.getKey(), kind.getValue(), !again).limit(each))
                .toList();
    }

    private Stream<Product> cheaper(Shelf shelf) {
        return cheaper(shelf.slot().category(), products(shelf).toList(), true);
    }

    /** Below the cheapest of what was shown, best first; else, if she has not asked before, below the first. */
    private Stream<Product> cheaper(Category kind, List<Product> shown, boolean orBelowFirst) {
        long cheapest = shown.stream().mapToLong(FloorSearch::price).min().orElse(0);
        List<Product> below = filling(kind, below(cheapest)).toList();
        return below.isEmpty() && orBelowFirst ? filling(kind, below(price(shown.getFirst()))) : below.stream();
    }

    private Wish below(long price) {
        long most = Math.min(price - 1, wish.budget().orElse(Long.MAX_VALUE));
        return wish.withBudget(OptionalLong.of(Math.max(0, most)));
    }

    private boolean isA(Product product, Category kind) {
        return shop.taxonomy().isA(product.item().category(), kind);
    }

    private static boolean fits(Product product, Wish narrowed) {
        return product.price().now() <= narrowed.budget().orElse(Long.MAX_VALUE)
                && narrowed.size()
                        .map(size -> SizeStock.of(product, size) != SizeStock.GONE)
                        .orElse(true)
                && narrowed.fit().map(product.fit()::wearableWith).orElse(true)
                && narrowed.occasion()
                        .flatMap(occasion -> product.item().formality().map(occasion::stepsOff))
                        .map(steps -> steps < 2)
                        .orElse(true)
                && (narrowed.tones().isEmpty() || hasTone(product, narrowed));
    }

    private static boolean hasTone(Product product, Wish narrowed) {
        Palette palette = product.item().palette();
        return palette.known()
                && (narrowed.tones().contains(palette.main().name())
                        || palette.swatches().stream()
                                .filter(swatch -> swatch.share() >= VISIBLE_SHARE)
                                .anyMatch(swatch -> narrowed.tones().contains(swatch.name())));
    }

    private static Stream<Product> products(Shelf shelf) {
        return shelf.matches().stream().map(Match::product);
    }

    private static long price(Product product) {
        return product.price().now();
    }
}
