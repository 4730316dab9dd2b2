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
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The tones of what is inside: groups its pixels by color, lets the {@link ToneJudge} settle the base color's name, puts
 * groups of one name together (light and shade on one cloth) and drops what is too little to be a color of the item.
 */
final class PaletteReader {
    static final int MOST = 5;
    private static final double LEAST_SHARE = 0.04;
    private static final double NEARLY_WHITE = 92;
    private static final double MOST_LIGHT = 1.3;

    /** Where the model is as sure as this that no color prevails, groups keep their own names. */
    private static final double MANY = 0.25;

    /** A group may bear the base color's name if it is nearly as near to it as to its own; in a name's distance. */
    private static final double NEARLY_AS_NEAR = 3;

    private final ToneJudge judge;

    PaletteReader(ToneJudge judge) {
        this.judge = judge;
    }

    /** A group of pixels and what it is called. */
    private record Named(ToneClusters.Cluster cluster, ToneName name) {
        Named as(ToneName other) {
            return new Named(cluster, other);
        }

        double share() {
            return cluster.share();
        }

        /** How much farther the other name is than the group's own. */
        double strain(ToneName other) {
            return other.distance(cluster.tone()) - name.distance(cluster.tone());
        }
    }

    /**
     * At least one pixel has to be inside.
     *
     * @param cast the light's color, which is taken off the cloth's
     * @param tones how likely the model takes each to be the base color; what they lack to 1, that there is none
     */
    Palette read(LabPicture picture, Foreground foreground, Cast cast, Optional<Map<ToneName, Double>> tones) {
        List<Named> groups = groups(picture, foreground, cast);
        return palette(tones.map(said -> under(said, clues(said, groups, cast), groups))
                .orElse(groups));
    }

    /** What the model and the cloth say of each name. */
    static Map<ToneName, ToneJudge.Clue> clues(
            LabPicture picture, Foreground foreground, Cast cast, Map<ToneName, Double> tones) {
        return clues(tones, groups(picture, foreground, cast), cast);
    }

    private static Map<ToneName, ToneJudge.Clue> clues(Map<ToneName, Double> tones, List<Named> groups, Cast cast) {
        Map<ToneName, Double> shares = shares(groups);
        Map<ToneName, ToneJudge.Clue> clues = new EnumMap<>(ToneName.class);
        for (ToneName name : ToneName.values()) {
            clues.put(
                    name,
                    ToneJudge.Clue.of(tones.getOrDefault(name, 0.0), shares.getOrDefault(name, 0.0), cast.trust()));
        }
        return clues;
    }

    private static List<Named> groups(LabPicture picture, Foreground foreground, Cast cast) {
        double light = light(picture);
        List<Named> groups = new ArrayList<>();
        for (ToneClusters.Cluster found : ToneClusters.of(picture, foreground)) {
            Tone tone = lit(cast.off(found.tone()), light);
            groups.add(new Named(new ToneClusters.Cluster(tone, found.share()), ToneName.of(tone)));
        }
        return groups;
    }

    private static Map<ToneName, Double> shares(List<Named> groups) {
        Map<ToneName, Double> shares = new EnumMap<>(ToneName.class);
        groups.forEach(group -> shares.merge(group.name(), group.share(), Double::sum));
        return shares;
    }

    /**
     * The groups under the name that was settled: those that it fits nearly as well as their own, and then, nearest
     * first, as many as it needs to be the largest.
     */
    private List<Named> under(Map<ToneName, Double> tones, Map<ToneName, ToneJudge.Clue> clues, List<Named> groups) {
        ToneName base = judge.choose(clues);
        double none =
                1 - tones.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Named> renamed =
                none >= MANY ? groups : renamed(groups, base, group -> group.strain(base) <= NEARLY_AS_NEAR);
        List<Named> byStrain = groups.stream()
                .sorted(Comparator.comparingDouble(group -> group.strain(base)))
                .toList();
        for (int most = 1; most <= groups.size() && !prevails(base, renamed); most++) {
            List<Named> nearest = byStrain.subList(0, most);
            renamed = renamed(
                    renamed,
                    base,
                    group -> nearest.stream().anyMatch(near -> near.cluster().equals(group.cluster())));
        }
        return renamed;
    }

    private static List<Named> renamed(List<Named> groups, ToneName base, Predicate<Named> which) {
        return groups.stream()
                .map(group -> which.test(group) ? group.as(base) : group)
                .toList();
    }

    private static boolean prevails(ToneName base, List<Named> groups) {
        Map<ToneName, Double> shares = shares(groups);
        double its = shares.getOrDefault(base, 0.0);
        return shares.entrySet().stream().allMatch(other -> other.getKey() == base || other.getValue() < its);
    }

    private static Palette palette(List<Named> groups) {
        Map<ToneName, List<ToneClusters.Cluster>> byName = new EnumMap<>(ToneName.class);
        groups.forEach(group ->
                byName.computeIfAbsent(group.name(), name -> new ArrayList<>()).add(group.cluster()));
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

    /** The same tone in good light. */
    private static Tone lit(Tone tone, double light) {
        return new Tone(Math.min(100, tone.lightness() * light), tone.a() * light, tone.b() * light);
    }

    /** The tone shown for a name is its largest group's, not a mean that nobody sees on the cloth. */
    private static Swatch swatch(ToneName name, List<ToneClusters.Cluster> clusters) {
        ToneClusters.Cluster largest = clusters.stream()
                .max(Comparator.comparingDouble(ToneClusters.Cluster::share))
                .orElseThrow();
        double share =
                clusters.stream().mapToDouble(ToneClusters.Cluster::share).sum();
        return new Swatch(largest.tone(), name, Math.min(1, share));
    }
}
