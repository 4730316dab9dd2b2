package dev.awase.coordination.taste;

import dev.awase.item.Pattern;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that was learned, in stable words: what of this category is chosen more often, or less, beside what.
 *
 * @param term tone, type, material or pattern
 * @param category the id; empty where it holds in every category
 * @param what a tone's name, a type, a material, a pattern, or "near" for how near the tones are wanted
 * @param besideCategory the id; empty where it holds beside every category
 * @param beside as {@code what}; empty where it holds beside anything
 * @param lift in parts of what the same tone brings by the rules; below 0 it is chosen less
 */
public record Taught(
        String term,
        Optional<String> category,
        String what,
        Optional<String> besideCategory,
        Optional<String> beside,
        float lift) {
    static Taught of(long key, Words words, float lift) {
        Kind kind = Kind.of(key);
        return new Taught(
                kind.term().name().toLowerCase(Locale.ROOT),
                category(Kind.slot(key, false), words),
                trait(kind, Kind.trait(key, false), words),
                category(Kind.slot(key, true), words),
                kind.isOfAPair() ? Optional.of(trait(kind, Kind.trait(key, true), words)) : Optional.empty(),
                lift);
    }

    private static Optional<String> category(int slot, Words words) {
        return slot >= words.size() ? Optional.empty() : Optional.of(bare(words.word(slot)));
    }

    private static String trait(Kind kind, int trait, Words words) {
        return switch (kind) {
            case NEAR -> "near";
            case SAME -> "the same";
            case FAMILY -> "akin";
            case SET -> "the same, of one material";
            case TONES, OWN_TONE, BESIDE_TONE -> ToneGrid.name(trait).id();
            case PATTERNS, OWN_PATTERN -> Pattern.values()[trait].id();
            default -> bare(words.word(trait));
        };
    }

    /** Without what tells a category, a type and a material apart. */
    private static String bare(String word) {
        return word.substring(word.indexOf(' ') + 1);
    }
}
