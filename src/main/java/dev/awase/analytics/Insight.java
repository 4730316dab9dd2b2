package dev.awase.analytics;

import dev.awase.analytics.VisitRecord.Dwelt;
import dev.awase.analytics.VisitRecord.Ending;
import dev.awase.analytics.VisitRecord.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a period tells: visits and how far they went, and what was wished for. Rehearsals count in none of it. */
public record Insight(
        Period period,
        long visits,
        long simulated,
        Map<Stage, Share> reached,
        Map<Ending, Long> endings,
        Map<Dwelt, Duration> dwell,
        List<List<Long>> touches,
        List<Wanted> wanted,
        List<MissedWord> words,
        List<Liked> liked,
        Trade trade,
        ModelFigures model) {
    public Insight {
        reached = Map.copyOf(reached);
        endings = Map.copyOf(endings);
        dwell = Map.copyOf(dwell);
        touches = touches.stream().map(List::copyOf).toList();
        wanted = List.copyOf(wanted);
        words = List.copyOf(words);
        liked = List.copyOf(liked);
    }

    /** How often something was wished for, and how often the shop had none of it. */
    public record Wanted(VisitRecord.Want.Kind kind, String wish, long asked, long missing) {}

    /** A single word that was asked with which nothing was found, and in how many visits; never fewer than three. */
    public record MissedWord(String word, long visits) {}

    /**
     * Of what shoppers said something of, how much they liked.
     *
     * @param what the id of a kind of thing, of two with a space between (what she brought and what was shown), or of a
     *     rule whose reason she was told
     */
    public record Liked(By by, String what, Share share) {
        /** What the likes are told apart by. */
        public enum By {
            SLOT,
            PAIR,
            RULE
        }
    }

    /**
     * What models were asked.
     *
     * @param tokensIn what was sent, and {@code tokensOut} what was answered
     * @param median of the time to an answer, and {@code slow} the time that 95 in 100 stay within
     * @param faults how many calls gave no usable answer, by their kind
     * @param dropped how many picks were not shown, since they were not the shop's
     */
    public record ModelFigures(
            long calls,
            long tokensIn,
            long tokensOut,
            Optional<Duration> median,
            Optional<Duration> slow,
            Map<String, Long> faults,
            long dropped) {
        public ModelFigures {
            faults = Map.copyOf(faults);
        }

        /** Both ways. */
        public long tokens() {
            return tokensIn + tokensOut;
        }
    }
}
