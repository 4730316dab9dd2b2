package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Relation;
import dev.awase.item.Fit;
import dev.awase.item.Item;
import dev.awase.item.ToneName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the shopper keeps stands first, and the rest is scored anew to go with it too. */
class BesideTest {
    private static final Item WHITE_TOP = Shop.item("top", ToneName.WHITE);

    /** White bags go best with a white top, green ones with green shoes. */
    private static Shop shop() {
        return new Shop()
                .add(Shop.product(1, Shop.item("bag", ToneName.WHITE)))
                .add(Shop.product(2, Shop.item("bag", ToneName.GREEN)))
                .add(Shop.product(3, Shop.item("shoes", ToneName.WHITE)))
                .add(Shop.product(4, Shop.item("shoes", ToneName.GREEN)))
                .add(Shop.product(5, Shop.item("bottom", ToneName.WHITE)))
                .add(Shop.product(6, Shop.item("bottom", ToneName.GREEN)));
    }

    @Test
    void whatIsKeptStandsFirstAndTheRestIsMatchedWithItAnew() {
        Look before = look(shop(), Wish.NONE);
        assertEquals(List.of(1L, 2L), Shop.shelf(before, "bag"));
        Look after = look(shop(), Wish.NONE, 4, 6);
        assertEquals(4L, Shop.shelf(after, "shoes").getFirst());
        assertEquals(6L, Shop.shelf(after, "bottom").getFirst());
        assertEquals(List.of(2L, 1L), Shop.shelf(after, "bag"), "two green pieces outweigh the white top");
    }

    @Test
    void thePointsAreTheMeanOfTheAnchorAndHalfOfEachKeptPiece() {
        Match alone = match(look(shop(), Wish.NONE), 2);
        Match beside = match(look(shop(), Wish.NONE, 4), 2);
        Ranking together = Ranking.together(CoordinationSettings.DEFAULT.look());
        Assortment assortment = shop().assortment();
        Inquiry asked = new Inquiry(question(Wish.NONE), assortment);
        Inquiry shoes = new Inquiry(asked, assortment, assortment.row(new ProductId(4)));
        double pair = together.points(shoes, assortment, assortment.row(new ProductId(2)));
        assertEquals((alone.score().points() + 0.5 * pair) / 1.5, beside.score().points(), 1e-6);
        assertTrue(pair > alone.score().points());
    }

    @Test
    void theShopperIsToldWhatAPieceHasToDoWithTheOneSheKeeps() {
        List<Reason> reasons = match(look(shop(), Wish.NONE, 4), 2).score().reasons();
        assertTrue(reasons.contains(new Reason.CloseToKept(ToneName.GREEN, ToneName.GREEN)), reasons::toString);
        assertFalse(match(look(shop(), Wish.NONE, 4), 4).score().reasons().stream()
                .anyMatch(Reason.CloseToKept.class::isInstance));
    }

    @Test
    void whatTheStylistsForbadeBesideAKeptPieceIsNotShown() {
        Shop shop = shop().relate(4, 2, Relation.Kind.NEVER_WITH);
        assertEquals(List.of(1L), Shop.shelf(look(shop, Wish.NONE, 4), "bag"));
    }

    @Test
    void whatIsKeptStaysWhateverSheWishesAfterwards() {
        Shop shop = shop().add(Shop.withPrice(Shop.product(7, Shop.item("shoes", ToneName.GREEN)), 90_000));
        Look look = look(shop, Wish.NONE.withBudget(OptionalLong.of(10_000)), 7);
        assertEquals(7L, Shop.shelf(look, "shoes").getFirst());
    }

    @Test
    void whatIsKeptAndSoldOutMeanwhileIsKeptNoLonger() {
        Shop shop = shop().add(Shop.withSizes(Shop.product(7, Shop.item("shoes", ToneName.GREEN)), "!24"));
        assertEquals(3L, Shop.shelf(look(shop, Wish.NONE, 7), "shoes").getFirst());
    }

    @Test
    void theLookIsForWhoeverTheKeptPieceIsCutFor() {
        Shop shop = shop().add(Shop.withFit(Shop.product(7, Shop.item("shoes", ToneName.GREEN)), Fit.MEN))
                .add(Shop.withFit(Shop.product(8, Shop.item("bag", ToneName.GREEN)), Fit.WOMEN));
        assertFalse(Shop.shelf(look(shop, Wish.NONE, 7), "bag").contains(8L));
        Look hers = look(shop, Wish.NONE.withFit(Optional.of(Fit.WOMEN)), 7);
        assertFalse(Shop.shelf(hers, "shoes").contains(7L), "a wish said out loud counts more");
        assertFalse(Shop.shelf(hers, "shoes").isEmpty());
    }

    @Test
    void inAnyShopTheKeptPieceIsFirst() {
        for (long seed = 0; seed < 30; seed++) {
            Crowd crowd = new Crowd(seed);
            Shop shop = new Shop().add(crowd.products(150).toArray(Product[]::new));
            Item anchor = crowd.item();
            Coordinator coordinator = new Coordinator(Shop.FASHION, CoordinationSettings.DEFAULT);
            Question plain = new Question(anchor, Wish.NONE, Shop.TODAY, Optional.empty());
            Look before = coordinator.look(plain, shop.assortment(), shop::find);
            List<ProductId> kept = new ArrayList<>();
            before.shelves().stream()
                    .filter(shelf -> shelf.matches().size() > 2)
                    .limit(1)
                    .forEach(shelf -> kept.add(shelf.matches().get(2).product().id()));
            Question asked = new Question(anchor, Wish.NONE, Shop.TODAY, Optional.empty(), kept);
            Look after = coordinator.look(asked, shop.assortment(), shop::find);
            assertEquals(
                    kept,
                    after.shelves().stream()
                            .flatMap(shelf -> shelf.matches().stream().limit(1))
                            .map(match -> match.product().id())
                            .filter(kept::contains)
                            .toList());
        }
    }

    @Test
    void anOutfitCostsWhatItsPiecesCostTogether() {
        Outfit outfit = Outfit.of(look(shop(), Wish.NONE, 4));
        assertEquals(3, outfit.pieces().size());
        assertEquals(15_000, outfit.total().orElseThrow().now());
        assertEquals(Optional.empty(), new Outfit(WHITE_TOP, List.of()).total());
    }

    private static Question question(Wish wish, long... kept) {
        return new Question(
                WHITE_TOP,
                wish,
                Shop.TODAY,
                Optional.empty(),
                LongStream.of(kept).mapToObj(ProductId::new).toList());
    }

    private static Look look(Shop shop, Wish wish, long... kept) {
        return shop.look(question(wish, kept));
    }

    private static Match match(Look look, long id) {
        return look.shelves().stream()
                .flatMap(shelf -> shelf.matches().stream())
                .filter(match -> match.product().id().value() == id)
                .findFirst()
                .orElseThrow();
    }
}
