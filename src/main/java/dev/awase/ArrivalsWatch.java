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
    private Path folder;
    private WatchedFolder watched;
    private boolean faulty;

    private ArrivalsWatch(Store store) {
        this.store = store;
        this.table = table(store);
        this.folder = folder(store);
        this.watched = watched();
    }

    static ArrivalsWatch start(Store store) {
        ArrivalsWatch watch = new ArrivalsWatch(store);
        Future<?> looking = watch.thread.scheduleWithFixedDelay(watch::look, 1, EACH_SECONDS, TimeUnit.SECONDS);
        LOG.debug("{} is watched, {}", watch.folder, looking);
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

    private WatchedFolder watched() {
        return new WatchedFolder(folder, table, intake(store), holder, System::nanoTime);
    }

    private void look() {
        try {
            Path now = folder(store);
            if (!now.equals(folder)) {
                folder = now;
                watched = watched();
            }
            watched.poll();
            faulty = false;
        } catch (IOException | CatalogFault fault) {
            // A folder of another machine comes and goes; it is told once.
            if (!faulty) {
                LOG.warn("the folder {} cannot be looked at; it is tried again", folder, fault);
                store.faults().note(FaultBook.WATCHED);
            }
            faulty = true;
        } catch (RuntimeException bug) {
            LOG.error("the folder {} is looked at again later", folder, bug);
        }
    }

    /** Ends once the file that is being taken is in. */
    @Override
    public void close() {
        thread.close();
    }
}
