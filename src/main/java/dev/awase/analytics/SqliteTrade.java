package dev.awase.analytics;

import org.jdbi.v3.core.Handle;

/** What was sold of what visits showed, from the pairs of visit and sale that triggers keep. */
final class SqliteTrade {
    private SqliteTrade() {}

    static Trade read(Handle handle, Period period, InsightSums sums) {
        boolean sold = handle.createQuery("SELECT EXISTS (SELECT 1 FROM sale)")
                .mapTo(Boolean.class)
                .one();
        if (!sold) {
            return Trade.NONE;
        }
        long looks = sums.count("reached", "look");
        long held = sums.count("held", "");
        long kept = sums.count("kept", "");
        long keptHeld = sums.count("held.kept", "");
        // A visit from before what was shown was kept tells nothing of it.
        String shown = "visit > (SELECT visit FROM shown_since)";
        return new Trade(
                group(handle, period, shown + " AND held = 0", kept - keptHeld),
                group(handle, period, shown + " AND held = 1", keptHeld),
                group(handle, period, "opened = 1 AND held = 0", looks - held),
                group(handle, period, "opened = 1 AND held = 1", held));
    }

    private static Trade.Group group(Handle handle, Period period, String which, long visits) {
        return handle.createQuery("SELECT count(*), coalesce(sum(spend), 0), coalesce(sum(spend * spend), 0) FROM"
                        + " (SELECT sum(amount) AS spend FROM visit_sale WHERE began >= :from AND began < :until AND "
                        + which + " GROUP BY began, visit)")
                .bind("from", period.from().toEpochMilli())
                .bind("until", period.until().toEpochMilli())
                .map((row, _) -> new Trade.Group(visits, row.getLong(1), row.getDouble(2), row.getDouble(3)))
                .one();
    }
}
