package dev.awase.training;

import dev.awase.coordination.measure.Figure;
import dev.awase.coordination.measure.Standing;
import dev.awase.coordination.taste.Lens;
import dev.awase.coordination.taste.Offering;
import dev.awase.coordination.taste.Outcome;
import dev.awase.coordination.taste.Piece;
import dev.awase.coordination.taste.Prior;
import dev.awase.coordination.taste.Taste;
import dev.awase.coordination.taste.TasteLearner;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Learns from stylists' outfits which types go together, as a shop's own learner would, and writes what every shop starts
 * from: {@code assets/learned/taste.bin}. What it prints was measured on a seventh of the outfits, held out; the file
 * itself learns from all. Arguments: the folder with {@code categories.tsv} and {@code outfits_train.tsv}, and the file.
 */
public final class TasteTrainer {
    private static final long SEED = 20;
    private static final double HELD_OUT = 1.0 / 7;
    private static final Instant THEN = Instant.parse("2017-01-01T00:00:00Z");
    /** How much of it counts in another shop, whose words may mean something else. */
    private static final float SHARE = 0.35f;

    private static final float LEAST = 1 / 32f;

    private TasteTrainer() {}

    /** Reads, learns, writes and prints what it reached on held-out outfits. */
    public static void main(String[] arguments) throws IOException {
        Outfits outfits = Outfits.read(Path.of(arguments[0]));
        List<Outfits> parts = outfits.split(HELD_OUT, SEED);
        Prior measured = prior(parts.getFirst());
        report(new TasteLearner(Offering.NONE, SEED, measured).taste(), TypedOutfits.of(parts.getLast()));
        Prior prior = prior(outfits);
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            prior.write(out);
        }
    }

    private static Prior prior(Outfits outfits) {
        TypedOutfits typed = TypedOutfits.of(outfits);
        List<Outcome> outcomes = typed.outfits().stream()
                .flatMap(outfit -> Outcome.ofLook(outfit, THEN).stream())
                .toList();
        TasteLearner learner = new TasteLearner(new Offering(typed.worn()), SEED, Prior.NONE);
        learner.learnAll(outcomes, done -> {});
        return Prior.of(learner.taste(), SHARE, LEAST);
    }

    private static void report(Taste taste, TypedOutfits heldOut) {
        List<TypedOutfits.Question> questions = heldOut.questions(SEED);
        double right = 0;
        for (TypedOutfits.Question question : questions) {
            right += Standing.of(points(taste, question), question.answer()).within(1);
        }
        System.out.printf(
                Locale.ROOT,
                "%d questions of held-out outfits, the right type among four: %.3f%n",
                questions.size(),
                Figure.share(right, questions.size()).value());
    }

    private static double[] points(Taste taste, TypedOutfits.Question question) {
        List<String> categories =
                List.of(question.candidates().getFirst().category().id());
        List<String> types = question.candidates().stream()
                .map(Piece::type)
                .map(Optional::orElseThrow)
                .toList();
        double[] points = new double[types.size()];
        for (Piece beside : question.context()) {
            Lens lens = taste.lens(beside, new Taste.Wordings(categories, types, List.of()));
            for (int i = 0; i < points.length; i++) {
                points[i] += lens.type(0, i);
            }
        }
        return points;
    }
}
