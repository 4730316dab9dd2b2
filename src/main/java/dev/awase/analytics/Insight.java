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
        Trade trade,
        ModelFigures model) {
    public Insight {
        reached = Map.copyOf(reached);
        endings = Map.copyOf(endings);
        dwell = Map.copyOf(dwell);
        touches = touches.stream().map(List::copyOf).toList();
        wanted = List.copyOf(wanted);
    }

    /** How often something was wished for, and how often the shop had none of it. */
    public record Wanted(VisitRecord.Want.Kind kind, String wish, long asked, long missing) {}

    /**
     * What models cost.
     *
     * @param median of the time to an answer, and {@code slow} the time that 95 in 100 stay within
     * @param faults how many calls gave no usable answer, by their kind
     * @param dropped how many picks were not shown, since they were not the shop's
     */
    public record ModelFigures(
            long calls,
            long tokens,
            Optional<Duration> median,
            Optional<Duration> slow,
            Map<String, Long> faults,
            long dropped) {
        public ModelFigures {
            faults = Map.copyOf(faults);
        }
    }
}
