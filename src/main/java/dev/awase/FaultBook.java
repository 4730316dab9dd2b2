package dev.awase;

import dev.awase.analytics.Mishap;
import dev.awase.analytics.SqliteMishaps;
import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.Database;
import dev.awase.session.Step;
import dev.awase.staff.FaultWords;
import dev.awase.staff.health.FaultShelf;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what went wrong, by its kind alone, for the page of health. A record that cannot be kept costs a line in the log
 * and nothing else: it must never be one fault more.
 */
final class FaultBook implements FaultShelf {
    static final String BACKUP = "backup";
    static final String DAMAGED = "damaged";
    static final String RESTORE = "restore";
    static final String SETTINGS = "settings";
    static final String WATCHED = "watched";

    private static final Logger LOG = LoggerFactory.getLogger(FaultBook.class);

    private final SqliteMishaps record;
    private final Clock clock;

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
            // Her own picture's fault, and nobody can mend it here.
            case NO_PICTURE -> {}
            case CATALOG -> note("shopper.catalog");
            case UNKNOWN -> note("other");
        }
    }

    /** A fault by its id; takes a write, so never on the screen's thread. */
    void note(String kind) {
        try {
            record.note(kind, clock.instant());
        } catch (RuntimeException full) {
            LOG.warn("a fault is not recorded: {}", kind, full);
        }
    }

    @Override
    public List<Mishap> latest() {
        return record.latest();
    }

    @Override
    public void forget(Mishap mishap) {
        record.forget(mishap);
    }
}
