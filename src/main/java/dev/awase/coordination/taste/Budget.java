package dev.awase.coordination.taste;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much an outcome may still count: a visit a few hearts, an hour of refusals no more than that over all visits, and an
 * hour of hearts no more than a full shop gives. Who presses a button five hundred times says no more than who pressed it
 * ten times.
 */
final class Budget {
    private static final float VISIT = 1.5f;
    private static final float REFUSED_AN_HOUR = 1.5f;
    private static final float LIKED_AN_HOUR = 12;
    private static final int VISITS_REMEMBERED = 512;
    private static final long SECONDS_PER_HOUR = 3600;
    private static final long NO_VISIT = 0;

    private final LinkedHashMap<Long, Float> visits = new LinkedHashMap<>();
    private long hour;
    private float refused;
    private float liked;

    /** The weight that the outcome has left, 0 where all is spent; what it takes is spent. */
    float take(Outcome outcome) {
        float wanted = outcome.source().weight();
        if (outcome.source().ofStylists()) {
            return wanted;
        }
        float granted = ofTheHour(outcome, ofTheVisit(outcome.visit(), wanted));
        if (outcome.visit() != NO_VISIT) {
            visits.merge(outcome.visit(), granted, Float::sum);
        }
        if (visits.size() > VISITS_REMEMBERED) {
            visits.pollFirstEntry();
        }
        return granted;
    }

    private float ofTheVisit(long visit, float wanted) {
        return visit == NO_VISIT ? wanted : Math.min(wanted, VISIT - visits.getOrDefault(visit, 0f));
    }

    private float ofTheHour(Outcome outcome, float wanted) {
        if (outcome.source() == Source.BOUGHT) {
            return wanted;
        }
        long now = outcome.at().getEpochSecond() / SECONDS_PER_HOUR;
        if (now != hour) {
            hour = now;
            refused = 0;
            liked = 0;
        }
        float left = outcome.source().refuses() ? REFUSED_AN_HOUR - refused : LIKED_AN_HOUR - liked;
        float granted = Math.min(wanted, left);
        refused += outcome.source().refuses() ? granted : 0;
        liked += outcome.source().refuses() ? 0 : granted;
        return granted;
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(hour);
        out.writeFloat(refused);
        out.writeFloat(liked);
        out.writeInt(visits.size());
        for (Map.Entry<Long, Float> visit : visits.entrySet()) {
            out.writeLong(visit.getKey());
            out.writeFloat(visit.getValue());
        }
    }

    static Budget read(DataInput in) throws IOException {
        Budget budget = new Budget();
        budget.hour = in.readLong();
        budget.refused = in.readFloat();
        budget.liked = in.readFloat();
        int visits = in.readInt();
        for (int i = 0; i < visits; i++) {
            budget.visits.put(in.readLong(), in.readFloat());
        }
        return budget;
    }
}
