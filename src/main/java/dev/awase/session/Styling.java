package dev.awase.session;

import dev.awase.item.Item;
import java.util.List;
import java.util.Locale;

/** How far the stylist has come with a look; each stage is true when it is shown. */
public sealed interface Styling {
    /** Nobody is asked: no endpoint is set up, or it did not answer and the look stays as it is. */
    record None() implements Styling {}

    /** So many products were looked through on this machine, and the stylist is being asked. */
    record Asking(int products, boolean rehearsal) implements Styling {}

    /**
     * The look is as the stylist arranged it. {@code words} are one or two sentences in {@code language}, maybe none;
     * {@code others} are further items on the photo, of which the shopper may mean one.
     */
    record Advised(String words, Locale language, List<Item> others, boolean rehearsal) implements Styling {
        public Advised {
            others = List.copyOf(others);
        }
    }

    Styling NONE = new None();
}
