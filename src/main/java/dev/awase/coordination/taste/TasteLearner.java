package dev.awase.coordination.taste;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/**
 * Learns a taste from outcomes, one at a time in under a millisecond, or all that a shop has at once. A conditional logit
 * (McFadden 1974): what was chosen among what was there, on top of nearness of tone, each weight held back toward what
 * was known before. The same outcomes in the same order give the same taste. One thread writes; a {@link #taste} is everybody's.
 */
public final class TasteLearner {
    /** How many logits a full nearness of tone is worth before anything is learned; it makes lifts and nearness one unit. */
    static final float NEARNESS_LOGITS = 3.2f;

    /** What full agreement of {@link Sense} is worth against full nearness, as the rules have it. */
    static final float SENSE = 0.16f;

    private static final int DRAWN = 20;
    private static final int MOST_NUMBERED = 20_000;
    private static final int PASSES = 2;
    private static final float RATE = 0.1f;
    private static final float HOLD = 30;
    private static final Duration HALF_LIFE = Duration.ofDays(365);
    private static final int VERSION = 2;

    private final Offering offering;
    private final long seed;
    private final Prior prior;
    private final Choice choice = new Choice();
    /** Pieces in numbers: the same come again and again, and taking their words apart is most of the work. */
    private final Map<Piece, Traits> numbered = new HashMap<>();

    private Words words = new Words();
    private Table known;
    private Weights weights;
    private Trust trust = new Trust();
    private Budget budget = new Budget();
    private long learned;
    private Instant newest = Instant.EPOCH;

    /**
     * Starts with what comes with the program; {@code offering} is what others are drawn from where an outcome does not
     * tell what else was shown.
     */
    public TasteLearner(Offering offering, long seed) {
        this(offering, seed, Prior.shipped());
    }

    /** Starts with this, and is held back toward it. */
    public TasteLearner(Offering offering, long seed, Prior prior) {
        this.offering = offering;
        this.seed = seed;
        this.prior = prior;
        this.known = prior.table(words);
        this.weights = new Weights(RATE, HOLD, known);
    }

    /** Learns from one outcome; what is older fades. An outcome with nothing to compare with teaches nothing. */
    public void learn(Outcome outcome) {
        if (outcome.at().isAfter(newest)) {
            if (!newest.equals(Instant.EPOCH)) {
                weights.fade(faded(newest, outcome.at()));
            }
            newest = outcome.at();
        }
        // One that is told late counts as much as if it had been told in time.
        learn(outcome, budget.take(outcome) * faded(outcome.at(), newest), true);
    }

    /**
     * Learns from many outcomes, several times over, so that it knows what the shop knew already. What is older than the
     * newest counts less. {@code progress} is told of each outcome gone through, {@link #work} in all.
     */
    public void learnAll(List<Outcome> outcomes, IntConsumer progress) {
        outcomes.forEach(outcome -> newest = outcome.at().isAfter(newest) ? outcome.at() : newest);
        float[] counts = new float[outcomes.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = budget.take(outcomes.get(i)) * faded(outcomes.get(i).at(), newest) / PASSES;
        }
        for (int pass = 0; pass < PASSES; pass++) {
            for (int i = 0; i < counts.length; i++) {
                learn(outcomes.get(i), counts[i], pass == 0);
                progress.accept(pass * counts.length + i + 1);
            }
        }
    }

    /** How many outcomes {@link #learnAll} goes through for so many. */
    public static int work(int outcomes) {
        return outcomes * PASSES;
    }

    /** What is known by now. */
    public Taste taste() {
        return new Taste(words.copy(), known, weights.table(), learned == 0 ? 0 : trust.value());
    }

    /** Forgets all that was learned; what comes with the program is left. */
    public void reset() {
        words = new Words();
        numbered.clear();
        known = prior.table(words);
        weights = new Weights(RATE, HOLD, known);
        trust = new Trust();
        budget = new Budget();
        learned = 0;
        newest = Instant.EPOCH;
    }

    private void learn(Outcome outcome, float weight, boolean first) {
        learned++;
        List<Piece> others = others(outcome);
        if (weight <= 0 || others.isEmpty()) {
            return;
        }
        List<Traits> candidates = new ArrayList<>();
        candidates.add(numbered(outcome.piece()));
        others.forEach(other -> candidates.add(numbered(other)));
        choice.lay(outcome.context().stream().map(this::numbered).toList(), candidates, places(outcome, others));
        choice.weigh(weights);
        boolean refused = outcome.source().refuses();
        if (first && !refused) {
            choice.foretold(trust, weight);
        }
        choice.learn(weights, refused, weight);
    }

    private Traits numbered(Piece piece) {
        if (numbered.size() >= MOST_NUMBERED) {
            numbered.clear();
        }
        return numbered.computeIfAbsent(piece, one -> Traits.of(one, words::learn));
    }

    /** Where on the shelf the chosen one and the others stood; empty where that is not known. */
    private static List<Integer> places(Outcome outcome, List<Piece> others) {
        List<Piece> shelf = outcome.shown();
        int chosen = shelf.indexOf(outcome.piece());
        if (chosen < 0 || !shelf.containsAll(others)) {
            return List.of();
        }
        List<Integer> places = new ArrayList<>();
        places.add(chosen);
        others.forEach(other -> places.add(shelf.indexOf(other)));
        return places;
    }

    private List<Piece> others(Outcome outcome) {
        List<Piece> shown = outcome.shown().stream()
                .filter(piece -> !piece.equals(outcome.piece()))
                .toList();
        return shown.isEmpty()
                ? offering.draw(
                        outcome.piece().category(), outcome.piece(), DRAWN, new SplittableRandom(seed + learned))
                : shown;
    }

    private static float faded(Instant then, Instant now) {
        return (float) Math.pow(0.5, (double) Duration.between(then, now).toSeconds() / HALF_LIFE.toSeconds());
    }

    /** Writes all that {@link #read} needs to go on as if nothing had happened. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(VERSION);
        out.writeLong(learned);
        out.writeLong(newest.getEpochSecond());
        trust.write(out);
        budget.write(out);
        out.writeInt(words.size());
        for (String word : words.all()) {
            out.writeUTF(word);
        }
        List<Weights.Kept> kept = weights.kept();
        out.writeInt(kept.size());
        for (Weights.Kept one : kept) {
            out.writeLong(one.key());
            out.writeFloat(one.pull());
            out.writeFloat(one.seen());
        }
    }

    /**
     * A learner as it was written.
     *
     * @throws IOException if it cannot be read or was written by a newer program
     */
    public static TasteLearner read(DataInput in, Offering offering, long seed) throws IOException {
        int version = in.readInt();
        if (version != VERSION) {
            throw new IOException("what was learned was kept by another version of this program: " + version);
        }
        TasteLearner learner = new TasteLearner(offering, seed);
        learner.learned = in.readLong();
        learner.newest = Instant.ofEpochSecond(in.readLong());
        learner.trust = Trust.read(in);
        learner.budget = Budget.read(in);
        List<String> words = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            words.add(in.readUTF());
        }
        learner.words = new Words(words);
        learner.known = learner.prior.table(learner.words);
        learner.weights = new Weights(RATE, HOLD, learner.known);
        int kept = in.readInt();
        for (int i = 0; i < kept; i++) {
            learner.weights.keep(new Weights.Kept(in.readLong(), in.readFloat(), in.readFloat()));
        }
        return learner;
    }
}
