package dev.awase.analytics;

import java.util.List;

/** The record of visits; only ever added to. Safe to use from any thread. */
public interface Visits {
    /** @throws dev.awase.catalog.CatalogFault if they cannot be kept */
    void add(List<VisitRecord> visits);

    /** Takes all made-up visits out; how many there were. */
    long forgetSimulated();
}
