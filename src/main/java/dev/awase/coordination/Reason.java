package dev.awase.coordination;

import dev.awase.item.Formality;
import dev.awase.item.Pattern;
import dev.awase.item.Season;
import dev.awase.item.ToneName;

/** Why a match goes with the anchor: a term that scored, true for that very pair. */
public sealed interface Reason {
    /** The product takes up one of the anchor's tones. */
    record CloseTone(ToneName anchor, ToneName product) implements Reason {}

    /** Both lean to the same side of gray: warm or cool. */
    record SharedUndertone(boolean warm) implements Reason {}

    /** One is clearly lighter and at least one of both is near gray. */
    record LightnessContrast(ToneName anchor, ToneName product) implements Reason {}

    /** A plain product calms the anchor's pattern, or a patterned one livens a plain anchor. */
    record PatternBalance(Pattern anchor, Pattern product) implements Reason {}

    record SameFormality(Formality formality) implements Reason {}

    record SuitsOccasion(Occasion occasion) implements Reason {}

    record SameSeason(Season season) implements Reason {}

    /** The shop's own stylists put the two together. */
    record Curated() implements Reason {}

    /** Priced like the anchor's company: neither far above nor far below it. */
    record PriceBand() implements Reason {}
}
