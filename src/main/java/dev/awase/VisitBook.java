package dev.awase;

import dev.awase.analytics.VisitRecord;
import dev.awase.analytics.VisitRecord.Source;
import dev.awase.analytics.Visits;
import dev.awase.catalog.CatalogFault;
import dev.awase.session.HoldOut;
import dev.awase.session.MissedWords;
import dev.awase.session.OpinionNotes;
import dev.awase.session.ShopTaste;
import dev.awase.session.VisitNotes;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps each visit once it is over, in the background; a disk that is full costs the record, never the visit. */
record VisitBook(VisitNotes notes) {
    private static final Logger LOG = LoggerFactory.getLogger(VisitBook.class);

    /** Keeps what shoppers say of products and looks, for the shop's taste; what is said in a rehearsal teaches nothing. */
    static OpinionNotes opinions(ShopTaste taste, boolean rehearsal, Executor writing) {
        return new OpinionNotes(
                Clock.system(ZoneId.systemDefault()),
                said -> unless(rehearsal, writing, () -> taste.noteFeedback(said)),
                look -> unless(rehearsal, writing, () -> taste.noteLook(look)));
    }

    private static void unless(boolean rehearsal, Executor writing, Runnable keep) {
        if (!rehearsal) {
            writing.execute(() -> keep(keep));
        }
    }

    private static void keep(Runnable keep) {
        try {
            keep.run();
        } catch (CatalogFault fault) {
            LOG.warn("what was said was not kept: {}", fault.getMessage());
        }
    }

    static VisitBook of(
            Visits visits, boolean rehearsal, MissedWords words, HoldOut holdOut, Clocks clocks, Executor writing) {
        Source source = rehearsal ? Source.REHEARSAL : Source.SHOPPER;
        return new VisitBook(new VisitNotes(
                clocks.wall(),
                clocks.nanos(),
                source,
                visit -> writing.execute(() -> keep(visits, visit)),
                words,
                holdOut));
    }

    private static void keep(Visits visits, VisitRecord visit) {
        try {
            visits.add(List.of(visit));
        } catch (CatalogFault fault) {
            LOG.warn("a visit was not kept: {}", fault.getMessage());
        }
    }
}
