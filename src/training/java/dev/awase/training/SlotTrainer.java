package dev.awase.training;

import dev.awase.coordination.KindPairs;
import dev.awase.coordination.SlotTable;
import dev.awase.coordination.measure.Figure;
import dev.awase.coordination.measure.Standing;
import dev.awase.item.Taxonomy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Learns from stylists' outfits which kinds of things belong together, and writes {@code assets/learned/slots.bin}. What
 * it prints was measured on a seventh of the outfits, held out; the file itself learns from all. Arguments: the folder
 * with {@code categories.tsv} and {@code outfits_train.tsv}, our taxonomy, and the file to write.
 */
public final class SlotTrainer {
    private static final long SEED = 20;
    private static final double HELD_OUT = 1.0 / 7;
    private static final int DECOYS = 3;
    private static final PairLearner.Settings SETTINGS = new PairLearner.Settings(60, 15, 0.1f, 2e-4f, 4);

    private SlotTrainer() {}

    /** Reads, learns, writes and prints what it reached on held-out outfits. */
    public static void main(String[] arguments) throws IOException {
        Outfits outfits = Outfits.read(Path.of(arguments[0]));
        Outfits kept = outfits.split(HELD_OUT, SEED).get(0);
        Outfits heldOut = outfits.split(HELD_OUT, SEED).get(1);
        report(
                asWritten(new SlotTable(PairLearner.fit(kept, SETTINGS, SEED), Map.of(), 0))
                        .kinds(),
                heldOut);
        Taxonomy taxonomy;
        try (InputStream in = Files.newInputStream(Path.of(arguments[1]))) {
            taxonomy = Taxonomy.read(in);
        }
        KindPairs pairs = PairLearner.fit(outfits, SETTINGS, SEED);
        SlotTable table = new SlotTable(pairs, new SlotShares(outfits, taxonomy).all(), 0);
        Files.write(Path.of(arguments[2]), bytes(table));
    }

    private static void report(KindPairs pairs, Outfits outfits) {
        RandomGenerator chance = new Random(SEED);
        int n = outfits.sets().size();
        double right = 0;
        double[] real = new double[n];
        double[] thrownTogether = new double[n];
        for (int i = 0; i < n; i++) {
            int[] set = outfits.sets().get(i);
            int out = chance.nextInt(set.length);
            int[] context = Arrays.stream(set).filter(kind -> kind != set[out]).toArray();
            double[] scores = new double[1 + DECOYS];
            scores[0] = pairs.completes(set[out], context);
            for (int j = 1; j < scores.length; j++) {
                scores[j] = pairs.completes(outfits.decoy(chance), context);
            }
            right += Standing.of(scores, 0).within(1);
            real[i] = pairs.together(set);
            thrownTogether[i] = pairs.together(
                    Arrays.stream(set).map(kind -> outfits.decoy(chance)).toArray());
        }
        System.out.printf(
                Locale.ROOT,
                "held-out outfits, %d: fill in the blank %.3f, outfit or not %.3f (AUC)%n",
                n,
                Figure.share(right, n).value(),
                Figure.auc(real, thrownTogether).value());
    }

    /** As the file will hold it, in eight bits. */
    private static SlotTable asWritten(SlotTable table) throws IOException {
        return SlotTable.read(new ByteArrayInputStream(bytes(table)));
    }

    private static byte[] bytes(SlotTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(out);
        return out.toByteArray();
    }
}
