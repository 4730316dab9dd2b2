package dev.awase.stylist;

import dev.awase.catalog.ProductId;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stylist's checked answer.
 *
 * @param reading the item as the model sees it; what it left unknown is as this machine read it
 * @param seen what the model itself said of it, and nothing of this machine's
 * @param picks by slot, the best first; each is one of the candidates that were sent, once
 * @param words one or two sentences in the shopper's language; may be empty
 * @param others further items on the photo, such as the rest of an outfit; the shopper taps which one is meant
 * @param dropped what of the answer failed validation
 */
public record Advice(
        Reading.Clear reading,
        Seen seen,
        Map<Category, List<Pick>> picks,
        String words,
        List<Item> others,
        Dropped dropped) {
    public Advice {
        picks = Map.copyOf(picks);
        others = List.copyOf(others);
    }

    /** What was picked for this slot, the best first; maybe nothing. */
    public List<Pick> picksFor(Category slot) {
        return picks.getOrDefault(slot, List.of());
    }

    /** The kind of the item, where the model named it, and its tones: {@link Palette#UNKNOWN} where it named none. */
    public record Seen(Optional<Category> category, Palette tones) {
        /** All that is in a reading: of a stylist who looked at nothing else. */
        public static Seen all(Item item) {
            return new Seen(Optional.of(item.category()), item.palette());
        }
    }

    /** One candidate and why, in the shopper's language; the reason may be empty. */
    public record Pick(ProductId product, String reason) {}
}
