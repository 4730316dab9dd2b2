package dev.awase;

import dev.awase.access.Change;
import dev.awase.access.SqliteTrail;
import dev.awase.analytics.Calls;
import dev.awase.analytics.Choices;
import dev.awase.analytics.SqliteCalls;
import dev.awase.analytics.SqliteChoices;
import dev.awase.analytics.SqliteVisits;
import dev.awase.analytics.Visits;
import dev.awase.camera.CameraFault;
import dev.awase.camera.PictureFile;
import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.SqliteWeights;
import dev.awase.catalog.files.CatalogImport;
import dev.awase.coordination.Coordinator;
import dev.awase.item.Appearance;
import dev.awase.item.Taxonomy;
import dev.awase.session.ShopFloor;
import dev.awase.session.ShopTaste;
import dev.awase.session.ShopWeights;
import dev.awase.vision.DeviceReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One shop on this machine, wired from its home folder: what every command but {@code read} starts with. */
final class Store implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);
    private static final Clock CLOCK = Clock.system(ZoneId.systemDefault());

    private final Home home;
    private final Taxonomy taxonomy;
    private final LocalDatabase database;
    private final SqliteCatalog catalog;
    private final ShopTaste taste;
    private final DeviceReader reader;
    private final LastWords recording = new LastWords();
    private final FaultBook faults;

    private Store(Home home, Taxonomy taxonomy, LocalDatabase database, DeviceReader reader) {
        this.home = home;
        this.taxonomy = taxonomy;
        this.database = database;
        this.catalog = new SqliteCatalog(database, taxonomy);
        this.taste = new ShopTaste(catalog, choices(), CLOCK);
        this.reader = reader;
        this.faults = new FaultBook(database, CLOCK);
    }

    /** Opens the shop of this home; a fresh home gets the demo store first. */
    static Store open(Home home, Progress progress) {
        return Files.exists(home.create().database()) ? openAsIs(home, progress) : DemoStore.open(home, progress);
    }

    /** Opens the shop of this home, which may be empty: for whoever brings products of his own. */
    static Store openAsIs(Home home, Progress progress) {
        home.create();
        // Each takes a start as long as the other, and neither needs it.
        CompletableFuture<Taxonomy> categories =
                CompletableFuture.supplyAsync(() -> taxonomy(home), Thread::startVirtualThread);
        LocalDatabase database = LocalDatabase.open(home.folder());
        try {
            Taxonomy taxonomy = Coming.await(categories);
            Store store = new Store(home, taxonomy, database, Readers.of(home, taxonomy));
            database.quarantine().ifPresent(damage -> {
                progress.say(words(damage));
                store.faults().note(FaultBook.DAMAGED);
            });
            database.restored().ifPresent(outcome -> store.tell(outcome, progress));
            return store;
        } catch (RuntimeException fault) {
            database.close();
            throw fault;
        }
    }

    Home home() {
        return home;
    }

    Taxonomy taxonomy() {
        return taxonomy;
    }

    SqliteCatalog catalog() {
        return catalog;
    }

    LocalDatabase database() {
        return database;
    }

    DeviceReader reader() {
        return reader;
    }

    CatalogImport files() {
        return new CatalogImport(database, taxonomy, this::looks);
    }

    ShopFloor floor() {
        ShopWeights weights = new ShopWeights(new SqliteWeights(database));
        Coordinator coordinator = new Coordinator(taxonomy, weights::settings, taste::taste);
        return new ShopFloor(catalog, taxonomy, coordinator, CLOCK);
    }

    /** What this shop has taught by now. */
    ShopTaste taste() {
        return taste;
    }

    /** Where what happened is written down, one after the other, and all of it before the file is closed. */
    Executor recording() {
        return recording;
    }

    /** All that was chosen in this shop. */
    Choices choices() {
        return new SqliteChoices(database);
    }

    /** The record of visits. */
    Visits visits() {
        return new SqliteVisits(database);
    }

    /** Shoppers who ask for somebody. */
    Calls calls() {
        return new SqliteCalls(database);
    }

    /** What went wrong on this machine. */
    FaultBook faults() {
        return faults;
    }

    private void tell(NextRestore.Outcome outcome, Progress progress) {
        NextRestore.Plan plan = outcome.plan();
        if (outcome.kept().isEmpty()) {
            faults().note(FaultBook.RESTORE);
            progress.say("awase: the backup " + plan.name() + " could not take the place of the shop's file");
            return;
        }
        String kept = String.valueOf(outcome.kept().get().getFileName());
        // The trail came back with the rest: this is its first line after.
        new SqliteTrail(database)
                .note(new Change(CLOCK.instant(), plan.who(), "backup.restored", plan.name(), kept, plan.name()));
        progress.say(
                "awase: the backup " + plan.name() + " took the place of the shop's file, which is kept as " + kept);
    }

    /** Whether nothing but the demo store was ever brought in. */
    boolean demo() {
        return DemoStore.is(catalog);
    }

    /** Keeps today's checked copy of the database; a kiosk does so at each start. What hinders it is logged. */
    void backUp() {
        boolean _ = backUp(LocalDate.now(CLOCK));
    }

    /** The same for that day; whether it could be kept. */
    boolean backUp(LocalDate day) {
        try {
            database.backUp(day);
            return true;
        } catch (CatalogFault fault) {
            LOG.warn("no backup today: {}", fault.getMessage());
            if (fault.kind() != CatalogFault.Kind.STOPPED) {
                faults().note(FaultBook.BACKUP);
            }
            return false;
        }
    }

    @Override
    public void close() {
        recording.close();
        reader.close();
        database.close();
    }

    private Optional<Appearance> looks(Path picture) {
        try {
            return reader.read(PictureFile.read(picture)).appearance();
        } catch (CameraFault unreadable) {
            return Optional.empty();
        }
    }

    private static String words(Quarantine damage) {
        return "awase: the catalog's file was damaged and is kept in " + damage.kept() + "; "
                + damage.restored()
                        .map(backup -> "the backup " + backup.getFileName() + " took its place")
                        .orElse("there was no good backup, so the catalog is empty: import your file again");
    }

    /** @throws Refusal in words if the shop's own file is not a taxonomy */
    static Taxonomy taxonomy(Home home) {
        Path own = home.taxonomy();
        try (InputStream in = Files.exists(own)
                ? Files.newInputStream(own)
                : Objects.requireNonNull(Store.class.getResourceAsStream("/assets/taxonomy/fashion.json"))) {
            return Taxonomy.read(in);
        } catch (IOException | IllegalArgumentException fault) {
            throw new Refusal("the categories in " + own + " cannot be used: " + fault.getMessage()
                    + "; mend the file, or take it away to use the fashion default");
        }
    }
}
