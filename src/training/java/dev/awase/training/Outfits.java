package dev.awase.training;

import dev.awase.coordination.KindPairs;
import dev.awase.coordination.KindPairs.Kind;
import dev.awase.coordination.measure.TableFile;
import dev.awase.coordination.measure.TableLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Outfits as kinds of things: for each outfit the places of its kinds in the list of all kinds. */
record Outfits(List<Kind> kinds, List<int[]> sets) {
    Outfits {
        kinds = List.copyOf(kinds);
        sets = List.copyOf(sets);
    }

    /** Reads {@code categories.tsv} and {@code outfits_train.tsv}. */
    static Outfits read(Path folder) throws IOException {
        return read(folder, "outfits_train.tsv");
    }

    /** Reads {@code categories.tsv} and these outfits beside it. */
    static Outfits read(Path folder, String outfits) throws IOException {
        List<Kind> kinds = new ArrayList<>();
        for (TableLine line : TableFile.read(folder.resolve("categories.tsv"), List.of("id", "name"))) {
            kinds.add(new Kind(line.needed("id"), line.needed("name")));
        }
        int pairs = kinds.size() * (kinds.size() + 1) / 2;
        KindPairs names = new KindPairs(kinds, new float[kinds.size()], new float[pairs]);
        List<int[]> sets = new ArrayList<>();
        for (TableLine line : TableFile.read(folder.resolve(outfits), List.of("set_id", "categories"))) {
            int[] set = line.several("categories", ',').stream()
                    .mapToInt(names::find)
                    .filter(kind -> kind != KindPairs.UNKNOWN)
                    .distinct()
                    .toArray();
            if (set.length > 1) {
                sets.add(set);
            }
        }
        return new Outfits(kinds, sets);
    }

    /** Two parts by chance, the second with this share of the outfits. */
    List<Outfits> split(double share, long seed) {
        RandomGenerator chance = new Random(seed);
        List<int[]> kept = new ArrayList<>();
        List<int[]> heldOut = new ArrayList<>();
        for (int[] set : sets) {
            (chance.nextDouble() < share ? heldOut : kept).add(set);
        }
        return List.of(new Outfits(kinds, kept), new Outfits(kinds, heldOut));
    }

    /** A kind as often as it is worn. */
    int decoy(RandomGenerator chance) {
        int[] set = sets.get(chance.nextInt(sets.size()));
        return set[chance.nextInt(set.length)];
    }
}
