package dev.awase.item;

import java.util.List;
import java.util.Optional;

/**
 * What a reader made of a photo, on this machine or by a model: both give the same. {@code guesses} rank the
 * categories considered, best first, and may be empty.
 */
public sealed interface Reading {
    List<Guess> guesses();

    /** Looks, as far as they were seen. */
    Optional<Appearance> appearance();

    /** The item as the given category, if its looks were seen: how a shopper's tap settles a doubt. */
    default Optional<Clear> as(Category category) {
        return appearance().map(looks -> new Clear(Item.of(category, looks), 1, guesses()));
    }

    /** The reader stands behind this item, with a confidence from 0 to 1 in its category. */
    record Clear(Item item, double confidence, List<Guess> guesses) implements Reading {
        public Clear {
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("confidence is 0 to 1: " + confidence);
            }
            guesses = List.copyOf(guesses);
        }

        @Override
        public Optional<Appearance> appearance() {
            return Optional.of(new Appearance(item.palette(), item.pattern()));
        }

        @Override
        public Optional<Clear> as(Category category) {
            return Optional.of(new Clear(item.as(category), 1, guesses));
        }
    }

    /** The reader does not stand behind an item; what it did see comes along. */
    record Unclear(Doubt doubt, Optional<Appearance> appearance, List<Guess> guesses) implements Reading {
        public Unclear {
            guesses = List.copyOf(guesses);
        }
    }
}
