package dev.awase.item;

import java.util.Comparator;
import java.util.List;

/** An item's colors, largest share first; at least one, and the shares sum to 1. */
public record Palette(List<Swatch> swatches) {
    public Palette {
        if (swatches.isEmpty()) {
            throw new IllegalArgumentException("a palette has at least one tone");
        }
        double sum = swatches.stream().mapToDouble(Swatch::share).sum();
        swatches = swatches.stream()
                .map(swatch -> new Swatch(swatch.tone(), swatch.name(), swatch.share() / sum))
                .sorted(Comparator.comparingDouble(Swatch::share).reversed())
                .toList();
    }

    public static Palette of(Tone tone, ToneName name) {
        return new Palette(List.of(new Swatch(tone, name, 1)));
    }

    /** One tone of which only the name is known. */
    public static Palette of(ToneName name) {
        return of(name.typical(), name);
    }

    /** The tone that covers most of the item. */
    public Swatch main() {
        return swatches.getFirst();
    }
}
