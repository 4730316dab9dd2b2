package dev.awase.vision;

import dev.awase.item.Category;
import java.util.function.Predicate;

/** Eyes in a shop that does not have all of their kinds: what it does not have is none of its things. */
record OnlyKnown(Eyes eyes, Predicate<Category> known) implements Eyes {
    @Override
    public Seen look(RgbPicture photo) {
        Seen seen = eyes.look(photo);
        return new Seen(
                seen.guesses().stream()
                        .filter(guess -> known.test(guess.category()))
                        .toList(),
                seen.tones(),
                seen.patterns(),
                seen.heat());
    }

    @Override
    public double clearFrom() {
        return eyes.clearFrom();
    }

    @Override
    public String words() {
        return eyes.words();
    }

    @Override
    public void close() {
        eyes.close();
    }
}
