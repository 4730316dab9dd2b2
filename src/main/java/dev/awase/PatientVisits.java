package dev.awase;

import dev.awase.analytics.VisitRecord;
import dev.awase.analytics.Visits;
import dev.awase.catalog.CatalogFault;
import java.util.ArrayList;
import java.util.List;

/**
 * Visits that cannot be kept now, since the disk is full or another program holds the file, wait in memory for the next
 * one that can. What went wrong stands on the page of health.
 */
final class PatientVisits implements Visits {
    /** Some days of a busy shop; then the oldest give way. */
    static final int MOST = 2_000;

    private final Visits kept;
    private final FaultBook faults;
    private final List<VisitRecord> waiting = new ArrayList<>();

    PatientVisits(Visits kept, FaultBook faults) {
        this.kept = kept;
        this.faults = faults;
    }

    @Override
    public synchronized void add(List<VisitRecord> visits) {
        waiting.addAll(visits);
        try {
            kept.add(List.copyOf(waiting));
            waiting.clear();
        } catch (CatalogFault fault) {
            waiting.subList(0, Math.max(0, waiting.size() - MOST)).clear();
            faults.note(fault);
            throw fault;
        }
    }

    @Override
    public long forgetSimulated() {
        return kept.forgetSimulated();
    }
}
