package dev.awase;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.SqliteArrivals;
import dev.awase.catalog.SqliteWatch;
import dev.awase.catalog.files.Intake;
import dev.awase.catalog.files.WatchedFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the folder of arrivals as long as the kiosk or the console runs. It lists the folder every few seconds: the
 * system's own notices of changes miss folders of other machines, and those are where tills write.
 */
final class ArrivalsWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ArrivalsWatch.class);
    private static final long EACH_SECONDS = 3;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("awase-arrivals").factory());
    private final Store store;
    private final SqliteWatch table;
    private final String holder = UUID.randomUUID().toString();
    private boolean faulty;

    /** Which folder it is is asked at the first look: a start does not wait for that. */
    private Optional<Watched> watched = Optional.empty();

    private record Watched(Path folder, WatchedFolder inside) {}

    private ArrivalsWatch(Store store) {
        this.store = store;
        this.table = table(store);
    }

    static ArrivalsWatch start(Store store) {
        ArrivalsWatch watch = new ArrivalsWatch(store);
        Future<?> _ = watch.thread.scheduleWithFixedDelay(watch::look, 1, EACH_SECONDS, TimeUnit.SECONDS);
        return watch;
    }

    static SqliteWatch table(Store store) {
        return new SqliteWatch(store.database(), Clock.system(ZoneId.systemDefault()));
    }

    static Intake intake(Store store) {
        return new Intake(
                store.database(),
                store.files(),
                new SqliteArrivals(store.database(), store.taxonomy()),
                table(store),
                Clock.system(ZoneId.systemDefault()));
    }

    private static Path folder(Store store) {
        String chosen = table(store).rules().folder();
        return chosen.isEmpty() ? store.home().arrivals() : Path.of(chosen);
    }

    private void look() {
        try {
            Path now = folder(store);
            Watched at = watched.filter(before -> before.folder().equals(now)).orElseGet(() -> watched(now));
            watched = Optional.of(at);
            at.inside().poll();
            faulty = false;
        } catch (IOException | CatalogFault fault) {
            // A folder of another machine comes and goes; it is told once.
            if (!faulty) {
                LOG.warn("the folder {} cannot be looked at; it is tried again", name(), fault);
                store.faults().note(FaultBook.WATCHED);
            }
            faulty = true;
        } catch (RuntimeException bug) {
            LOG.error("the folder {} is looked at again later", name(), bug);
        }
    }

    private Watched watched(Path folder) {
        return new Watched(folder, new WatchedFolder(folder, table, intake(store), holder, System::nanoTime));
    }

    private String name() {
        return watched.map(at -> at.folder().toString()).orElse("of arrivals");
    }

    /** Ends once the file that is being taken is in. */
    @Override
    public void close() {
        thread.close();
    }
}
