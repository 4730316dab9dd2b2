package dev.awase.coordination;

import dev.awase.coordination.measure.Figure;
import dev.awase.coordination.measure.Standing;
import dev.awase.coordination.measure.TableFile;
import dev.awase.coordination.measure.TableLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How well a {@link SlotTable} tells which kind of thing an outfit lacks, over two files of questions by kinds alone, as
 * Han et al. (2017) ask them.
 *
 * @param fitb the share of fill-in-the-blank questions answered right
 * @param auc how often an outfit stands above kinds thrown together
 * @param chance what guessing would answer right of fill-in-the-blank
 * @param unknown the share of kinds in the questions that the table never learned
 */
public record SlotEvaluation(Figure fitb, Figure auc, double chance, double unknown) {
    /** What is to be said wherever the figures stand. */
    public static final String NOTE = "This question rewards which category belongs, not style: it sees no color, no"
            + " picture and no text. The published Bi-LSTM answers 0.667 of it, with text 0.686.";

    /**
     * Answers both files.
     *
     * @param blanks a table with the columns q, context, candidates, answer: kinds by id or name, separated by commas
     * @param outfits a table with the columns label (1 an outfit, 0 not) and categories
     * @throws IOException in words with the file and the line, if they cannot be read or used
     */
    public static SlotEvaluation of(KindPairs kinds, Path blanks, Path outfits) throws IOException {
        Reader reader = new Reader(kinds);
        double right = 0;
        double chance = 0;
        List<TableLine> questions = TableFile.read(blanks, List.of("context", "candidates", "answer"));
        for (TableLine line : questions) {
            int[] context = reader.kinds(line, "context", 1);
            int[] candidates = reader.kinds(line, "candidates", 2);
            double[] scores = new double[candidates.length];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = kinds.completes(candidates[i], context);
            }
            right += Standing.of(scores, line.place("answer", scores.length)).within(1);
            chance += 1.0 / scores.length;
        }
        Figure auc = auc(kinds, outfits, reader);
        reader.checkKnown(blanks, outfits);
        return new SlotEvaluation(
                Figure.share(right, questions.size()), auc, chance / questions.size(), reader.unknown());
    }

    private static Figure auc(KindPairs kinds, Path outfits, Reader reader) throws IOException {
        List<Double> real = new ArrayList<>();
        List<Double> thrownTogether = new ArrayList<>();
        for (TableLine line : TableFile.read(outfits, List.of("label", "categories"))) {
            double score = kinds.together(reader.kinds(line, "categories", 1));
            (line.place("label", 2) == 1 ? real : thrownTogether).add(score);
        }
        if (real.isEmpty() || thrownTogether.isEmpty()) {
            throw new IOException(outfits + " needs lines labeled 1, which are outfits, and lines labeled 0, which are"
                    + " not; it has only one sort");
        }
        return Figure.auc(array(real), array(thrownTogether));
    }

    private static double[] array(List<Double> scores) {
        return scores.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Turns words of a file into kinds, and counts those that were never learned. */
    private static final class Reader {
        private final KindPairs pairs;
        private int all;
        private int strange;

        Reader(KindPairs pairs) {
            this.pairs = pairs;
        }

        int[] kinds(TableLine line, String column, int least) throws IOException {
            int[] kinds =
                    line.several(column, ',').stream().mapToInt(pairs::find).toArray();
            if (kinds.length < least) {
                throw line.wrong("the column " + column + " needs at least " + least
                        + (least == 1 ? " category" : " categories") + ", separated by commas");
            }
            all += kinds.length;
            for (int kind : kinds) {
                strange += kind == KindPairs.UNKNOWN ? 1 : 0;
            }
            return kinds;
        }

        double unknown() {
            return (double) strange / all;
        }

        void checkKnown(Path blanks, Path outfits) throws IOException {
            if (strange == all) {
                throw new IOException("none of the categories in " + blanks + " and " + outfits
                        + " was learned; they are ids or names of Polyvore's categories, such as 25 or Jackets");
            }
        }
    }
}
