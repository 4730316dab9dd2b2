package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Product;
import dev.awase.catalog.Relation;
import dev.awase.item.Category;
import dev.awase.item.Formality;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Season;
import dev.awase.item.ToneName;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherRulesTest {
    private static final ToneName TONE = ToneName.NAVY;

    @Test
    void aBusyAnchorWantsAPlainPartner() {
        RuleCase rule = new RuleCase(new PatternRule());
        Item striped = Shop.item("top", TONE, Pattern.STRIPED);
        float plain = rule.term(striped, Shop.item("bottom", TONE, Pattern.PLAIN));
        float same = rule.term(striped, Shop.item("bottom", TONE, Pattern.STRIPED));
        float other = rule.term(striped, Shop.item("bottom", TONE, Pattern.CHECKED));
        assertTrue(plain > same && same > other);
        assertEquals(
                Optional.of(new Reason.PatternBalance(Pattern.STRIPED, Pattern.PLAIN)),
                rule.reason(striped, Shop.item("bottom", TONE, Pattern.PLAIN)));
        assertEquals(Optional.empty(), rule.reason(striped, Shop.item("bottom", TONE, Pattern.CHECKED)));
    }

    @Test
    void aPlainAnchorTakesAPatternThoughAPlainPartnerMore() {
        RuleCase rule = new RuleCase(new PatternRule());
        Item plain = Shop.item("top", TONE, Pattern.PLAIN);
        float livens = rule.term(plain, Shop.item("bottom", TONE, Pattern.CHECKED));
        assertTrue(livens > 0.5 && livens < rule.term(plain, plain));
        assertEquals(
                Optional.of(new Reason.PatternBalance(Pattern.PLAIN, Pattern.CHECKED)),
                rule.reason(plain, Shop.item("bottom", TONE, Pattern.CHECKED)));
    }

    @ParameterizedTest
    @CsvSource({"CASUAL, CASUAL, 1", "CASUAL, SMART, 0.7", "SPORT, BUSINESS, 0", "SPORT, SMART, 0.3"})
    void formalityFallsWithDistance(Formality one, Formality other, float expected) {
        RuleCase rule = new RuleCase(new FormalityRule());
        assertEquals(expected, rule.term(Shop.item("top", TONE, one), Shop.item("bottom", TONE, other)));
        assertEquals(
                one == other,
                rule.reason(Shop.item("top", TONE, one), Shop.item("bottom", TONE, other))
                        .isPresent());
    }

    @Test
    void whatIsNotKnownIsNotJudged() {
        Item unknown = Shop.item("bottom", TONE);
        Item casual = Shop.item("top", TONE, Formality.CASUAL);
        assertTrue(Float.isNaN(new RuleCase(new FormalityRule()).term(casual, unknown)));
        assertTrue(Float.isNaN(new RuleCase(new FormalityRule()).term(unknown, casual)));
        assertTrue(Float.isNaN(new RuleCase(new SeasonRule()).term(unknown, casual)));
        assertTrue(Float.isNaN(new RuleCase(new OccasionRule()).term(casual, casual)));
        assertTrue(Float.isNaN(new RuleCase(new MaterialRule()).term(casual, unknown)));
        assertTrue(Float.isNaN(new RuleCase(new CuratedRule()).term(casual, unknown)));
    }

    @ParameterizedTest
    @CsvSource({"WEDDING, FORMAL, 1", "WEDDING, SMART, 0.4", "WEDDING, SPORT, 0", "OUTDOOR, CASUAL, 1"})
    void anOccasionWelcomes(Occasion occasion, Formality formality, float expected) {
        RuleCase rule = new RuleCase(new OccasionRule(), Wish.NONE.withOccasion(Optional.of(occasion)));
        Item product = Shop.item("bottom", TONE, formality);
        assertEquals(expected, rule.term(Shop.item("top", TONE), product));
        assertEquals(
                expected == 1 ? Optional.of(new Reason.SuitsOccasion(occasion)) : Optional.empty(),
                rule.reason(Shop.item("top", TONE), product));
    }

    @Test
    void seasonsOverlapOrNot() {
        RuleCase rule = new RuleCase(new SeasonRule());
        Item winter = Shop.item("top", TONE, Formality.CASUAL, Season.WINTER, Season.AUTUMN);
        assertEquals(1, rule.term(winter, Shop.item("bottom", TONE, Formality.CASUAL, Season.WINTER)));
        assertEquals(0, rule.term(winter, Shop.item("bottom", TONE, Formality.CASUAL, Season.SUMMER)));
        assertEquals(0.8f, rule.term(winter, Shop.item("bottom", TONE)));
        assertEquals(
                Optional.of(new Reason.SameSeason(Season.WINTER)),
                rule.reason(winter, Shop.item("bottom", TONE, Formality.CASUAL, Season.WINTER)));
        assertEquals(Optional.empty(), rule.reason(winter, Shop.item("bottom", TONE)));
    }

    @Test
    void aWishedSeasonGoesBeforeTheAnchors() {
        Wish summer = Wish.NONE.withSeason(Optional.of(Season.SUMMER));
        RuleCase rule = new RuleCase(new SeasonRule(), summer);
        Item winter = Shop.item("top", TONE, Formality.CASUAL, Season.WINTER);
        assertEquals(0, rule.term(winter, Shop.item("bottom", TONE, Formality.CASUAL, Season.WINTER)));
        assertEquals(1, rule.term(winter, Shop.item("bottom", TONE, Formality.CASUAL, Season.SUMMER)));
    }

    @Test
    void stylistsDecisionsLiftFromEitherSide() {
        Product anchor = Shop.product(1, Shop.item("top", TONE));
        Product product = Shop.product(2, Shop.item("bottom", ToneName.ORANGE));
        Shop related = RuleCase.pair(anchor, product, Optional.of(Relation.Kind.GOES_WITH));
        assertEquals(1, RuleCase.term(new CuratedRule(), related, anchor, product));
        assertEquals(1, RuleCase.term(new CuratedRule(), related, product, anchor));
        assertEquals(Optional.of(new Reason.Curated()), RuleCase.reason(new CuratedRule(), related, anchor, product));
        Shop unrelated = RuleCase.pair(anchor, product, Optional.empty());
        assertTrue(Float.isNaN(RuleCase.term(new CuratedRule(), unrelated, anchor, product)));
    }

    @Test
    void aCuratedPairOvertakesACloserTone() {
        Product anchor = Shop.product(1, Shop.item("top", TONE));
        Shop shop = new Shop()
                .add(anchor)
                .add(Shop.product(2, Shop.item("bottom", ToneName.ORANGE)))
                .add(Shop.product(3, Shop.item("bottom", TONE)));
        Question question = new Question(anchor.item(), Wish.NONE, Shop.TODAY, Optional.of(anchor.id()));
        assertEquals(3L, Shop.shelf(shop.look(question), "bottom").getFirst());
        shop.relate(2, 1, Relation.Kind.GOES_WITH);
        Match first = shop.look(question).shelves().getFirst().matches().getFirst();
        assertEquals(2, first.product().id().value());
        assertEquals(new Reason.Curated(), first.score().reasons().getFirst());
    }

    @Test
    void theSamePriceClassAmongItsKind() {
        Product dear = Shop.withPrice(Shop.product(1, Shop.item("top", TONE)), 20000);
        Product dearBag = Shop.withPrice(Shop.product(2, Shop.item("bag", TONE)), 40000);
        Product cheapBag = Shop.withPrice(Shop.product(3, Shop.item("bag", TONE)), 5000);
        Shop shop = new Shop()
                .add(dear, dearBag, cheapBag)
                .add(Shop.withPrice(Shop.product(4, Shop.item("top", TONE)), 10000))
                .add(Shop.withPrice(Shop.product(5, Shop.item("top", TONE)), 10000))
                .add(Shop.withPrice(Shop.product(6, Shop.item("bag", TONE)), 20000));
        Rule rule = new PriceRule();
        assertEquals(1, RuleCase.term(rule, shop, dear, dearBag), 0.01);
        assertTrue(RuleCase.term(rule, shop, dear, cheapBag) < 0.01);
        assertEquals(Optional.of(new Reason.PriceBand()), RuleCase.reason(rule, shop, dear, dearBag));
        assertEquals(Optional.empty(), RuleCase.reason(rule, shop, dear, cheapBag));
    }

    @Test
    void aThingFromElsewhereHasNoPriceToShare() {
        RuleCase rule = new RuleCase(new PriceRule());
        assertEquals(1, rule.term(Shop.item("top", TONE), Shop.item("bag", TONE)));
        assertEquals(Optional.empty(), rule.reason(Shop.item("top", TONE), Shop.item("bag", TONE)));
    }

    @Test
    void similarLooksAtPatternAndMaterial() {
        Item wool = made("wool");
        assertEquals(1, new RuleCase(new MaterialRule()).term(wool, made("Ｗool ")));
        Product silk = Shop.product(1, made("silk"));
        Product woolen = Shop.product(2, wool);
        assertEquals(0, RuleCase.term(new MaterialRule(), new Shop().add(silk, woolen), silk, woolen));
        assertEquals(Optional.of(new Reason.SameMaterial("wool")), new RuleCase(new MaterialRule()).reason(wool, wool));
        assertEquals(1, new RuleCase(new LikePatternRule()).term(wool, wool));
        assertEquals(0, new RuleCase(new LikePatternRule()).term(wool, Shop.item("top", TONE, Pattern.GRAPHIC)));
    }

    private static Item made(String material) {
        return new Item(
                new Category("top"),
                Palette.of(TONE),
                Pattern.PLAIN,
                Optional.of(material),
                Optional.empty(),
                Set.of());
    }
}
