package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Product;
import dev.awase.stylist.Deadline;
import dev.awase.stylist.Enquiry;
import dev.awase.stylist.Reply;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What this machine answers by what was said and shown before, and by the names of products. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FloorConversationTest {
    private static final String CANVAS = "AW-BAG-001";
    private static final String LEATHER = "AW-BAG-004";

    private DemoFloor floor;

    @BeforeAll
    void open(@TempDir Path folder) {
        floor = new DemoFloor(folder);
    }

    @AfterAll
    void close() {
        floor.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "帆布トートバッグありますか|Canvas tote bag",
                "do you have the canvas tote bag|Canvas tote bag",
                "レザートートバッグありますか|Leather tote bag",
                "the leather tote bag|Leather tote bag",
                "do you have a daypack?|Daypack",
            })
    void whatIsCalledSoComesFirst(String words, String name) {
        for (Optional<Product> opened : List.of(Optional.<Product>empty(), Optional.of(floor.product(CANVAS)))) {
            List<Product> found = answer(floor.enquiry(words, opened, List.of()), Reply.Kind.FOUND);
            assertEquals(name, found.getFirst().name().in(Locale.ENGLISH), words + found);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a bag that goes with this|cheaper|cheaper",
                "これに合うバッグ|もっと安いのは？|もっと安いのは？",
                "cheaper|cheaper|cheaper",
            })
    void cheaperGoesOnFromWhatWasShown(String first, String second, String third) {
        List<Enquiry.Turn> earlier = new ArrayList<>();
        List<Product> before = answer(floor.enquiry(first, Optional.empty(), earlier), Reply.Kind.FOUND);
        for (String words : List.of(second, third)) {
            earlier.add(new Enquiry.Turn(earlier.isEmpty() ? first : second, "", before));
            Reply reply = reply(floor.enquiry(words, Optional.empty(), earlier));
            if (reply.kind() == Reply.Kind.NOTHING) {
                assertTrue(earlier.size() > 1, "something is below the first answer");
                return;
            }
            List<Product> now = products(reply);
            for (Product product : now) {
                List<Product> same = before.stream()
                        .filter(shown ->
                                shown.item().category().equals(product.item().category()))
                        .toList();
                assertFalse(same.isEmpty(), product::toString);
                assertTrue(product.price().now() < same.getFirst().price().now(), () -> words + " " + product);
                assertFalse(before.contains(product) && earlier.size() > 1, product::toString);
            }
            before = now;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cheaper", "もっと安いのは？"})
    void cheaperAgainEndsWhereNothingIsBelow(String words) {
        Product cheapest = floor.shop.search("bag", 200).stream()
                .filter(product -> product.item().category().id().equals("bag"))
                .min((one, other) ->
                        Long.compare(one.price().now(), other.price().now()))
                .orElseThrow();
        Enquiry.Turn last = new Enquiry.Turn(words, "", List.of(cheapest));
        assertEquals(
                new Reply(Reply.Kind.NOTHING, "", List.of(), true),
                reply(floor.enquiry(words, Optional.empty(), List.of(last))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what is the difference between these two|Canvas tote bag: Cotton canvas · ¥6,900 / Leather tote bag: Cow leather · ¥32,900",
                "what is the difference between these two bags?|Canvas tote bag: Cotton canvas · ¥6,900 / Leather tote bag: Cow leather · ¥32,900",
                "この二つの違いは何ですか|帆布トートバッグ: 倉敷の帆布 · ￥6,900 / レザートートバッグ: 使うほど艶の増す牛革 · ￥32,900",
                "これとこれはどう違うの|帆布トートバッグ: 倉敷の帆布 · ￥6,900 / レザートートバッグ: 使うほど艶の増す牛革 · ￥32,900",
            })
    void theDifferenceIsWhatTheCatalogHoldsOfBoth(String words, String expected) {
        Product canvas = floor.product(CANVAS);
        Product leather = floor.product(LEATHER);
        Enquiry.Turn last = new Enquiry.Turn("tote bag", "", List.of(canvas, leather));
        assertEquals(
                new Reply(Reply.Kind.WORDS, expected, List.of(canvas.id(), leather.id()), true),
                reply(floor.enquiry(words, Optional.empty(), List.of(last))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which one is better",
                "どちらがいいですか",
                "what is the difference between this and a unicorn",
                "what is the difference between these two shoes",
                "この二つの洗い方の違いは？",
                "what is the difference in care between these two",
            })
    void noOtherComparisonIsMadeUp(String words) {
        Enquiry.Turn last = new Enquiry.Turn("tote bag", "", List.of(floor.product(CANVAS), floor.product(LEATHER)));
        assertEquals(
                Reply.Kind.UNKNOWN,
                reply(floor.enquiry(words, Optional.empty(), List.of(last))).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"what is the difference between these two", "この二つの違いは何ですか"})
    void whichTwoMustBeClear(String words) {
        Product canvas = floor.product(CANVAS);
        Enquiry.Turn one = new Enquiry.Turn("tote bag", "", List.of(canvas));
        Enquiry.Turn three =
                new Enquiry.Turn("tote bag", "", List.of(canvas, floor.product(LEATHER), floor.product("AW-BAG-012")));
        for (Enquiry.Turn last : List.of(one, three)) {
            assertEquals(
                    Reply.Kind.UNKNOWN,
                    reply(floor.enquiry(words, Optional.empty(), List.of(last))).kind());
        }
    }

    private List<Product> answer(Enquiry enquiry, Reply.Kind kind) {
        Reply reply = reply(enquiry);
        assertEquals(kind, reply.kind(), enquiry.words());
        return products(reply);
    }

    private Reply reply(Enquiry enquiry) {
        return new FloorAssistant(floor.shop).answer(enquiry, part -> {}, Deadline.in(Duration.ofSeconds(5)));
    }

    private List<Product> products(Reply reply) {
        assertFalse(reply.products().isEmpty());
        return reply.products().stream()
                .map(id -> floor.shop.product(id).orElseThrow())
                .toList();
    }
}
