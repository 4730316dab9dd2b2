package dev.awase;

import com.sun.management.OperatingSystemMXBean;
import dev.awase.camera.LensSettings;
import dev.awase.item.Gtin;
import dev.awase.session.Step;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Plays a shop's days with a kiosk at speed, faults among them, and says what grew, what was lost and what never came. */
final class Soak {
    private static final int MOST_FINDINGS = 20;
    private static final int MOST_CODES = 40;
    private static final int WRITING_SECONDS = 60;

    private final Store store;
    private final SoakPlan plan;
    private final Consumer<String> progress;
    private final SoakTimes times = new SoakTimes();
    private final SoakBell bell = new SoakBell(SoakBell.PATIENCE);
    private final SoakWorld world = new SoakWorld(times, bell);
    private final SoakTally tally;
    private final List<SoakReading> readings = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private final long rowsBefore;
    private final double cpuBefore = cpu();
    private int played;

    /** {@code progress} is told now and then how far it has come. */
    Soak(Store store, SoakPlan plan, Consumer<String> progress) {
        this.store = store;
        this.plan = plan;
        this.progress = progress;
        this.tally = new SoakTally(store.faults());
        this.rowsBefore = rows();
    }

    /** Plays until all is played or {@code stopped}; off the screen's thread. */
    SoakDocument play(WindowSize window, BooleanSupplier stopped) {
        long began = System.nanoTime();
        SettingsWatch settings = SettingsWatch.of(store.home(), read -> read.withCamera(LensSettings.REHEARSAL));
        try (MonkeyEars ears = new MonkeyEars()) {
            Kiosk kiosk = Kiosk.open(store, settings, Optional.of(window), world.surroundings());
            try (SoakHand screen = new SoakHand(kiosk.soaked(), world, bell, times);
                    SoakDatabase database = new SoakDatabase(store.database(), world.record())) {
                visits(screen, database, codes(), stopped);
            } catch (Refusal hung) {
                findings.add("visit %,d: %s".formatted(played + 1, hung.getMessage()));
            } finally {
                close(kiosk, stopped.getAsBoolean());
            }
            ears.heard().stream().filter(this::unexpected).distinct().forEach(findings::add);
        }
        return document((System.nanoTime() - began) / 1e9, stopped.getAsBoolean());
    }

    private void visits(SoakHand screen, SoakDatabase database, List<Gtin> codes, BooleanSupplier stopped) {
        screen.await(visit -> visit.step() instanceof Step.Attract, "the idle screen");
        long began = System.nanoTime();
        while (played < plan.visits() && !stopped.getAsBoolean()) {
            int visit = played + 1;
            if (visit == plan.visits()) {
                letGo(database);
            }
            visit(screen, database, codes, plan.fault(visit));
            database.settle().ifPresent(tally::met);
            if (plan.readsAfter(visit) && !stopped.getAsBoolean()) {
                readings.add(SoakReading.of(visit, screen));
                tell(readings.getLast(), began);
            }
        }
        letGo(database);
        written();
        if (world.record().acknowledged() < played && !stopped.getAsBoolean()) {
            // What the file refused goes with the next visit that it takes.
            visit(screen, database, codes, Optional.empty());
            written();
        }
    }

    /** A file that is held may still be waited for by the visit before, which is to be refused first. */
    private void letGo(SoakDatabase database) {
        written();
        database.settle().ifPresent(tally::met);
        database.close();
    }

    private void tell(SoakReading reading, long began) {
        progress.accept("awase: %,d of %,d visits, %.2f a second, processor %.0f s, heap %.1f MB, RSS %d MB, threads %d"
                .formatted(
                        played,
                        plan.visits(),
                        played * 1e9 / (System.nanoTime() - began),
                        cpu() - cpuBefore,
                        reading.heapMb(),
                        reading.residentMb().orElse(0),
                        reading.threads()));
    }

    private void visit(SoakHand screen, SoakDatabase database, List<Gtin> codes, Optional<SoakFault> fault) {
        SplittableRandom random = plan.random(played + 1);
        SoakMischief mischief = new SoakMischief(screen, database, fault, random.split());
        new SoakVisit(screen, random, codes, mischief).play();
        if (mischief.put()) {
            fault.ifPresent(tally::put);
        }
        if (mischief.met()) {
            fault.filter(kind -> !kind.ofDatabase()).ifPresent(tally::met);
        }
        mischief.end();
        played++;
    }

    /** Whoever is {@code leaving} the program does not wait: its screen may be gone already. */
    private static void close(Kiosk kiosk, boolean leaving) {
        kiosk.close();
        try {
            if (!leaving) {
                kiosk.untilClosed();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until all that is to be written down was. */
    private void written() {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        store.recording().execute(() -> done.complete(true));
        try {
            done.get(WRITING_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException fault) {
            throw new Refusal("waited in vain for the visits to be written down");
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new Refusal("the soak was stopped");
        }
    }

    private SoakDocument document(double seconds, boolean stopped) {
        long kept = rows() - rowsBefore;
        // Who stops it in the middle leaves what the file has refused until then in memory.
        if (kept != (stopped ? world.record().acknowledged() : played)) {
            findings.add("%,d of %,d visits are in the record".formatted(kept, played));
        }
        findings.addAll(tally.findings());
        List<SoakGrowth> growth =
                SoakGrowth.of(readings, plan.settled()).stream().toList();
        growth.forEach(grown -> findings.addAll(grown.findings()));
        return new SoakDocument(
                plan.seed(),
                plan.visits(),
                played,
                kept,
                seconds,
                cpu() - cpuBefore,
                times.lines(),
                readings,
                growth,
                tally.lines(),
                findings.stream().limit(MOST_FINDINGS).toList());
    }

    /** What a fault that was put in explains is what was to be expected of it. */
    private boolean unexpected(String heard) {
        boolean trouble = heard.contains("CurrentVisit: trouble C") && heard.contains("put in by the soak");
        boolean refused = heard.contains("a fault is not recorded yet");
        return !tally.any() || !(trouble || refused);
    }

    private List<Gtin> codes() {
        List<Gtin> codes = new ArrayList<>();
        store.catalog().forEach(product -> {
            if (codes.size() < MOST_CODES) {
                product.gtin().flatMap(Gtin::of).ifPresent(codes::add);
            }
        });
        return codes;
    }

    private static double cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean process
                ? process.getProcessCpuTime() / 1e9
                : 0;
    }

    private long rows() {
        return store.database()
                .read(handle -> handle.createQuery("SELECT count(*) FROM visit WHERE source = 'rehearsal'")
                        .mapTo(Long.class)
                        .one());
    }
}
