package dev.awase.coordination;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the points of a match are made of, by stable ids. The first thirteen are the rules whose weights a shop may set. */
public enum Aspect {
    CLOSENESS,
    UNDERTONE,
    CONTRAST,
    PATTERN,
    FORMALITY,
    OCCASION,
    SEASON,
    CURATED,
    PRICE,
    MOOD,
    RAIN,
    GIFT,
    SENSE,
    /** Similar items only. */
    LIKE_PATTERN,
    /** Similar items only. */
    MATERIAL,
    /** Learned of tones. */
    TONES_CHOSEN,
    /** Learned of kinds, materials and patterns. */
    KINDS_CHOSEN,
    /** What pressing the points into 0 to 1 takes or gives. */
    PRESSED,
    /** What the shop's push adds. */
    PUSHED;

    private static final List<Aspect> WEIGHED =
            List.copyOf(Arrays.asList(values()).subList(0, SENSE.ordinal() + 1));

    /** Those of which a shop may set the weight. */
    public static List<Aspect> weighed() {
        return WEIGHED;
    }

    /** As files and string keys hold it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Aspect> byId(String id) {
        return Arrays.stream(values()).filter(aspect -> aspect.id().equals(id)).findFirst();
    }

    /** The rule that a reason comes from; none for what is true of every match, and for a stylist's own words. */
    public static Optional<Aspect> of(Reason reason) {
        return switch (reason) {
            case Reason.CloseTone _, Reason.CloseToKept _ -> Optional.of(CLOSENESS);
            case Reason.SharedUndertone _ -> Optional.of(UNDERTONE);
            case Reason.LightnessContrast _ -> Optional.of(CONTRAST);
            case Reason.PatternBalance _ -> Optional.of(PATTERN);
            case Reason.SameFormality _ -> Optional.of(FORMALITY);
            case Reason.SuitsOccasion _ -> Optional.of(OCCASION);
            case Reason.SameSeason _ -> Optional.of(SEASON);
            case Reason.SuitsMood _ -> Optional.of(MOOD);
            case Reason.SuitsWeather _ -> Optional.of(RAIN);
            case Reason.EasyGift _ -> Optional.of(GIFT);
            case Reason.Curated _, Reason.OfLook _ -> Optional.of(CURATED);
            case Reason.TonesChosen _ -> Optional.of(TONES_CHOSEN);
            case Reason.KindsChosen _ -> Optional.of(KINDS_CHOSEN);
            case Reason.PriceBand _ -> Optional.of(PRICE);
            case Reason.SamePattern _ -> Optional.of(LIKE_PATTERN);
            case Reason.SameMaterial _ -> Optional.of(MATERIAL);
            case Reason.FillsSlot _, Reason.SameKind _, Reason.Told _ -> Optional.empty();
        };
    }

    /** Whether the rule speaks of most pairs without a wish, so that a ranking can stand on it alone. */
    public boolean standsAlone() {
        return switch (this) {
            case CLOSENESS, UNDERTONE, CONTRAST, PATTERN, PRICE, SENSE -> true;
            default -> false;
        };
    }
}
