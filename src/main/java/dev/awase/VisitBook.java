package dev.awase;

import dev.awase.analytics.VisitRecord;
import dev.awase.analytics.VisitRecord.Source;
import dev.awase.analytics.Visits;
import dev.awase.catalog.CatalogFault;
import dev.awase.session.VisitNotes;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps each visit once it is over, in the background; a disk that is full costs the record, never the visit. */
record VisitBook(VisitNotes notes) {
    private static final Logger LOG = LoggerFactory.getLogger(VisitBook.class);

    static VisitBook of(Visits visits, boolean rehearsal) {
        Executor writing = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "awase-visits");
            thread.setDaemon(true);
            return thread;
        });
        return of(visits, rehearsal, Clock.system(ZoneId.systemDefault()), writing);
    }

    static VisitBook of(Visits visits, boolean rehearsal, Clock clock, Executor writing) {
        Source source = rehearsal ? Source.REHEARSAL : Source.SHOPPER;
        return new VisitBook(new VisitNotes(clock, source, visit -> writing.execute(() -> keep(visits, visit))));
    }

    private static void keep(Visits visits, VisitRecord visit) {
        try {
            visits.add(List.of(visit));
        } catch (CatalogFault fault) {
            LOG.warn("a visit was not kept: {}", fault.getMessage());
        }
    }
}
