package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Relation;
import dev.awase.coordination.Rearrangement.Choice;
import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.ToneName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RearrangementTest {
    private static final Category BOTTOM = new Category("bottom");
    private static final Category SHOES = new Category("shoes");
    private static final Reason.Told WHY = new Reason.Told("Brings the stripes out.", Locale.ENGLISH);

    @Test
    void choicesComeFirstInTheirOrderAndTheRestStaysAsItWas() {
        Look look = look(shelf(BOTTOM, plain(1), plain(2), plain(3), plain(4)));
        Look arranged = Rearrangement.of(look, Map.of(BOTTOM, List.of(choice(3), choice(1))), List.of(), 12);
        assertEquals(List.of(3L, 1L, 2L, 4L), Shop.shelf(arranged, "bottom"));
        assertEquals(look.anchor(), arranged.anchor());
    }

    @Test
    void herReasonIsToldBeforeAllOthersAndPointsStay() {
        Match match = new Match(plain(1), new Score(0.7, List.of(new Reason.Curated())));
        Look look = look(new Shelf(new Slot(BOTTOM, 1), List.of(match)));
        Choice told = new Choice(new ProductId(1), Optional.of(WHY));
        Match arranged = Rearrangement.of(look, Map.of(BOTTOM, List.of(told)), List.of(), 12)
                .shelves()
                .getFirst()
                .matches()
                .getFirst();
        assertEquals(new Score(0.7, List.of(WHY, new Reason.Curated())), arranged.score());
    }

    @Test
    void nothingEntersAShelfThatWasNotOnIt() {
        Look look = look(shelf(BOTTOM, plain(1), plain(2)), shelf(SHOES, plain(3)));
        Map<Category, List<Choice>> choices = Map.of(
                BOTTOM, List.of(choice(3), choice(99), choice(2), choice(2)), new Category("hat"), List.of(choice(1)));
        Look arranged = Rearrangement.of(look, choices, List.of(), 12);
        assertEquals(List.of(2L, 1L), Shop.shelf(arranged, "bottom"));
        assertEquals(List.of(3L), Shop.shelf(arranged, "shoes"));
    }

    @Test
    void aShelfIsCutToItsSizeAfterItsOrder() {
        Look look = look(shelf(BOTTOM, plain(1), plain(2), plain(3)));
        Look arranged = Rearrangement.of(look, Map.of(BOTTOM, List.of(choice(3))), List.of(), 2);
        assertEquals(List.of(3L, 1L), Shop.shelf(arranged, "bottom"));
    }

    @Test
    void aChoiceForAnotherWearerThanTheShelfBeforeStandsLater() {
        Look look = look(shelf(BOTTOM, cut(1, Fit.WOMEN)), shelf(SHOES, cut(2, Fit.WOMEN), cut(3, Fit.MEN)));
        Look arranged = Rearrangement.of(look, Map.of(SHOES, List.of(choice(3))), List.of(), 12);
        assertEquals(List.of(2L, 3L), Shop.shelf(arranged, "shoes"));
    }

    @Test
    void aWholeLookForAnotherWearerIsTaken() {
        Look look = look(
                shelf(BOTTOM, cut(1, Fit.WOMEN), cut(2, Fit.MEN)), shelf(SHOES, cut(3, Fit.WOMEN), cut(4, Fit.MEN)));
        Look arranged =
                Rearrangement.of(look, Map.of(BOTTOM, List.of(choice(2)), SHOES, List.of(choice(4))), List.of(), 12);
        assertEquals(List.of(2L, 1L), Shop.shelf(arranged, "bottom"));
        assertEquals(List.of(4L, 3L), Shop.shelf(arranged, "shoes"));
    }

    @Test
    void aChoiceThatLeavesAnotherShelfWithoutAFirstYields() {
        Look look = look(shelf(BOTTOM, cut(1, Fit.WOMEN), cut(2, Fit.MEN)), shelf(SHOES, cut(3, Fit.WOMEN)));
        Look arranged = Rearrangement.of(look, Map.of(BOTTOM, List.of(choice(2))), List.of(), 12);
        assertEquals(List.of(1L, 2L), Shop.shelf(arranged, "bottom"), "no shoes go with a man's trousers here");
    }

    @Test
    void whatTheStylistsForbadeNeverStandsFirstTogether() {
        Look look = look(shelf(BOTTOM, plain(1), plain(2)), shelf(SHOES, plain(3), plain(4)));
        List<Relation> never = List.of(new Relation(new ProductId(4), new ProductId(2), Relation.Kind.NEVER_WITH));
        Map<Category, List<Choice>> choices = Map.of(BOTTOM, List.of(choice(2)), SHOES, List.of(choice(4)));
        assertEquals(List.of(3L, 4L), Shop.shelf(Rearrangement.of(look, choices, never, 12), "shoes"));
    }

    @Test
    void anEmptyShelfStaysEmpty() {
        Look look = look(shelf(BOTTOM), shelf(SHOES, plain(3)));
        Look arranged = Rearrangement.of(look, Map.of(BOTTOM, List.of(choice(3))), List.of(), 12);
        assertEquals(List.of(), Shop.shelf(arranged, "bottom"));
        assertEquals(List.of(3L), Shop.shelf(arranged, "shoes"));
    }

    @Test
    void whateverIsChosenTheFirstsGoTogetherAndNothingIsLostOrAdded() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            Look look = dressed(random);
            List<Relation> never = forbidden(random, look);
            Map<Category, List<Choice>> choices = new HashMap<>();
            for (Shelf shelf : look.shelves()) {
                choices.put(
                        shelf.slot().category(),
                        random.longs(5, 0, 30)
                                .mapToObj(RearrangementTest::choice)
                                .toList());
            }
            Look arranged = Rearrangement.of(look, choices, never, 12);
            assertTrue(goTogether(arranged, never), () -> choices + " over " + look);
            for (Shelf shelf : look.shelves()) {
                String slot = shelf.slot().category().id();
                assertEquals(new HashSet<>(Shop.shelf(look, slot)), new HashSet<>(Shop.shelf(arranged, slot)));
            }
        }
    }

    /** Three shelves whose own firsts, unisex and related to nothing, can be worn together. */
    private static Look dressed(Random random) {
        Fit[] grown = {Fit.WOMEN, Fit.MEN, Fit.UNISEX};
        List<Shelf> shelves = new ArrayList<>();
        for (String slot : List.of("bottom", "shoes", "bag")) {
            long from = shelves.size() * 10L;
            Product[] products = LongStream.range(from, from + 8)
                    .mapToObj(id -> cut(id, id == from ? Fit.UNISEX : grown[random.nextInt(3)]))
                    .toArray(Product[]::new);
            shelves.add(shelf(new Category(slot), products));
        }
        return new Look(Shop.item("top", ToneName.NAVY), shelves);
    }

    private static List<Relation> forbidden(Random random, Look look) {
        List<Relation> never = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            List<Long> pair = random.longs(2, 0, 30).boxed().toList();
            if (pair.stream().noneMatch(id -> id % 10 == 0)) {
                never.add(new Relation(
                        new ProductId(pair.getFirst()), new ProductId(pair.getLast()), Relation.Kind.NEVER_WITH));
            }
        }
        assertEquals(3, look.shelves().size());
        return never;
    }

    private static boolean goTogether(Look look, List<Relation> never) {
        List<Product> firsts = look.shelves().stream()
                .map(shelf -> shelf.matches().getFirst().product())
                .toList();
        return firsts.stream()
                .allMatch(one -> firsts.stream()
                        .filter(other -> !other.equals(one))
                        .allMatch(other -> one.fit().wearableWith(other.fit())
                                && !never.contains(new Relation(one.id(), other.id(), Relation.Kind.NEVER_WITH))));
    }

    private static Choice choice(long id) {
        return new Choice(new ProductId(id), Optional.empty());
    }

    private static Product plain(long id) {
        return cut(id, Fit.UNISEX);
    }

    private static Product cut(long id, Fit fit) {
        return Shop.withFit(Shop.product(id, Shop.item("bottom", ToneName.NAVY)), fit);
    }

    private static Look look(Shelf... shelves) {
        return new Look(Shop.item("top", ToneName.NAVY), List.of(shelves));
    }

    private static Shelf shelf(Category category, Product... products) {
        return new Shelf(
                new Slot(category, 1),
                Arrays.stream(products)
                        .map(product -> new Match(product, new Score(0.5, List.of())))
                        .toList());
    }
}
