package dev.awase.stylist;

import static dev.awase.stylist.ScriptedModel.calls;
import static dev.awase.stylist.ScriptedModel.says;
import static dev.awase.stylist.ScriptedModel.saysOfFound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Product;
import dev.awase.coordination.Occasion;
import dev.awase.item.ToneName;
import dev.awase.session.DemoFloor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions that shoppers ask most, through the model with its tools, in both languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SevenQuestionsTest {
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
                "a bag that goes with this|[[%1$s]] goes well with it. Or [[%2$s]].| goes well with it. Or ",
                "これに合うバッグ|[[%1$s]]がよく合います。[[%2$s]]も合います。|がよく合います。",
            })
    void aBagThatGoesWithThis(String question, String said, String shown) {
        Reply reply = answer(floor.ask(question), calls("complete_look", "{\"category\":\"bag\"}"), saysOfFound(said));
        List<Product> products = products(reply);
        assertEquals(2, products.size(), reply.words());
        assertTrue(products.stream()
                .allMatch(product -> product.item().category().id().equals("bag")));
        assertTrue(reply.words().contains(shown), reply.words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"cheaper|[[%1$s]] is cheaper.| is cheaper.", "もっと安いのは？|[[%1$s]]がお手頃です。|がお手頃です。"})
    void cheaper(String question, String said, String shown) {
        Product opened = floor.product("AW-TOP-064");
        long most = opened.price().now() - 1;
        Enquiry enquiry = floor.askOf(opened.sku(), question);
        String id = "@" + opened.name().in(enquiry.language()) + "@";
        Reply reply = answer(
                enquiry,
                calls("more_like_this", "{\"id\":\"" + id + "\",\"max_price\":" + most + "}"),
                saysOfFound(said));
        Product found = products(reply).getFirst();
        assertTrue(found.price().now() < opened.price().now());
        assertEquals(found.name().in(enquiry.language()) + shown, reply.words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"cheaper|[[@%s@]] is cheaper.", "もっと安いのは？|[[@%s@]]がお手頃です。"})
    void dearerIsNotCalledCheaper(String question, String said) {
        Enquiry enquiry = floor.askOf(CANVAS, question);
        String dearer = floor.product(LEATHER).name().in(enquiry.language());
        Reply reply = answer(
                enquiry,
                calls("search", "{\"words\":\"\",\"category\":\"bag\",\"tone\":\"black\"}"),
                says(said.replace("%s", dearer)));
        assertEquals(new Reply(Reply.Kind.UNKNOWN, "", List.of(), true), reply);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"in black|[[%1$s]] is black.| is black.", "黒はありますか|[[%1$s]]は黒です。|は黒です。"})
    void inBlack(String question, String said, String shown) {
        Enquiry enquiry = floor.askOf("AW-TOP-064", question);
        Reply reply = answer(
                enquiry,
                calls("search", "{\"words\":\"\",\"category\":\"top\",\"tone\":\"black\"}"),
                saysOfFound(said));
        Product found = products(reply).getFirst();
        assertEquals("top", found.item().category().id());
        assertTrue(found.item().palette().swatches().stream().anyMatch(swatch -> swatch.name() == ToneName.BLACK));
        assertEquals(found.name().in(enquiry.language()) + shown, reply.words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"for a wedding|For a wedding, take [[%1$s]] with [[%2$s]].", "結婚式に|結婚式には[[%1$s]]と[[%2$s]]が合います。"})
    void forAWedding(String question, String said) {
        Reply reply = answer(floor.ask(question), calls("complete_look", "{}"), saysOfFound(said));
        assertEquals(2, products(reply).size(), reply.words());
        for (Product product : products(reply)) {
            assertTrue(
                    product.item().formality().map(Occasion.WEDDING::stepsOff).orElse(0) < 2, product.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AW-TOP-001|is it washable|Yes. It is machine washable.|WORDS",
                "AW-TOP-001|これは洗えますか|はい。家庭で洗えます。|WORDS",
                "AW-OUT-016|is it washable|Yes. It is machine washable.|UNKNOWN",
                "AW-OUT-016|これは洗えますか|はい。家庭で洗えます。|UNKNOWN",
                "AW-SHO-017|is it washable|Yes. It is machine washable.|UNKNOWN",
                "AW-SHO-017|これは洗えますか|はい。家庭で洗えます。|UNKNOWN",
            })
    void isItWashable(String sku, String question, String said, Reply.Kind kind) {
        ScriptedModel model = new ScriptedModel(calls("product_facts", "{\"id\":\"p1\"}"), says(said));
        Reply reply = answer(model, floor.askOf(sku, question));
        assertEquals(kind, reply.kind());
        assertEquals(kind == Reply.Kind.WORDS ? said : "", reply.words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AW-TOP-047|do you have it in L|Yes. [[@%s@]] is in stock in L.|Yes. %s is in stock in L.",
                "AW-TOP-047|Lはありますか|[[@%s@]]はLの在庫があります。|%sはLの在庫があります。",
                "AW-TOP-001|do you have it in L|Yes. [[@%s@]] is in stock in L.|",
                "AW-TOP-001|Lはありますか|[[@%s@]]はLの在庫があります。|",
            })
    void doYouHaveItInL(String sku, String question, String said, String shown) {
        Enquiry enquiry = floor.askOf(sku, question);
        String name = floor.product(sku).name().in(enquiry.language());
        Reply reply = answer(
                enquiry,
                calls("stock_by_size", "{\"id\":\"@" + name + "@\",\"size\":\"L\"}"),
                says(said.replace("%s", name)));
        assertEquals(
                Optional.ofNullable(shown)
                        .map(words -> words.replace("%s", name))
                        .orElse(""),
                reply.words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what is the difference between these two|[[@%1$s@]] is canvas. [[@%2$s@]] is leather and costs ¥32,900. Both are waterproof."
                        + "|%1$s is canvas. %2$s is leather and costs ¥32,900.",
                "what is the difference between these two|[[@%1$s@]] is canvas. [[@%2$s@]] costs ¥9,900.|%1$s is canvas.",
                "この二つの違いは何ですか|[[@%1$s@]]は帆布です。[[@%2$s@]]は牛革で、32,900円です。|%1$sは帆布です。%2$sは牛革で、32,900円です。",
            })
    void whatIsTheDifferenceBetweenTheseTwo(String question, String said, String shown) {
        Product canvas = floor.product(CANVAS);
        Product leather = floor.product(LEATHER);
        Enquiry enquiry = floor.enquiry(
                question, Optional.empty(), List.of(new Enquiry.Turn("tote bag", "", List.of(canvas, leather))));
        String one = canvas.name().in(enquiry.language());
        String two = leather.name().in(enquiry.language());
        ScriptedModel model = new ScriptedModel(
                calls("product_facts", "{\"id\":\"@" + one + "@\"}"),
                calls("product_facts", "{\"id\":\"@" + two + "@\"}"),
                says(said.formatted(one, two)));
        Reply reply = answer(model, enquiry);
        boolean claims = said.contains("waterproof");
        assertEquals(
                claims ? Reply.Kind.UNKNOWN : Reply.Kind.WORDS, reply.kind(), "a claim without ground is not known");
        assertEquals(claims ? "" : shown.formatted(one, two), reply.words());
        assertEquals(3, model.requests.size());
    }

    private Reply answer(Enquiry enquiry, ScriptedModel.Turn... turns) {
        ScriptedModel model = new ScriptedModel(turns);
        Reply reply = answer(model, enquiry);
        assertEquals(2, model.requests.size(), "the tool is asked and answers");
        return reply;
    }

    private Reply answer(ScriptedModel model, Enquiry enquiry) {
        return new ModelAssistant(model, floor.shop, ImageDetail.LOW)
                .answer(enquiry, part -> {}, Deadline.in(Duration.ofSeconds(5)));
    }

    private List<Product> products(Reply reply) {
        assertEquals(Reply.Kind.WORDS, reply.kind(), reply.toString());
        return reply.products().stream()
                .map(id -> floor.shop.product(id).orElseThrow())
                .toList();
    }
}
