package dev.awase.coordination;

import dev.awase.catalog.Texts;
import dev.awase.item.Pattern;
import dev.awase.item.ToneName;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A reason as one short sentence for the shopper. The words lie in the language's string file under keys that start with
 * {@code reason.}; whole sentences a value, so that no language's grammar is put together from parts.
 */
public final class ReasonSentence {
    private ReasonSentence() {}

    /** The sentence, a stylist's own words as they are; {@code pattern} gives the {@link MessageFormat} pattern for a key of the string file. */
    public static String of(Reason reason, Locale language, UnaryOperator<String> pattern) {
        if (reason instanceof Reason.Told told) {
            return told.words();
        }
        return new MessageFormat(pattern.apply(key(reason)), language).format(values(reason, language));
    }

    /** The sentences that a reader of this language can read: a stylist's words in another language are left out. */
    public static List<String> all(List<Reason> reasons, Locale language, UnaryOperator<String> pattern) {
        return reasons.stream()
                .filter(reason -> !(reason instanceof Reason.Told told) || told.isIn(language))
                .map(reason -> of(reason, language, pattern))
                .toList();
    }

    /** The key of the sentence in the string files. */
    static String key(Reason reason) {
        return "reason."
                + switch (reason) {
                    case Reason.CloseTone(ToneName anchor, ToneName product) ->
                        anchor == product ? "close-tone.same" : "close-tone.near";
                    case Reason.CloseToKept(ToneName kept, ToneName product) ->
                        kept == product ? "kept.same" : "kept.near";
                    case Reason.SharedUndertone(boolean warm) -> warm ? "undertone.warm" : "undertone.cool";
                    case Reason.LightnessContrast contrast ->
                        contrast.lighter() ? "contrast.lighter" : "contrast.darker";
                    case Reason.PatternBalance balance -> balanceKey(balance);
                    case Reason.SameFormality(var formality) -> "formality." + formality.id();
                    case Reason.SuitsOccasion(var occasion) -> "occasion." + occasion.id();
                    case Reason.SameSeason(var season) -> "season." + season.id();
                    case Reason.SuitsMood(var mood) -> "mood." + mood.id();
                    case Reason.SuitsWeather(var weather) -> "weather." + weather.id();
                    case Reason.EasyGift() -> "gift";
                    case Reason.Curated() -> "curated";
                    case Reason.OfLook ignored -> "look";
                    case Reason.TonesChosen(ToneName anchor, ToneName product) ->
                        anchor == product ? "chosen.tone" : "chosen.tones";
                    case Reason.KindsChosen() -> "chosen.kinds";
                    case Reason.PriceBand() -> "price";
                    case Reason.SamePattern(var same) -> "same-pattern." + same.id();
                    case Reason.SameMaterial ignored -> "same-material";
                    case Reason.FillsSlot() -> "fills-slot";
                    case Reason.SameKind() -> "same-kind";
                    case Reason.Told ignored -> throw new IllegalArgumentException("a stylist brings her own words");
                };
    }

    private static String balanceKey(Reason.PatternBalance balance) {
        if (balance.anchor() == balance.product()) {
            return "pattern.both-plain";
        }
        return balance.product() == Pattern.PLAIN
                ? "pattern.calms." + balance.anchor().id()
                : "pattern.livens." + balance.product().id();
    }

    private static Object[] values(Reason reason, Locale language) {
        return switch (reason) {
            case Reason.CloseTone(ToneName anchor, ToneName product) ->
                new Object[] {anchor.label(language), product.label(language)};
            case Reason.CloseToKept(ToneName kept, ToneName product) ->
                new Object[] {kept.label(language), product.label(language)};
            case Reason.TonesChosen(ToneName anchor, ToneName product) ->
                new Object[] {anchor.label(language), product.label(language)};
            case Reason.LightnessContrast contrast ->
                new Object[] {
                    contrast.anchor().label(language), contrast.product().label(language)
                };
            case Reason.SameMaterial(String material) -> new Object[] {material};
            case Reason.OfLook(Texts name) -> new Object[] {name.in(language)};
            default -> new Object[0];
        };
    }
}
