package dev.awase.vision;

import dev.awase.item.Palette;
import dev.awase.item.Swatch;
import dev.awase.item.Tone;
import dev.awase.item.ToneName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The tones of what is inside: groups its pixels by color, puts groups of one name together (light and shade on one
 * cloth) and drops what is too little to be a color of the item.
 */
final class PaletteReader {
    static final int MOST = 5;
    private static final double LEAST_SHARE = 0.04;
    private static final double NEARLY_WHITE = 92;
    private static final double MOST_LIGHT = 1.3;

    private PaletteReader() {}

    /** At least one pixel has to be inside. */
    static Palette read(LabPicture picture, Foreground foreground) {
        Map<ToneName, List<ToneClusters.Cluster>> byName = new EnumMap<>(ToneName.class);
        double light = light(picture);
        for (ToneClusters.Cluster found : ToneClusters.of(picture, foreground)) {
            ToneClusters.Cluster cluster = new ToneClusters.Cluster(lit(found.tone(), light), found.share());
            byName.computeIfAbsent(ToneName.of(cluster.tone()), name -> new ArrayList<>())
                    .add(cluster);
        }
        List<Swatch> swatches = new ArrayList<>();
        byName.forEach((name, clusters) -> swatches.add(swatch(name, clusters)));
        swatches.sort(Comparator.comparingDouble(Swatch::share).reversed());
        List<Swatch> kept = swatches.stream()
                .filter(swatch -> swatch.share() >= LEAST_SHARE)
                .limit(MOST)
                .toList();
        return new Palette(kept.isEmpty() ? swatches.subList(0, 1) : kept);
    }

    /** By how much the room is darker than a shop's: what is brightest in a picture is nearly white. */
    private static double light(LabPicture picture) {
        float[] sorted = picture.lightness().clone();
        Arrays.sort(sorted);
        double brightest = sorted[(int) (0.97 * (sorted.length - 1))];
        return Math.clamp(NEARLY_WHITE / Math.max(brightest, 1), 1, MOST_LIGHT);
    }

    /** The same tone in good light. Colors are not balanced: a gray world is not true of a red shirt. */
    private static Tone lit(Tone tone, double light) {
        return new Tone(Math.min(100, tone.lightness() * light), tone.a() * light, tone.b() * light);
    }

    /** The tone shown for a name is its largest group's, not a mean that nobody sees on the cloth. */
    private static Swatch swatch(ToneName name, List<ToneClusters.Cluster> clusters) {
        Tone tone = clusters.stream()
                .max(Comparator.comparingDouble(ToneClusters.Cluster::share))
                .orElseThrow()
                .tone();
        return new Swatch(
                tone,
                name,
                Math.min(
                        1,
                        clusters.stream()
                                .mapToDouble(ToneClusters.Cluster::share)
                                .sum()));
    }
}
