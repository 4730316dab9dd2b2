package dev.awase.analytics;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that was chosen in this shop, in the order it was noted; only ever added to. Safe to use from any thread; each
 * method throws {@link dev.awase.catalog.CatalogFault} for what the shop's file does wrong.
 */
public interface Choices {
    /** Keeps these, all or none; what was noted before is not noted again. Answers how many were new. */
    int add(List<Choice> choices);

    /** Keeps what shoppers said with the reasons they were shown, all or none. Answers how many were new. */
    int addFeedback(List<Feedback> said);

    /** Keeps what shoppers said of whole looks, all or none. Answers how many were new. */
    int addLooks(List<LookFeedback> said);

    /** How far the record has come: grows with each choice and each reset, across processes. */
    Mark newest();

    /** What was noted after this choice and counts, oldest first. */
    List<Noted> after(long choice, int most);

    /** How much counts by now, and what was forgotten. */
    Tally tally();

    /** From here on nothing noted so far counts; all of it is kept. */
    void reset(Instant at);

    /** What was learned up to one choice, where it was kept. */
    Optional<Kept> kept();

    /** Keeps what was learned instead of what was kept before. */
    void keep(Kept kept);

    /**
     * @param choice the newest choice, 0 where there is none
     * @param resets how often what had been learned was forgotten
     */
    record Mark(long choice, long resets) {}

    /**
     * @param counts how many choices count, by who said it; sources with none are left out
     * @param since when the oldest of them was
     * @param forgotten how many are kept and no longer count
     * @param forgottenAt when that was said
     */
    record Tally(
            Map<Choice.Source, Integer> counts, Optional<Instant> since, int forgotten, Optional<Instant> forgottenAt) {
        public Tally {
            counts = counts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(counts));
        }
    }

    /** A choice and its place in the record. */
    record Noted(long number, Choice choice) {}

    /** A taste as its learner writes it. */
    @SuppressWarnings("ArrayRecordComponent")
    record Kept(Mark mark, byte[] taste) {
        public Kept {
            taste = taste.clone();
        }
    }
}
