package dev.awase.stylist;

import dev.awase.item.Category;
import dev.awase.item.Guess;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import dev.awase.item.Swatch;
import dev.awase.item.ToneName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * This machine's reading after a model has looked too: what the model knows replaces what was measured, what it does not
 * know stays. A tone on which both agree keeps its measured color, as a model gives no more than a name.
 */
final class SecondLook {
    /** How often a model that is admitted names the right kind. */
    private static final double MODEL_CONFIDENCE = 0.85;

    private SecondLook() {}

    /** {@code settled}: the shopper herself said what it is, so kind and tones stand. */
    static Reading.Clear at(Reading.Clear measured, boolean settled, SeenItem seen) {
        Item item = measured.item();
        if (settled && seen.category().filter(item.category()::equals).isEmpty()) {
            // It looked at something else on the photo, or does not know: nothing it says is about her item.
            return measured;
        }
        Category category = seen.category().orElse(item.category());
        Palette palette = settled ? item.palette() : palette(item.palette(), seen.tones());
        Item corrected = new Item(
                category,
                palette,
                seen.pattern().orElse(item.pattern()),
                seen.material().or(item::material),
                seen.formality().or(item::formality),
                seen.seasons().isEmpty() ? item.seasons() : Set.copyOf(seen.seasons()));
        return seen.category().isEmpty()
                ? new Reading.Clear(corrected, measured.confidence(), measured.guesses())
                : new Reading.Clear(corrected, confidence(measured, category), guesses(measured, category));
    }

    /** What the model said, by itself. */
    static Advice.Seen said(SeenItem seen) {
        return new Advice.Seen(seen.category(), palette(Palette.UNKNOWN, seen.tones()));
    }

    /** A further item on the photo, if its kind is known; colors nobody measured are those of their names. */
    static Optional<Item> other(SeenItem seen) {
        return seen.category()
                .map(category -> new Item(
                        category,
                        palette(Palette.UNKNOWN, seen.tones()),
                        seen.pattern().orElse(Pattern.PLAIN),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of()));
    }

    private static Palette palette(Palette measured, List<ToneName> named) {
        if (named.isEmpty() || (measured.known() && agrees(measured, named))) {
            return measured;
        }
        List<Swatch> swatches = new ArrayList<>();
        for (ToneName name : named) {
            // A model names the larger first and no shares: each counts half, a third and so on of the first.
            double share = 1.0 / (swatches.size() + 1);
            swatches.add(measured.swatches().stream()
                    .filter(swatch -> swatch.name() == name)
                    .findFirst()
                    .map(swatch -> new Swatch(swatch.tone(), name, share))
                    .orElseGet(() -> new Swatch(name.typical(), name, share)));
        }
        return new Palette(swatches);
    }

    private static boolean agrees(Palette measured, List<ToneName> named) {
        Set<ToneName> names = measured.swatches().stream().map(Swatch::name).collect(Collectors.toSet());
        return measured.main().name() == named.getFirst() && names.containsAll(named);
    }

    private static double confidence(Reading.Clear measured, Category category) {
        return category.equals(measured.item().category())
                ? Math.max(measured.confidence(), MODEL_CONFIDENCE)
                : MODEL_CONFIDENCE;
    }

    private static List<Guess> guesses(Reading.Clear measured, Category category) {
        Stream<Guess> others =
                measured.guesses().stream().filter(guess -> !guess.category().equals(category));
        return Stream.concat(Stream.of(new Guess(category, confidence(measured, category))), others)
                .toList();
    }
}
