package dev.awase;

import dev.awase.upkeep.ProcessVitals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the kiosk's vitals each minute, and keeps the newest as {@code run/health.json} in the home; after them the day's
 * backup, where one is due.
 */
final class VitalsRound implements AutoCloseable {
    static final String FILE = "health.json";

    private static final Logger LOG = LoggerFactory.getLogger(VitalsRound.class);

    /** The doctor reads the whole file to find it sound, so it is asked less often than the rest. */
    private static final Duration DOCTOR = Duration.ofMinutes(10);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("awase-vitals").factory());
    private final AtomicReference<Optional<Vitals>> newest = new AtomicReference<>(Optional.empty());
    private final Store store;
    private final Clock clock;
    private final BackupRound backups;
    private volatile boolean shown;
    private Instant looked = Instant.MIN;
    private List<Finding> findings = List.of();

    VitalsRound(Store store, Clock clock, LongSupplier nanos) {
        this.store = store;
        this.clock = clock;
        this.backups = new BackupRound(clock, nanos, store::backUp);
    }

    static VitalsRound start(Store store) {
        VitalsRound round = new VitalsRound(store, Clock.system(ZoneId.systemDefault()), System::nanoTime);
        Future<?> _ = round.thread.scheduleWithFixedDelay(round::go, 2, 60, TimeUnit.SECONDS);
        return round;
    }

    /** The first screen is there, which those who wait for it are told at once; answers when they can read it. */
    Future<?> shown() {
        shown = true;
        return thread.submit(this::take);
    }

    /** The newest, unless none was taken yet. */
    Optional<Vitals> newest() {
        return newest.get();
    }

    /** Goes round once. */
    void go() {
        take();
        try {
            backups.look();
        } catch (RuntimeException fault) {
            LOG.warn("no backup was looked for", fault);
        }
    }

    /** Takes them once. A round that fails costs a line in the log, and leaves the ones before with their time. */
    void take() {
        try {
            Vitals vitals = vitals();
            newest.set(Optional.of(vitals));
            keep(vitals);
        } catch (IOException | RuntimeException fault) {
            LOG.warn("the vitals were not taken", fault);
        }
    }

    private Vitals vitals() throws IOException {
        Instant now = clock.instant();
        if (looked.equals(Instant.MIN) || Duration.between(looked, now).abs().compareTo(DOCTOR) >= 0) {
            looked = now;
            findings = new HomeCheckup(store.home())
                    .findings()
                    .filter(finding -> finding.verdict() != Finding.Verdict.OK)
                    .toList();
        }
        boolean well = findings.stream().noneMatch(finding -> finding.verdict() == Finding.Verdict.FAIL);
        return new Vitals(
                now,
                Main.VERSION,
                well,
                shown,
                shop(now),
                ProcessVitals.now(),
                findings,
                store.faults().latest().stream().map(Vitals.Fault::of).toList());
    }

    private Vitals.Shop shop(Instant now) throws IOException {
        long midnight = LocalDate.ofInstant(now, clock.getZone())
                .atStartOfDay(clock.getZone())
                .toInstant()
                .toEpochMilli();
        long[] counts = store.database().read(handle -> new long[] {
            handle.createQuery("SELECT count(*) FROM visit WHERE began >= ? AND source = 'shopper'")
                    .bind(0, midnight)
                    .mapTo(Long.class)
                    .one(),
            handle.createQuery("SELECT count(*) FROM product").mapTo(Long.class).one(),
            handle.createQuery("SELECT coalesce(sum(stock), 0) FROM variant")
                    .mapTo(Long.class)
                    .one()
        });
        return new Vitals.Shop(
                counts[0],
                counts[1],
                counts[2],
                new BackupRoom(store.database())
                        .kept().stream().map(kept -> kept.at()).findFirst(),
                Files.getFileStore(store.home().folder()).getUsableSpace());
    }

    /** Whole or not at all: whoever fetches it may come at any moment. */
    private void keep(Vitals vitals) throws IOException {
        Path folder = Files.createDirectories(Rising.folder(store.home()));
        Path part = folder.resolve(FILE + ".part");
        Files.writeString(part, Json.of(vitals), StandardCharsets.UTF_8);
        Files.move(part, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
