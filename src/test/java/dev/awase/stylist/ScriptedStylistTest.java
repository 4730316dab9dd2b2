package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.coordination.Look;
import dev.awase.coordination.Wish;
import dev.awase.item.ToneName;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptedStylistTest {
    private static final Deadline SOON = Deadline.in(Duration.ofSeconds(8));

    @Test
    void whatContrastsMostComesFirst() {
        Advice advice = new ScriptedStylist().advise(SmallShop.asks(Locale.ENGLISH), SOON);
        List<Advice.Pick> bottoms = advice.picksFor(SmallShop.BOTTOM);
        assertEquals(
                List.of(12L, 11L, 13L),
                bottoms.stream().map(pick -> pick.product().value()).toList());
        assertEquals(
                "White is clearly lighter than your navy, so both stand out",
                bottoms.getFirst().reason());
        assertEquals(
                "Plain navy lets the pattern of your navy piece lead",
                bottoms.getLast().reason());
        assertEquals("Let your navy lead and keep to white around it.", advice.words());
        assertTrue(new ScriptedStylist().rehearsal());
    }

    @Test
    void itAnswersWhatItIsAskedAndNotTheSameToAll() {
        Look dark = new Look(
                SmallShop.NAVY_TOP,
                List.of(SmallShop.shelf(
                        SmallShop.BOTTOM,
                        SmallShop.product(31, SmallShop.BOTTOM, ToneName.BLACK, "Black skirt", "黒のスカート"),
                        SmallShop.product(32, SmallShop.BOTTOM, ToneName.BLACK, "Black slacks", "黒のスラックス"))));
        Consultation plain = SmallShop.asks(Locale.JAPANESE);
        Advice advice = new ScriptedStylist()
                .advise(
                        new Consultation(plain.piece(), plain.reading(), false, Wish.NONE, "", Locale.JAPANESE, dark),
                        SOON);
        assertEquals(1, advice.picksFor(SmallShop.BOTTOM).size(), "each color once");
        assertEquals("ネイビーを主役に、ブラックでまとめてみてください。", advice.words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void whatItSaysPassesTheCheckThatModelsPass(String language) {
        Locale reader = Locale.of(language);
        ShopperWords words = new ShopperWords(reader);
        Advice advice = new ScriptedStylist().advise(SmallShop.asks(reader), SOON);
        assertTrue(words.flaw(advice.words(), words.longestAdvice()).isEmpty(), advice.words());
        advice.picks().values().stream()
                .flatMap(List::stream)
                .forEach(pick -> assertTrue(
                        words.flaw(pick.reason(), words.longestReason()).isEmpty(), pick.reason()));
        assertEquals(2, advice.picks().size());
    }

    @ParameterizedTest
    @EnumSource(ToneName.class)
    void aSentenceIsTrueOfEveryColor(ToneName tone) {
        String reason = new ScriptedWords(Locale.ENGLISH)
                .reason(
                        SmallShop.NAVY_TOP,
                        SmallShop.product(1, SmallShop.SHOES, tone, "", "").item());
        double lighter = tone.typical().lightness() - SmallShop.MEASURED_NAVY.lightness();
        assertEquals(reason.contains("clearly lighter"), lighter >= 15, reason);
        assertEquals(reason.contains("clearly darker"), lighter <= -15, reason);
        assertTrue(reason.toLowerCase(Locale.ROOT).contains(tone.id()), reason);
    }

    @Test
    void whereThereIsNoTimeThereIsNoAnswer() {
        Deadline over = Deadline.in(Duration.ZERO);
        ModelFault fault = assertThrows(
                ModelFault.class, () -> new ScriptedStylist().advise(SmallShop.asks(Locale.ENGLISH), over));
        assertEquals(ModelFault.Kind.TIMEOUT, fault.kind());
    }

    @Test
    void inALanguageItDoesNotSpeakItPicksAndSaysNothing() {
        Advice advice = new ScriptedStylist().advise(SmallShop.asks(Locale.FRENCH), SOON);
        assertEquals("", advice.words());
        assertEquals(3, advice.picksFor(SmallShop.BOTTOM).size());
    }
}
