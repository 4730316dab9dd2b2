package dev.awase.item;

import java.util.Comparator;
import java.util.List;

/**
 * An item's colors, largest share first; the shares sum to 1. A product whose file names no color and has no picture
 * has none that are known.
 */
public record Palette(List<Swatch> swatches) {
    /** The colors of something nobody has seen. */
    public static final Palette UNKNOWN = new Palette(List.of());

    public Palette {
        swatches = swatches.size() == 1 ? List.of(whole(swatches.getFirst())) : inOrder(swatches);
    }

    public static Palette of(Tone tone, ToneName name) {
        return new Palette(List.of(new Swatch(tone, name, 1)));
    }

    /** One tone of which only the name is known. */
    public static Palette of(ToneName name) {
        return of(name.typical(), name);
    }

    private static Swatch whole(Swatch only) {
        return new Swatch(only.tone(), only.name(), 1);
    }

    private static List<Swatch> inOrder(List<Swatch> swatches) {
        double sum = swatches.stream().mapToDouble(Swatch::share).sum();
        return swatches.stream()
                .map(swatch -> new Swatch(swatch.tone(), swatch.name(), swatch.share() / sum))
                .sorted(Comparator.comparingDouble(Swatch::share).reversed())
                .toList();
    }

    public boolean known() {
        return !swatches.isEmpty();
    }

    /**
     * The tone that covers most of the item.
     *
     * @throws java.util.NoSuchElementException if no color is known
     */
    public Swatch main() {
        return swatches.getFirst();
    }
}
