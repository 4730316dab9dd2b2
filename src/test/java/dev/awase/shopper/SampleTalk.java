package dev.awase.shopper;

import dev.awase.catalog.ProductId;
import dev.awase.coordination.Match;
import dev.awase.session.Exchange;
import dev.awase.session.Step;
import dev.awase.stylist.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Conversations in the sample shop, in one language, from the first question to the question whether somebody shall come. */
final class SampleTalk {
    private final SampleShop shop;
    private final boolean japanese;

    SampleTalk(SampleShop shop, Locale language) {
        this.shop = shop;
        this.japanese = language.equals(Locale.JAPANESE);
    }

    /** Each state by its name. */
    Map<String, Step> steps() {
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("ask", fresh(shop.looks(), Step.Hearing.READY));
        steps.put("ask-mute", fresh(shop.looks(), Step.Hearing.ABSENT));
        steps.put("ask-detail", fresh(shop.detail(), Step.Hearing.READY));
        steps.put("ask-writing", fresh(shop.looks(), Step.Hearing.READY));
        steps.put("ask-listening", fresh(shop.looks(), Step.Hearing.LISTENING));
        steps.put("ask-transcribing", fresh(shop.looks(), Step.Hearing.WRITING));
        steps.put("ask-heard", heard());
        steps.put("ask-answers", answers());
        steps.put("ask-answers-writing", answers());
        steps.put("ask-thinking", thinks());
        steps.put("ask-unknown", knowsNot());
        steps.put("call", new Step.Call(knowsNot()));
        return steps;
    }

    Step.Ask fresh(Step from, Step.Hearing hearing) {
        return ask(from, hearing);
    }

    Step.Ask heard() {
        String words = word("雨の日に着られる、軽い上着を探しています", "A light jacket that I can wear on a rainy day");
        return new Step.Ask(shop.looks(), List.of(), Step.Hearing.READY, new Step.Heard(1, words));
    }

    /** One question answered by the machine, and one at length by somebody who has not finished. */
    Step.Ask answers() {
        List<Match> cards = List.of(shop.match(9), shop.match(10), shop.match(4));
        List<ProductId> ids = cards.stream().map(card -> card.product().id()).toList();
        String words = word(
                "紺のトップスには、レザートートの落ち着いたベージュがよく映えます。巾着ショルダーは軽やかで、ふだんの日に。どちらも同じ階にございます。",
                "The calm beige of the leather tote lifts the navy of your top. The drawstring bag is lighter, for every"
                        + " day. Both are on the same floor.");
        return ask(
                shop.looks(),
                Step.Hearing.READY,
                new Exchange(word("雨の日に着るなら？", "For a rainy day"), reply(Reply.Kind.NOTHING), List.of()),
                new Exchange(
                        word("これに合うバッグは？", "A bag that goes with this"),
                        Optional.of(new Reply(Reply.Kind.WORDS, words, ids, false)),
                        cards));
    }

    Step.Ask thinks() {
        return ask(shop.detail(), Step.Hearing.FAILED, new Exchange(washable(), Optional.empty(), List.of()));
    }

    /** The catalog does not say. */
    Step.Ask knowsNot() {
        Exchange unknown = new Exchange(washable(), reply(Reply.Kind.UNKNOWN), List.of());
        return ask(shop.detail(), Step.Hearing.READY, unknown);
    }

    static Optional<Reply> reply(Reply.Kind kind) {
        return Optional.of(new Reply(kind, "", List.of(), true));
    }

    private String washable() {
        return word("洗濯できる？", "Is it washable?");
    }

    private String word(String ja, String en) {
        return japanese ? ja : en;
    }

    static Step.Ask ask(Step from, Step.Hearing hearing, Exchange... exchanges) {
        return new Step.Ask(from, List.of(exchanges), hearing, new Step.Heard(0, ""));
    }
}
