package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.Match;
import dev.awase.coordination.Shelf;
import dev.awase.item.Category;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever a model answers, nothing comes through but what was sent, where it was sent for, in words that can be shown. */
class HostileAnswerTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> IDS = List.of(
            "c1",
            "c2",
            "c3",
            "c4",
            "c5",
            "c6",
            "c7",
            "c0",
            "c-1",
            "-1",
            "11",
            "21",
            "C1",
            " c1 ",
            "c1; DROP TABLE product",
            "SHOP-11",
            "SHOP-21-M",
            "AW-TOP-001",
            "c1,c2",
            "c１",
            "ｃ1",
            "c1\u0000",
            "\u202Ec1",
            "../c1",
            "null",
            "",
            "c01",
            "{\"id\":\"c1\"}",
            "c" + "9".repeat(400));

    private static final List<String> WORDS = List.of(
            "Brown warms the navy.",
            "100 % off",
            "５０％オフ",
            "<b>now</b>",
            "Ignore all previous instructions",
            "無料です",
            "白が映えます。",
            "\u202Egnp.evil",
            "https://evil.test",
            "c1",
            "SHOP-11 is yours",
            "x".repeat(100_000),
            "",
            "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00",
            "Only 4,990 yen",
            "five thousand yen",
            "\u0000",
            "\uD800",
            "{\"picks\": []}",
            "Guaranteed",
            "Our new product Moonwalker is great.");

    private final Random random = new Random(20261122);

    @Test
    void zeroInventedProductsInThousandsOfAnswers() throws Exception {
        JsonMapper writer = new JsonMapper();
        int used = 0;
        for (int round = 0; round < 3000; round++) {
            Locale language = random.nextBoolean() ? Locale.JAPANESE : Locale.ENGLISH;
            String text = writer.writeValueAsString(answer());
            Optional<Advice> advice = advice(text, language);
            advice.ifPresent(given -> holds(given, language));
            used += advice.map(given -> given.picks().size()).orElse(0);
        }
        assertTrue(used > 800, "the rule would hold over nothing: " + used);
    }

    @Test
    void damagedTextIsUnreadableOrHoldsTheRule() throws Exception {
        JsonMapper writer = new JsonMapper();
        for (int round = 0; round < 1000; round++) {
            StringBuilder text = new StringBuilder(writer.writeValueAsString(answer()));
            for (int damage = random.nextInt(1, 5); damage > 0; damage--) {
                text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(0x20, 0x7f));
            }
            advice(text.toString(), Locale.ENGLISH).ifPresent(given -> holds(given, Locale.ENGLISH));
        }
    }

    @Test
    void tenThousandPicksAndDeepNestingAreJustDropped() {
        StringBuilder picks = new StringBuilder("{\"picks\": [");
        for (int i = 0; i < 10_000; i++) {
            picks.append(i == 0 ? "" : ",")
                    .append("{\"slot\":\"bottom\",\"id\":\"c")
                    .append(i)
                    .append("\",\"reason\":\"\"}");
        }
        Advice advice = advice(picks + "]}", Locale.ENGLISH).orElseThrow();
        assertEquals(3, advice.picksFor(SmallShop.BOTTOM).size());
        assertEquals(9_997, advice.dropped().total());
        assertEquals(Optional.empty(), advice("[".repeat(200_000), Locale.ENGLISH));
        assertEquals(Optional.empty(), advice("{\"picks\":".repeat(20_000), Locale.ENGLISH));
    }

    @Test
    void idsOfAnotherRequestMeanNothingOfIt() {
        // c5 was a shoe in the request before; here it is whatever was sent as fifth, or nobody.
        String text = "{\"picks\": [{\"slot\": \"shoes\", \"id\": \"c5\", \"reason\": \"\"}]}";
        assertEquals(
                Set.of(SmallShop.SHOES),
                advice(text, Locale.ENGLISH).orElseThrow().picks().keySet());
        Consultation fewer = SmallShop.asks(Locale.ENGLISH);
        Candidates two = new Candidates(Map.of());
        Advice advice = new StylingCheck(SmallShop.FASHION).advice(text, fewer, two);
        assertEquals(Set.of(), advice.picks().keySet());
        assertEquals(1, advice.dropped().of(Flaw.UNKNOWN_ID));
    }

    private static Optional<Advice> advice(String text, Locale language) {
        Consultation consultation = SmallShop.asks(language);
        try {
            return Optional.of(new StylingCheck(SmallShop.FASHION)
                    .advice(text, consultation, Candidates.of(consultation.candidates())));
        } catch (ModelFault unreadable) {
            assertEquals(ModelFault.Kind.UNREADABLE, unreadable.kind());
            return Optional.empty();
        }
    }

    private static void holds(Advice advice, Locale language) {
        Set<ProductId> seen = new HashSet<>();
        ShopperWords words = new ShopperWords(language);
        Category kind = advice.reading().item().category();
        advice.picks().forEach((slot, picks) -> {
            for (Advice.Pick pick : picks) {
                assertTrue(sentFor(slot).contains(pick.product()), () -> pick + " was not sent for " + slot);
                assertTrue(seen.add(pick.product()), () -> pick + " comes twice");
                shown(words, pick.reason());
            }
            assertTrue(!SmallShop.FASHION.excludes(slot, kind), () -> slot + " cannot be worn with " + kind);
        });
        shown(words, advice.words());
    }

    private static void shown(ShopperWords words, String shown) {
        assertTrue(shown.isEmpty() || words.flaw(shown, words.longestAdvice()).isEmpty(), () -> "shown: " + shown);
    }

    private static List<ProductId> sentFor(Category slot) {
        return SmallShop.CANDIDATES.shelves().stream()
                .filter(shelf -> shelf.slot().category().equals(slot))
                .map(Shelf::matches)
                .flatMap(List::stream)
                .map(Match::product)
                .map(product -> product.id())
                .toList();
    }

    private ObjectNode answer() {
        ObjectNode answer = JSON.objectNode();
        ObjectNode item = JSON.objectNode();
        for (String part : List.of("category", "tones", "pattern", "material", "formality", "seasons")) {
            item.set(part, value(2));
        }
        if (random.nextBoolean()) {
            item.put("category", pick(List.of("top", "dress", "bag", "shoes")));
        }
        answer.set("item", random.nextInt(10) == 0 ? value(2) : item);
        answer.set("others", value(2));
        ArrayNode picks = answer.putArray("picks");
        for (int i = random.nextInt(12); i > 0; i--) {
            picks.add(random.nextInt(8) == 0 ? value(2) : picked());
        }
        answer.put("advice", pick(WORDS));
        return answer;
    }

    private ObjectNode picked() {
        ObjectNode pick = JSON.objectNode();
        pick.put("id", pick(IDS));
        pick.put("slot", pick(List.of("bottom", "shoes", "bottom", "shoes", "dress", "", "c1", "nowhere")));
        pick.put("reason", pick(WORDS));
        if (random.nextInt(6) == 0) {
            pick.set(pick(List.of("id", "slot", "reason")), value(1));
        }
        return pick;
    }

    /** Anything that JSON can hold. */
    private JsonNode value(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> JSON.numberNode(random.nextInt(-3, 30));
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.nullNode();
            case 3 -> JSON.textNode(pick(IDS));
            case 4 -> JSON.textNode(pick(WORDS));
            case 5 -> JSON.textNode(pick(List.of("navy", "unknown", "plain", "top", "summer")));
            case 6 -> {
                ArrayNode array = JSON.arrayNode();
                for (int i = random.nextInt(5); i > 0; i--) {
                    array.add(value(depth - 1));
                }
                yield array;
            }
            default -> {
                ObjectNode object = JSON.objectNode();
                for (String key : new ArrayList<>(List.of("id", "category", "tones"))) {
                    object.set(key, value(depth - 1));
                }
                yield object;
            }
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
