package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Product;
import dev.awase.catalog.Relation;
import dev.awase.catalog.Variant;
import dev.awase.item.Category;
import dev.awase.item.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every look, over shops, anchors and wishes by chance. */
class EveryLookTest {
    private static final int SEEDS = 60;

    /** One question to one shop; half of the anchors are products of it. */
    record Case(long seed, Shop shop, Question question) {
        Look look() {
            return shop.look(question);
        }

        Optional<Product> anchorProduct() {
            return question.product().map(id -> shop.find(List.of(id)).getFirst());
        }

        @Override
        public String toString() {
            return "seed " + seed + ", " + question.anchor().category() + ", " + question.wish();
        }
    }

    static Stream<Case> cases() {
        return Stream.iterate(1L, seed -> seed + 1).limit(SEEDS).map(EveryLookTest::chance);
    }

    private static Case chance(long seed) {
        Crowd crowd = new Crowd(seed);
        List<Product> products = crowd.products(250);
        Shop shop = new Shop().add(products.toArray(Product[]::new));
        for (int i = 0; i < 200; i++) {
            shop.relate(
                    crowd.one(products).id().value(),
                    crowd.one(products).id().value(),
                    crowd.one(List.of(Relation.Kind.values())));
        }
        Product anchor = crowd.one(products);
        return new Case(
                seed,
                shop,
                seed % 2 == 0
                        ? new Question(anchor.item(), crowd.wish(), Shop.TODAY, Optional.of(anchor.id()))
                        : new Question(crowd.item(), crowd.wish(), Shop.TODAY, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyProductPassesTheHardFilters(Case chance) {
        Wish wish = chance.question().wish();
        for (Product product : products(chance.look())) {
            assertTrue(product.activeOn(Shop.TODAY));
            assertTrue(product.stock() > 0);
            assertTrue(product.price().now() <= wish.budget().orElse(Long.MAX_VALUE));
            assertTrue(wish.fit().map(product.fit()::wearableWith).orElse(true));
            assertTrue(chance.anchorProduct()
                    .filter(anchor -> wish.fit().isEmpty())
                    .map(anchor -> product.fit().wearableWith(anchor.fit()))
                    .orElse(true));
            assertTrue(wish.tones().isEmpty()
                    || product.item().palette().swatches().stream()
                            .anyMatch(swatch -> wish.tones().contains(swatch.name())));
            assertTrue(wish.size().map(size -> fits(product, size)).orElse(true), product.variants()::toString);
            assertFalse(chance.shop().never(chance.question().product(), product.id()));
            assertFalse(chance.question().product().equals(Optional.of(product.id())));
            assertFalse(
                    product.item().category().equals(chance.question().anchor().category()));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shelvesHoldTheirSlotAndExcludeNeitherTheAnchorNorOneAnother(Case chance) {
        List<Shelf> shelves = chance.look().shelves();
        for (Shelf shelf : shelves) {
            for (Match match : shelf.matches()) {
                Category category = match.product().item().category();
                assertTrue(Shop.FASHION.isA(category, shelf.slot().category()));
                assertFalse(Shop.FASHION.excludes(
                        category, chance.question().anchor().category()));
                shelves.stream()
                        .filter(other -> !other.equals(shelf))
                        .flatMap(other -> other.matches().stream())
                        .forEach(other -> assertFalse(Shop.FASHION.excludes(
                                category, other.product().item().category())));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void allFirstsCanBeWornByOnePerson(Case chance) {
        List<Product> firsts = chance.look().shelves().stream()
                .flatMap(shelf -> shelf.matches().stream().limit(1))
                .map(Match::product)
                .toList();
        assertTrue(
                Stream.of(Fit.WOMEN, Fit.MEN, Fit.KIDS)
                        .anyMatch(wearer -> firsts.stream()
                                .allMatch(product -> product.fit().wearableWith(wearer))),
                firsts.stream().map(Product::fit).toList()::toString);
        for (Product one : firsts) {
            firsts.forEach(other -> assertFalse(chance.shop().never(Optional.of(one.id()), other.id())));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pointsAndReasonsAreInBounds(Case chance) {
        for (Match match : matches(chance.look())) {
            assertTrue(match.score().points() >= 0 && match.score().points() <= 1, match::toString);
            int reasons = match.score().reasons().size();
            assertTrue(reasons >= 1 && reasons <= 3, match::toString);
            assertEquals(reasons, match.score().reasons().stream().distinct().count());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyReasonIsTrue(Case chance) {
        Truth truth = new Truth(chance.question(), chance.anchorProduct(), chance.shop());
        for (Match match : matches(chance.look())) {
            for (Reason reason : match.score().reasons()) {
                assertTrue(
                        truth.of(reason, match.product()),
                        () -> reason + " of " + match.product().item());
            }
        }
        for (Match match : similar(chance)) {
            for (Reason reason : match.score().reasons()) {
                assertTrue(
                        truth.of(reason, match.product()),
                        () -> reason + " of " + match.product().item());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyReasonIsTrueOfAMoodTheWeatherAndAPresentToo(Case chance) {
        Question asked = chance.question();
        for (Mood mood : Mood.values()) {
            Wish wish = asked.wish()
                    .withMood(Optional.of(mood))
                    .withWeather(Optional.of(Weather.values()[mood.ordinal()]))
                    .asGift(true);
            Question more = new Question(asked.anchor(), wish, asked.day(), asked.product());
            Truth truth = new Truth(more, chance.anchorProduct(), chance.shop());
            for (Match match : matches(chance.shop().look(more))) {
                for (Reason reason : match.score().reasons()) {
                    assertTrue(
                            truth.of(reason, match.product()),
                            () -> reason + " of " + match.product().item());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSameQuestionGetsTheSameAnswer(Case chance) {
        assertEquals(chance.look(), chance.look());
        assertEquals(chance.look(), chance(chance.seed()).look());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void similarItemsAreOfTheAnchorsKind(Case chance) {
        for (Match match : similar(chance)) {
            assertEquals(
                    chance.question().anchor().category(),
                    match.product().item().category());
            assertTrue(match.product().stock() > 0);
        }
    }

    private static List<Match> similar(Case chance) {
        return new Coordinator(Shop.FASHION, CoordinationSettings.DEFAULT)
                .similar(chance.question(), chance.shop().assortment(), 8, chance.shop()::find);
    }

    /** The crowd's labels are simple; every category of the crowd comes in letters and in numbers. */
    private static boolean fits(Product product, String size) {
        return size.equals("one size")
                || product.variants().stream()
                        .filter(variant -> variant.stock() > 0)
                        .map(Variant::size)
                        .anyMatch(label -> label.isEmpty() || label.equals("F") || label.equals(size));
    }

    private static List<Match> matches(Look look) {
        return look.shelves().stream()
                .flatMap(shelf -> shelf.matches().stream())
                .toList();
    }

    private static List<Product> products(Look look) {
        return new ArrayList<>(matches(look).stream().map(Match::product).toList());
    }
}
