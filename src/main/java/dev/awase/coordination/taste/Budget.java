package dev.awase.coordination.taste;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much an outcome may still count: a visit a few hearts, an hour of refusals no more than that over all visits. Who
 * presses a button five hundred times says no more than who pressed it ten times.
 */
final class Budget {
    private static final float VISIT = 1.5f;
    private static final float HOUR = 1.5f;
    private static final int VISITS_REMEMBERED = 512;
    private static final long SECONDS_PER_HOUR = 3600;

    private final LinkedHashMap<Long, Float> visits = new LinkedHashMap<>();
    private long hour;
    private float spentThisHour;

    /** The weight that the outcome has left, 0 where all is spent; what it takes is spent. */
    float take(Outcome outcome) {
        float wanted = outcome.source().weight();
        if (outcome.source() == Source.CURATED) {
            return wanted;
        }
        float granted = Math.min(wanted, VISIT - visits.getOrDefault(outcome.visit(), 0f));
        if (outcome.source() != Source.BOUGHT) {
            granted = Math.min(granted, leftThisHour(outcome));
            spentThisHour += granted;
        }
        visits.merge(outcome.visit(), granted, Float::sum);
        if (visits.size() > VISITS_REMEMBERED) {
            visits.pollFirstEntry();
        }
        return granted;
    }

    private float leftThisHour(Outcome outcome) {
        long now = outcome.at().getEpochSecond() / SECONDS_PER_HOUR;
        if (now != hour) {
            hour = now;
            spentThisHour = 0;
        }
        return HOUR - spentThisHour;
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(hour);
        out.writeFloat(spentThisHour);
        out.writeInt(visits.size());
        for (Map.Entry<Long, Float> visit : visits.entrySet()) {
            out.writeLong(visit.getKey());
            out.writeFloat(visit.getValue());
        }
    }

    static Budget read(DataInput in) throws IOException {
        Budget budget = new Budget();
        budget.hour = in.readLong();
        budget.spentThisHour = in.readFloat();
        int visits = in.readInt();
        for (int i = 0; i < visits; i++) {
            budget.visits.put(in.readLong(), in.readFloat());
        }
        return budget;
    }
}
