package dev.awase.catalog.files;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.Database;
import dev.awase.catalog.FileTrouble;
import dev.awase.catalog.SqliteArrivals;
import dev.awase.catalog.SqliteWatch;
import dev.awase.catalog.StockRows;
import dev.awase.catalog.WatchRules;
import dev.awase.catalog.WatchedFile;
import dev.awase.catalog.WatchedFile.Kind;
import dev.awase.catalog.WatchedFile.Outcome;
import dev.awase.catalog.WatchedFile.State;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one file of the watched folder: counts alone go the short way, products go the way of any import. What goes too
 * far is undone and waits for somebody to look.
 */
public final class Intake {
    /** So few sold out at once are an ordinary day. */
    private static final int FEW = 20;
    /** Who brought it, as the list of arrivals says. */
    private static final String FOLDER = "arrivals/in";

    private static final WatchRules ANYTHING = new WatchRules("", 100, 100);
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Database database;
    private final CatalogImport files;
    private final SqliteArrivals arrivals;
    private final SqliteWatch table;
    private final Clock clock;

    public Intake(Database database, CatalogImport files, SqliteArrivals arrivals, SqliteWatch table, Clock clock) {
        this.database = database;
        this.files = files;
        this.arrivals = arrivals;
        this.table = table;
        this.clock = clock;
    }

    /** Why a transaction is undone, with what becomes of the file. */
    private static final class Halt extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient State state;
        private final transient Outcome outcome;
        private final transient List<Rejection> rejections;

        Halt(State state, Outcome outcome, List<Rejection> rejections) {
            super(null, null, false, false);
            this.state = state;
            this.outcome = outcome;
            this.rejections = rejections;
        }
    }

    /** What of a file was left out; where all of it was, why, in plain words. */
    record Left(List<Rejection> rejections, String why) {}

    /** Takes the file, or says why not; gives what could not be taken of it. */
    Left take(Path file, WatchedFile mine) {
        return take(file, mine, table.rules());
    }

    private Left take(Path file, WatchedFile mine, WatchRules rules) {
        try {
            FileColumns columns = FileColumns.of(file, ImportSettings.DEFAULT);
            Mapping said = new Mapping(arrivals.meanings(columns.source()));
            ImportSettings known = ImportSettings.DEFAULT.with(said, Corrections.NONE);
            ImportSettings settings = arrivals.whole(columns.source())
                    ? known.with(new Whole(LocalDate.now(clock), false, Set.of()))
                    : known;
            List<Rejection> rejections = StockFile.is(FileColumns.of(file, settings))
                    ? counts(file, settings, mine, rules)
                    : products(file, settings, mine, rules);
            return new Left(rejections, "");
        } catch (Halt halt) {
            if (halt.state == State.TAKEN) {
                table.release(mine);
                return new Left(List.of(), "");
            }
            table.settle(mine, halt.state, halt.outcome);
            return new Left(halt.rejections, "");
        } catch (CatalogFault fault) {
            if (fault.kind() != CatalogFault.Kind.UNREADABLE) {
                table.release(mine);
                throw fault;
            }
            String why = fault.trouble().map(FileTrouble::text).orElse("");
            table.settle(mine, State.FAILED, new Outcome(Kind.UNKNOWN, 0, 0, 0, 0, why));
            return new Left(List.of(), String.valueOf(fault.getMessage()));
        }
    }

    private List<Rejection> counts(Path file, ImportSettings settings, WatchedFile mine, WatchRules rules) {
        StockFile counted = StockFile.read(file, settings);
        return database.write(handle -> {
            StockRows rows = new StockRows(handle);
            int inStock = rows.inStock();
            StockRows.Outcome set = rows.set(counted.updates());
            List<Rejection> rejections = counted.rejections(set.unknown());
            Outcome outcome = new Outcome(Kind.STOCK, 0, set.changed(), set.soldOut(), rejections.size(), "");
            boolean tooMany = set.soldOut() > FEW && percent(set.soldOut(), inStock) > rules.mostRemoved();
            check(file, mine, outcome, tooMany ? "removed" : "", rejections);
            settle(mine, handle, outcome);
            return rejections;
        });
    }

    private List<Rejection> products(Path file, ImportSettings settings, WatchedFile mine, WatchRules rules) {
        ImportResult result = files.run(
                file,
                settings,
                ImportWatch.NONE,
                () -> new KeptImport(clock.instant(), FOLDER, mine.sign().name(), (handle, done) -> {
                    Outcome outcome = new Outcome(
                            Kind.PRODUCTS,
                            done.added(),
                            done.changed(),
                            done.gone().removed(),
                            done.rowsRejected(),
                            "");
                    check(file, mine, outcome, tooFar(done, rules), done.rejections());
                    settle(mine, handle, outcome);
                }));
        return result.rejections();
    }

    /** A file that was cut short names little; one of another form is rejected. */
    private static String tooFar(ImportResult done, WatchRules rules) {
        if (done.gone().percent() > rules.mostRemoved()) {
            return "gone";
        }
        return percent(done.rowsRejected(), done.rowsRead()) > rules.mostRejected() ? "rejected" : "";
    }

    /**
     * Takes a file in that waited, whatever it does; somebody looked and wants it.
     *
     * @throws CatalogFault UNREADABLE where it cannot be read any more
     */
    public void takeAnyway(Path file, WatchedFile waiting) {
        List<Rejection> without = take(file, waiting, ANYTHING).rejections();
        LOG.info("{} is in, without {} of its cells", file, without.size());
    }

    private static long percent(long part, long whole) {
        return whole == 0 ? 0 : 100 * part / whole;
    }

    /** Undoes what was begun where the file is another by now, or goes too far. */
    private static void check(Path file, WatchedFile mine, Outcome outcome, String tooFar, List<Rejection> rejections) {
        if (!WatchedFolder.isStill(file, mine.sign())) {
            throw new Halt(State.TAKEN, outcome, List.of());
        }
        if (!tooFar.isEmpty()) {
            throw new Halt(
                    State.WAITING,
                    new Outcome(
                            outcome.kind(),
                            outcome.added(),
                            outcome.changed(),
                            outcome.removed(),
                            outcome.rejected(),
                            tooFar),
                    rejections);
        }
    }

    private void settle(WatchedFile mine, Handle handle, Outcome outcome) {
        if (!table.settle(handle, mine, State.DONE, outcome)) {
            throw new Halt(State.TAKEN, outcome, List.of());
        }
    }
}
