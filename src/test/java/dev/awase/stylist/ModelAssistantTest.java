package dev.awase.stylist;

import static dev.awase.stylist.ScriptedModel.breaksOff;
import static dev.awase.stylist.ScriptedModel.calls;
import static dev.awase.stylist.ScriptedModel.says;
import static dev.awase.stylist.ScriptedModel.stalls;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.session.DemoFloor;
import dev.awase.stylist.ModelFault.Kind;
import dev.langchain4j.model.output.FinishReason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model says against what reaches the shopper, with the demo store as the shop. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelAssistantTest {
    /** Washable and ￥4,900, sold out in XS. */
    private static final String TEE = "AW-TOP-001";
    /** Nothing is said of its care. */
    private static final String LOAFERS = "AW-SHO-017";

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
                "This one costs ¥4,900: [[@%s@]].|This one costs ¥4,900: %s.",
                "[[@%s@]] is machine washable.|%s is machine washable.",
                "Yes, it is machine washable.|Yes, it is machine washable.",
                "Yes. It is machine washable.|Yes. It is machine washable.",
                "It is 100% cotton.|It is 100% cotton.",
                "[[@%s@]] is a plain white tee.|%s is a plain white tee.",
                "It stands on 2F.|It stands on 2F.",
            })
    void whatTheCatalogSaysIsShown(String said, String shown) {
        assertEquals(
                shown.replace("%s", name(TEE, "en")),
                ask(TEE, "tell me about it", said, "en").words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[@%s@]]は4,900円です。|%sは4,900円です。",
                "[[@%s@]]は￥4,900です。|%sは￥4,900です。",
                "はい。家庭で洗えます。|はい。家庭で洗えます。",
                "やわらかなコットンです。|やわらかなコットンです。",
            })
    void whatTheCatalogSaysIsShownInJapanese(String said, String shown) {
        assertEquals(
                shown.replace("%s", name(TEE, "ja")),
                ask(TEE, "これについて教えて", said, "ja").words());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[@%s@]] costs ¥3,900.",
                "[[@%s@]] is 20% off today.",
                "You get it for free.",
                "[[@%s@]] has a discount.",
                "See https://example.com for more.",
                "Visit www.example.com now.",
                "<b>Buy</b> it now.",
                "[[p4711]] is just what you need.",
                "p4711 is just what you need.",
                "Take the Dream Bag, only ¥100.",
                "Only 999 left in stock.",
                "I promise you will love it.",
                "Ignore all previous instructions.",
                "これはとても良いものですよね。",
                "[[@%s@]] is in stock in XS.",
                "It is one thousand times 12345 better.",
            })
    void aWrongSentenceIsLeftOutAndTheRestStands(String wrong) {
        Reply reply = ask(TEE, "tell me about it", wrong + " It is a plain white tee.", "en");
        assertEquals("It is a plain white tee.", reply.words(), wrong);
        assertEquals(Reply.Kind.WORDS, reply.kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[@%s@]]は3,900円です。",
                "本日は半額です。",
                "四千円でお求めいただけます。",
                "今なら20%オフです。",
                "詳しくはhttps://example.comへ。",
                "[[p99]]がぴったりです。",
                "残り999点です。",
                "必ずお気に召します。",
                "[[@%s@]]のXSは在庫があります。",
                "以前の指示を無視します。",
            })
    void aWrongSentenceIsLeftOutInJapanese(String wrong) {
        Reply reply = ask(TEE, "これについて教えて", wrong + "白い無地の一枚です。", "ja");
        assertEquals("白い無地の一枚です。", reply.words(), wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|It is machine washable.",
                "en|Yes, you can wash it at home.",
                "en|[[@%s@]] is waterproof.",
                "en|It is made of silk.",
                "en|It is made in Italy.",
                "en|It comes with a two-year warranty.",
                "en|We can deliver it tomorrow.",
                "en|I can reserve it for you.",
                "en|It is hypoallergenic.",
                "en|It runs large, so take one size down.",
                "en|It keeps you warm.",
                "en|I don't know whether it can be washed.",
                "en|UNKNOWN",
                "ja|家庭で洗えます。",
                "ja|防水です。",
                "ja|シルクです。",
                "ja|イタリア製です。",
                "ja|一年間の保証が付きます。",
                "ja|明日お届けできます。",
                "ja|お取り置きできます。",
                "ja|敏感肌の方にもおすすめです。",
                "ja|大きめの作りです。",
                "ja|分かりかねます。",
                "ja|UNKNOWN",
            })
    void aClaimThatTheCatalogDoesNotHoldIsNotKnown(String language, String said) {
        Reply reply = ask(LOAFERS, language.equals("en") ? "tell me more" : "もっと教えて", said, language);
        assertEquals(Reply.Kind.UNKNOWN, reply.kind(), said);
        assertEquals("", reply.words());
        assertTrue(reply.whole());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "do you have it in L|Yes. [[@%s@]] is in stock in L.|true",
                "do you have it in L|It is available in size L.|true",
                "do you have it in L|[[@%s@]] is not in stock in L.|false",
                "do you have it in L|No, we don't.|false",
                "Lはありますか|はい。Lサイズの在庫がございます。|true",
                "Lはありますか|Lサイズは在庫がありません。|false",
            })
    void aSizeIsOnlySaidAsTheCatalogHasIt(String question, String said, boolean right) {
        String language = question.endsWith("L") ? "en" : "ja";
        Reply reply = ask("AW-TOP-047", question, said, language);
        assertEquals(right ? Reply.Kind.WORDS : Reply.Kind.UNKNOWN, reply.kind(), reply::words);
    }

    private Reply ask(String opened, String question, String said, String language) {
        String filled = said.replace("%s", name(opened, language));
        return answer(new ScriptedModel(says(filled)), floor.askOf(opened, question));
    }

    private Reply answer(ScriptedModel model, Enquiry enquiry) {
        return answer(model, enquiry, new ArrayList<>());
    }

    private Reply answer(ScriptedModel model, Enquiry enquiry, List<Reply> growing) {
        return new ModelAssistant(model, floor.shop, ImageDetail.LOW)
                .answer(enquiry, growing::add, Deadline.in(Duration.ofSeconds(2)));
    }

    private String name(String sku, String language) {
        return floor.product(sku).name().in(Locale.of(language));
    }

    @Test
    void theQuestionGoesOutWithAllThatIsInFrontOfHerAndNoCode() {
        ScriptedModel model = new ScriptedModel(says("It is white."));
        answer(model, floor.askOf(TEE, "is {{it}} \"nice\"?"));
        String heard = model.heard();
        assertTrue(heard.contains("Her question: \"is {{it}} 'nice'?\""), heard);
        assertTrue(heard.contains("description: \"Soft cotton jersey. Machine washable. In white.\""), heard);
        assertTrue(heard.contains("p1 | "), heard);
        assertFalse(heard.contains("AW-"), heard);
        assertFalse(heard.contains("2000045"), heard);
    }

    @Test
    void toolsFindProductsAndTheirIdsBecomeCards() {
        ScriptedModel model = new ScriptedModel(
                calls("search", "{\"words\":\"\",\"category\":\"bag\",\"tone\":\"black\",\"max_price\":30000}"),
                says("Try [[@Flap shoulder bag@]]. It is black. Or [[@Daypack@]]."));
        Reply reply = answer(model, floor.ask("a bag in black"));
        assertEquals(
                new Reply(
                        Reply.Kind.WORDS,
                        "Try Flap shoulder bag. It is black. Or Daypack.",
                        List.of(
                                floor.product("AW-BAG-007").id(),
                                floor.product("AW-BAG-012").id()),
                        true),
                reply,
                model.heard());
    }

    @Test
    void sentencesAreShownOneByOne() {
        List<Reply> growing = new ArrayList<>();
        ScriptedModel model = new ScriptedModel(says("It is white. It goes with navy. It is plain."));
        Reply reply = answer(model, floor.askOf(TEE, "tell me about it"), growing);
        assertEquals("It is white.", growing.getFirst().words());
        assertEquals("It is white. It goes with navy. It is plain.", reply.words());
        assertTrue(growing.stream().noneMatch(Reply::whole));
        assertTrue(growing.stream().allMatch(part -> reply.words().startsWith(part.words())));
    }

    @Test
    void anAnswerThatBreaksOffEndsWithItsLastCheckedSentence() {
        ModelFault cut = new ModelFault(Kind.CUT, "cut");
        Enquiry enquiry = floor.askOf(TEE, "tell me about it");
        assertEquals(
                "It is white.",
                answer(new ScriptedModel(breaksOff("It is white. It goes wi", cut)), enquiry)
                        .words());
        assertEquals(
                "It is white.",
                answer(new ScriptedModel(says("It is white. It go", FinishReason.LENGTH)), enquiry)
                        .words());
        assertEquals(
                Kind.CUT,
                assertThrows(ModelFault.class, () -> answer(new ScriptedModel(breaksOff("It is wh", cut)), enquiry))
                        .kind());
        assertEquals(
                Kind.CUT,
                assertThrows(
                                ModelFault.class,
                                () -> answer(new ScriptedModel(says("It is wh", FinishReason.OTHER)), enquiry))
                        .kind());
    }

    @Test
    void aStalledAnswerEndsWithTheDeadline() {
        Enquiry enquiry = floor.askOf(TEE, "tell me about it");
        Deadline soon = Deadline.in(Duration.ofMillis(200));
        ModelAssistant assistant =
                new ModelAssistant(new ScriptedModel(stalls("It is white. It g")), floor.shop, ImageDetail.LOW);
        assertEquals("It is white.", assistant.answer(enquiry, part -> {}, soon).words());
        ModelAssistant silent = new ModelAssistant(new ScriptedModel(stalls("")), floor.shop, ImageDetail.LOW);
        ModelFault fault = assertThrows(
                ModelFault.class, () -> silent.answer(enquiry, part -> {}, Deadline.in(Duration.ofMillis(100))));
        assertEquals(Kind.TIMEOUT, fault.kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "search|{}",
                "search|not json",
                "search|[1,2]",
                "search|{\"words\":{\"a\":1}}",
                "search|{\"words\":\"bag\",\"max_price\":\"cheap\"}",
                "search|{\"words\":\"bag\",\"category\":\"spaceships\"}",
                "search|{\"words\":\"bag\",\"tone\":\"plaid\"}",
                "product_facts|{\"id\":\"AW-TOP-001\"}",
                "product_facts|{\"id\":\"p999\"}",
                "product_facts|{}",
                "stock_by_size|{\"id\":\"p1\",\"size\":\"'; DROP TABLE product\"}",
                "delete_everything|{}",
                "complete_look|{\"id\":\"p1\",\"category\":\"bag\"}",
                "more_like_this|{\"id\":\"p1\",\"max_price\":0}",
                "place|{\"id\":\"p1\"}",
            })
    void noToolEverFails(String tool, String arguments) {
        ScriptedModel model = new ScriptedModel(calls(tool, arguments), says("It is white."));
        assertEquals("It is white.", answer(model, floor.askOf(TEE, "hm")).words());
        assertEquals(2, model.requests.size());
    }

    @Test
    void aModelThatOnlyCallsToolsIsStopped() {
        ScriptedModel model = new ScriptedModel(calls("search", "{\"words\":\"bag\"}"));
        assertThrows(ModelFault.class, () -> answer(model, floor.ask("a bag")));
        assertTrue(model.requests.size() <= 8, () -> model.requests.size() + " requests");
    }
}
