package dev.awase;

import dev.awase.analytics.VisitRecord;
import dev.awase.analytics.Visits;
import dev.awase.catalog.CatalogFault;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Stands before a shop's record of visits: times each write, and counts what the file took and what it refused. */
final class SoakRecord implements Visits {
    private final Visits kept;
    private final SoakTimes times;
    private final Map<CatalogFault.Kind, Integer> refused = new EnumMap<>(CatalogFault.Kind.class);
    private long acknowledged;

    SoakRecord(Visits kept, SoakTimes times) {
        this.kept = kept;
        this.times = times;
    }

    @Override
    public void add(List<VisitRecord> visits) {
        long began = System.nanoTime();
        try {
            kept.add(visits);
        } catch (CatalogFault fault) {
            synchronized (this) {
                refused.merge(fault.kind(), 1, Integer::sum);
            }
            throw fault;
        }
        times.add("write", System.nanoTime() - began);
        synchronized (this) {
            acknowledged += visits.size();
        }
    }

    /** How many visits the file has taken. */
    synchronized long acknowledged() {
        return acknowledged;
    }

    /** How often the file has refused some for this. */
    synchronized int refused(CatalogFault.Kind kind) {
        return refused.getOrDefault(kind, 0);
    }

    @Override
    public long forgetSimulated() {
        return kept.forgetSimulated();
    }
}
