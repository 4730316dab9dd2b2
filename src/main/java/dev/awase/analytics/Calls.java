package dev.awase.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Calls for the staff, from the kiosk to whoever answers, in one program or several on the same file. Safe to use from
 * any thread; each method throws {@link dev.awase.catalog.CatalogFault} for what the shop's file does wrong.
 */
public interface Calls {
    /** Keeps a new call and gives its number. */
    long open(Instant at, String kiosk, Call.Showing showing);

    /** Answers it; what was said before, by whomever, stays. Whether this was the first answer of its kind. */
    boolean answer(long call, Call.Answer answer);

    Optional<Call> call(long number);

    /** Those that are not over, the oldest first. */
    List<Call> waiting();

    /** Those that are over, the newest first. */
    List<Call> over(int most);

    /** Grows with each call and each answer: whoever waits for news asks this and nothing else. */
    long newest();

    /** How quickly calls were answered since then. */
    Times times(Instant since);

    /**
     * How long calls waited until somebody said he was coming or solved them.
     *
     * @param median of those that were answered; none where none was
     * @param nine within which nine of ten of those were
     * @param missed how many nobody answered before she left
     * @param escalated how many rang twice
     */
    record Times(
            int calls, int answered, Optional<Duration> median, Optional<Duration> nine, int missed, int escalated) {}
}
