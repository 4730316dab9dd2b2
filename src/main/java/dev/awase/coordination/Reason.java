package dev.awase.coordination;

import dev.awase.catalog.Texts;
import dev.awase.item.Formality;
import dev.awase.item.Pattern;
import dev.awase.item.Season;
import dev.awase.item.ToneName;
import java.util.Locale;

/** Why a match goes with the anchor: a term that scored, true for that very pair. */
public sealed interface Reason {
    /** The product takes up one of the anchor's tones. */
    record CloseTone(ToneName anchor, ToneName product) implements Reason {}

    /** The product takes up a tone of a piece of this look that the shopper keeps. */
    record CloseToKept(ToneName kept, ToneName product) implements Reason {}

    /** Both lean to the same side of gray: warm or cool. */
    record SharedUndertone(boolean warm) implements Reason {}

    /** One is clearly lighter, the product where {@code lighter}, and at least one of both is near gray. */
    record LightnessContrast(ToneName anchor, ToneName product, boolean lighter) implements Reason {}

    /** A plain product calms the anchor's pattern, a patterned one livens a plain anchor, or both are plain. */
    record PatternBalance(Pattern anchor, Pattern product) implements Reason {}

    record SameFormality(Formality formality) implements Reason {}

    record SuitsOccasion(Occasion occasion) implements Reason {}

    record SameSeason(Season season) implements Reason {}

    /** Suits how the shopper said she wants to feel. */
    record SuitsMood(Mood mood) implements Reason {}

    /** Worn in the weather that the shopper told. */
    record SuitsWeather(Weather weather) implements Reason {}

    /** A present that needs no size. */
    record EasyGift() implements Reason {}

    /** The shop's own stylists put the two together. */
    record Curated() implements Reason {}

    /** Both are pieces of a look that the shop's own stylists put together and named. */
    record OfLook(Texts name) implements Reason {}

    /** These two tones are chosen together more often than others would be. */
    record TonesChosen(ToneName anchor, ToneName product) implements Reason {}

    /** Things of these kinds, materials or patterns are chosen together more often than others would be. */
    record KindsChosen() implements Reason {}

    /** As dear among its kind as the anchor, a product of this shop, among its own. */
    record PriceBand() implements Reason {}

    /** Similar items only: both show the same pattern. */
    record SamePattern(Pattern pattern) implements Reason {}

    /** Similar items only: both are made of this, in the shop's words. */
    record SameMaterial(String material) implements Reason {}

    /** Fills a slot that the anchor leaves open: true of every match of a look, told where nothing stronger is. */
    record FillsSlot() implements Reason {}

    /** Of the same kind: true of every similar item, told where nothing stronger is. */
    record SameKind() implements Reason {}

    /** A stylist's own words for this pair, checked, in the language of whoever asked; told before all others. */
    record Told(String words, Locale language) implements Reason {
        public Told {
            if (words.isBlank()) {
                throw new IllegalArgumentException("a stylist who says nothing has no reason");
            }
        }

        /** Whether these words can be shown to a reader of this language. */
        public boolean isIn(Locale reader) {
            return language.getLanguage().equals(reader.getLanguage());
        }
    }
}
