package dev.awase.coordination.outfits;

import dev.awase.coordination.measure.Figure;
import dev.awase.coordination.measure.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often the stylist's choice was found, each figure with its 95 % interval; a tie counts as what chance would make of
 * it.
 *
 * @param n questions asked
 * @param hit1 how often her choice came first
 * @param hit3 how often it was among the first three
 * @param mrr mean reciprocal rank
 * @param auc how often a choice of hers scored above a candidate that was not, over all questions
 * @param chance what guessing reaches on the same questions
 * @param nearness what nearness of tone alone reaches
 * @param perSlot the same by slot
 * @param trained what was learned from before, if anything
 * @param leftOut lines of the tables that could not be used
 */
public record OutfitFigures(
        int n,
        Figure hit1,
        Figure hit3,
        Figure mrr,
        Optional<Figure> auc,
        Chance chance,
        Ranks nearness,
        Map<String, Ranks> perSlot,
        Optional<Trained> trained,
        int leftOut) {
    /** What guessing would reach. */
    public record Chance(double hit1, double hit3, double mrr) {}

    /** What was learned, how long it took, and how far it is believed, 0 to 1. */
    public record Trained(int outfits, double seconds, double trust) {}

    /** Figures of some of the questions, or of another way to answer them. */
    public record Ranks(int n, Figure hit1, Figure hit3, Figure mrr) {
        static Ranks of(List<Standing> standings) {
            int n = standings.size();
            return new Ranks(
                    n,
                    Figure.share(
                            standings.stream().mapToDouble(one -> one.within(1)).sum(), n),
                    Figure.share(
                            standings.stream().mapToDouble(one -> one.within(3)).sum(), n),
                    Figure.mean(standings.stream()
                            .mapToDouble(Standing::reciprocalRank)
                            .toArray()));
        }
    }

    static Chance chance(List<Riddle> riddles) {
        List<Standing> guesses = new ArrayList<>();
        riddles.forEach(
                riddle -> guesses.add(new Standing(0, riddle.candidates().size() - 1)));
        return new Chance(
                guesses.stream().mapToDouble(one -> one.within(1)).average().orElse(0),
                guesses.stream().mapToDouble(one -> one.within(3)).average().orElse(0),
                guesses.stream().mapToDouble(Standing::reciprocalRank).average().orElse(0));
    }
}
