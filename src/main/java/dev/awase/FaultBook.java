package dev.awase;

import dev.awase.analytics.Mishap;
import dev.awase.analytics.SqliteMishaps;
import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.Database;
import dev.awase.session.PhoneLine;
import dev.awase.session.Step;
import dev.awase.staff.FaultWords;
import dev.awase.staff.health.FaultShelf;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what went wrong, by its kind alone, for the page of health. A record that cannot be kept costs a line in the log
 * and waits in memory for one that can: a full disk is told as well, and is never one fault more.
 */
final class FaultBook implements FaultShelf {
    static final String BACKUP = "backup";
    static final String DAMAGED = "damaged";
    static final String DISPLAY = "display";
    static final String PHONE = "phone";
    static final String RESTORE = "restore";
    static final String SETTINGS = "settings";
    static final String WATCHED = "watched";

    private static final int MOST = 100;
    private static final Logger LOG = LoggerFactory.getLogger(FaultBook.class);

    private final SqliteMishaps record;
    private final Clock clock;

    /** By its kind, for those the file could not take yet; times as often as there are entries. */
    private final List<Mishap> waiting = new ArrayList<>();

    FaultBook(Database database, Clock clock) {
        this.record = new SqliteMishaps(database);
        this.clock = clock;
    }

    /** What a page's work threw; what was refused in words, or stopped by somebody, is no fault. */
    void note(Exception fault) {
        boolean meant = fault instanceof FaultWords.InWords
                || (fault instanceof CatalogFault catalog && catalog.kind() == CatalogFault.Kind.STOPPED);
        if (!meant) {
            note(FaultWords.kind(fault));
        }
    }

    /** What a shopper was told. */
    void note(Step.Trouble trouble) {
        switch (trouble.cause()) {
            case NO_CAMERA -> note("camera");
            // Her own picture or code, and nobody can mend it here.
            case NO_PICTURE, NO_SUCH_CODE -> {}
            case CATALOG -> note("shopper.catalog");
            case UNKNOWN -> note("other");
        }
    }

    /** What a shopper was told about her phone. */
    void note(PhoneLine line) {
        if (line instanceof PhoneLine.Shut shut && shut.why() == PhoneLine.Why.UNAVAILABLE) {
            note(PHONE);
        }
    }

    /** A fault by its id; takes a write, so never on the screen's thread. */
    void note(String kind) {
        Instant now = clock.instant();
        synchronized (waiting) {
            waiting.add(new Mishap(kind, now, now, 1));
            try {
                while (!waiting.isEmpty()) {
                    record.note(waiting.getFirst().kind(), waiting.getFirst().last());
                    waiting.removeFirst();
                }
            } catch (RuntimeException full) {
                LOG.warn("a fault is not recorded yet: {}", kind, full);
                waiting.subList(0, Math.max(0, waiting.size() - MOST)).clear();
            }
        }
    }

    @Override
    public List<Mishap> latest() {
        Map<String, Mishap> all = new HashMap<>();
        record.latest().forEach(mishap -> all.put(mishap.kind(), mishap));
        synchronized (waiting) {
            waiting.forEach(mishap -> all.merge(mishap.kind(), mishap, FaultBook::again));
        }
        return all.values().stream()
                .sorted(Comparator.comparing(Mishap::last).reversed().thenComparing(Mishap::kind))
                .toList();
    }

    private static Mishap again(Mishap before, Mishap now) {
        return new Mishap(before.kind(), before.first(), now.last(), before.times() + now.times());
    }

    @Override
    public void forget(Mishap mishap) {
        record.forget(mishap);
    }
}
