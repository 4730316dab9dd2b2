package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.ProductId;
import dev.awase.coordination.Wish;
import dev.awase.item.Category;
import dev.awase.item.Formality;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import dev.awase.item.Season;
import dev.awase.item.ToneName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StylingCheckTest {
    private static final String UNKNOWN_ITEM = """
            {"category": "unknown", "tones": ["unknown"], "pattern": "unknown", "material": "unknown",
             "formality": "unknown", "seasons": ["unknown"]}""";

    @Test
    void whatTheModelDoesNotKnowStaysAsItWasMeasured() {
        Advice advice = check(answer(UNKNOWN_ITEM, "", ""));
        assertEquals(SmallShop.READING, advice.reading());
        assertEquals(Dropped.NOTHING, advice.dropped());
    }

    @Test
    void whatTheModelKnowsReplacesWhatWasMeasured() {
        Reading.Clear reading = check(answer("""
                                {"category": "dress", "tones": ["blue", "white"], "pattern": "checked",
                                 "material": "linen", "formality": "smart", "seasons": ["summer", "spring"]}""", "", "")).reading();
        Item item = reading.item();
        assertEquals(new Category("dress"), item.category());
        assertEquals(
                List.of(ToneName.BLUE, ToneName.WHITE),
                item.palette().swatches().stream().map(swatch -> swatch.name()).toList());
        assertEquals(ToneName.BLUE.typical(), item.palette().main().tone());
        assertEquals(
                SmallShop.NAVY_TOP.palette().swatches().get(1).tone(),
                item.palette().swatches().get(1).tone(),
                "white was measured, so its color is known better than by its name");
        assertEquals(Pattern.CHECKED, item.pattern());
        assertEquals(Optional.of("linen"), item.material());
        assertEquals(Optional.of(Formality.SMART), item.formality());
        assertEquals(Set.of(Season.SUMMER, Season.SPRING), item.seasons());
        assertEquals(new Category("dress"), reading.guesses().getFirst().category());
        assertEquals(2, reading.guesses().size());
    }

    @Test
    void tonesThatAgreeKeepTheirMeasuredColors() {
        String agrees = UNKNOWN_ITEM.replace("[\"unknown\"], \"pattern\"", "[\"navy\"], \"pattern\"");
        assertEquals(
                SmallShop.NAVY_TOP.palette(),
                check(answer(agrees, "", "")).reading().item().palette());
    }

    @Test
    void whatTheShopperSettledStands() {
        Consultation plain = SmallShop.asks(Locale.ENGLISH);
        Consultation settled = new Consultation(
                plain.piece(), plain.reading(), true, Wish.NONE, "", Locale.ENGLISH, plain.candidates());
        String other = UNKNOWN_ITEM.replace("\"category\": \"unknown\"", "\"category\": \"bag\"");
        assertEquals(SmallShop.READING, check(answer(other, "", ""), settled).reading());
        String same = UNKNOWN_ITEM
                .replace("\"category\": \"unknown\"", "\"category\": \"top\"")
                .replace("[\"unknown\"], \"pattern\"", "[\"red\"], \"pattern\"");
        assertEquals(
                SmallShop.NAVY_TOP.palette(),
                check(answer(same, "", ""), settled).reading().item().palette());
    }

    @Test
    void inventedRepeatedAndMisplacedPicksAreDroppedAndCounted() {
        Advice advice = check(answer(UNKNOWN_ITEM, """
                {"slot": "bottom", "id": "c2", "reason": "White takes up the stripes."},
                {"slot": "bottom", "id": "c2", "reason": "White takes up the stripes."},
                {"slot": "bottom", "id": "c4", "reason": "Brown warms navy."},
                {"slot": "bottom", "id": "c99", "reason": "Brown warms navy."},
                {"slot": "shoes", "id": "SHOP-21", "reason": "Brown warms navy."},
                {"slot": "shoes", "id": "c5", "reason": "White takes up the stripes."}""", ""));
        assertEquals(List.of(12L), ids(advice, SmallShop.BOTTOM));
        assertEquals(List.of(22L), ids(advice, SmallShop.SHOES));
        assertEquals(
                Map.of(Flaw.REPEATED, 1, Flaw.WRONG_SLOT, 1, Flaw.UNKNOWN_ID, 2),
                advice.dropped().counts());
        assertEquals(4, advice.dropped().total());
    }

    @Test
    void noPickThatTheItemExcludesStays() {
        String dress = UNKNOWN_ITEM.replace("\"category\": \"unknown\"", "\"category\": \"dress\"");
        Advice advice = check(answer(dress, """
                {"slot": "bottom", "id": "c2", "reason": ""}, {"slot": "shoes", "id": "c4", "reason": ""}""", ""));
        assertEquals(Set.of(SmallShop.SHOES), advice.picks().keySet());
        assertEquals(1, advice.dropped().of(Flaw.EXCLUDED));
    }

    @Test
    void aPickWhoseReasonFailsKeepsItsPlace() {
        Advice advice = check(answer(UNKNOWN_ITEM, """
                {"slot": "shoes", "id": "c6", "reason": "100 % off!"},
                {"slot": "shoes", "id": "c5", "reason": "白が映えます。"},
                {"slot": "shoes", "id": "c4", "reason": 7}""", "Call 03-1234-5678."));
        assertEquals(
                List.of(23L, 22L, 21L),
                advice.picksFor(SmallShop.SHOES).stream()
                        .map(pick -> pick.product().value())
                        .toList());
        assertTrue(advice.picksFor(SmallShop.SHOES).stream()
                .allMatch(pick -> pick.reason().isEmpty()));
        assertEquals("", advice.words());
        assertEquals(
                Map.of(Flaw.PROMISE, 1, Flaw.WRONG_LANGUAGE, 1, Flaw.BAD_VALUE, 1, Flaw.LINK, 1),
                advice.dropped().counts());
    }

    @Test
    void whatIsMissingIsToleratedAndWhatIsMoreIsNotLookedAt() {
        Advice bare = check("{}");
        assertEquals(Map.of(), bare.picks());
        assertFalse(bare.dropped().inShape());
        assertEquals(0, bare.dropped().total());
        Advice more = check("{\"thoughts\": [1, {}], \"picks\": [{\"id\": \"c1\", \"slot\": \"bottom\", \"reason\": "
                + "\"Beige keeps it calm.\", \"price\": 1}], \"item\": " + UNKNOWN_ITEM
                + ", \"others\": [], \"advice\": \"\"}");
        assertEquals(List.of(11L), ids(more, SmallShop.BOTTOM));
        assertTrue(more.dropped().inShape());
    }

    @Test
    void valuesOfOtherTypesAreDroppedOneByOne() {
        Advice advice = check("""
                {"item": {"category": 7, "tones": "navy", "pattern": "paisley", "material": null, "formality": ["smart"],
                          "seasons": [null, "winter", "monsoon"]},
                 "others": "none", "picks": {"slot": "bottom"}, "advice": ["x"]}""");
        assertEquals(Set.of(Season.WINTER), advice.reading().item().seasons());
        assertEquals(9, advice.dropped().of(Flaw.BAD_VALUE));
        assertEquals(1, advice.dropped().of(Flaw.MISSING));
    }

    @Test
    void furtherItemsAreNamedOnceAndOnlyWhereTheirKindIsKnown() {
        String others = """
                {"category": "bag", "tones": ["red"], "pattern": "plain"},
                {"category": "bag", "tones": ["red"], "pattern": "plain"},
                {"category": "unknown", "tones": ["red"], "pattern": "plain"},
                {"category": "shoes", "tones": ["unknown"], "pattern": "unknown"}""";
        List<Item> found = check("{\"others\": [" + others + "]}").others();
        assertEquals(
                List.of(new Category("bag"), SmallShop.SHOES),
                found.stream().map(Item::category).toList());
        assertEquals(Palette.UNKNOWN, found.get(1).palette());
        String many = IntStream.range(0, 500)
                .mapToObj(i -> "{\"category\": \"bag\", \"tones\": [\"" + ToneName.values()[i % 16].id()
                        + "\"], \"pattern\": \"plain\"}")
                .collect(Collectors.joining(","));
        assertEquals(6, check("{\"others\": [" + many + "]}").others().size());
    }

    @Test
    void aMaterialIsAWordAndNoPromise() {
        assertEquals(Optional.empty(), material("100% silk"));
        assertEquals(Optional.empty(), material("silk ".repeat(20)));
        assertEquals(Optional.empty(), material("Unknown"));
        assertEquals(Optional.of("silk"), material(" silk "));
    }

    private static Optional<String> material(String words) {
        return check(answer(
                        UNKNOWN_ITEM.replace("\"material\": \"unknown\"", "\"material\": \"" + words + "\""), "", ""))
                .reading()
                .item()
                .material();
    }

    private static List<Long> ids(Advice advice, Category slot) {
        return advice.picksFor(slot).stream()
                .map(Advice.Pick::product)
                .map(ProductId::value)
                .toList();
    }

    private static String answer(String item, String picks, String words) {
        return "{\"item\": " + item + ", \"others\": [], \"picks\": [" + picks + "], \"advice\": \"" + words + "\"}";
    }

    private static Advice check(String text) {
        return check(text, SmallShop.asks(Locale.ENGLISH));
    }

    private static Advice check(String text, Consultation consultation) {
        return new StylingCheck(SmallShop.FASHION).advice(text, consultation, Candidates.of(consultation.candidates()));
    }
}
