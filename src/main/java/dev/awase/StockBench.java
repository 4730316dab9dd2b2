package dev.awase;

import dev.awase.catalog.CatalogTables;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductWriter;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.StockUpdate;
import dev.awase.catalog.Variant;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Wish;
import dev.awase.item.Taxonomy;
import dev.awase.session.ShopFloor;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether counts of stock that come in disturb a visit: looks one after another in a shop of so many products, in turn
 * while another connection sets 10 000 counts and while none does.
 */
record StockBench(Taxonomy taxonomy, int rounds) {
    private static final long SEED = 3;
    private static final int UPDATES = 10_000;
    /** As a till sends them together. */
    private static final int BATCH = 500;
    /** Far closer than the minutes between two files of a till. */
    private static final int PAUSE_MS = 250;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * Medians over the rounds, in milliseconds: a look's median and what 95 in 100 looks stay within, by the clock and
     * as work of its own thread, which other programs on the machine do not lengthen.
     */
    record Side(double p50, double p95, double workP50, double workP95) {}

    /** {@code ratio} and {@code workRatio} are the medians of the 95th percentiles' ratios, each of one round. */
    record Result(int products, double looks, double updateMs, Side busy, Side quiet, double ratio, double workRatio) {
        String text() {
            return ("stock %,9d products   %,d counts in batches of %d (%.1f ms each), %,.0f looks meanwhile%n"
                            + "  by the clock   %7.3f ms a look, 95 in 100 within %7.3f; alone %7.3f and %7.3f; ratio %.2f%n"
                            + "  as work        %7.3f ms a look, 95 in 100 within %7.3f; alone %7.3f and %7.3f; ratio %.2f")
                    .formatted(
                            products,
                            UPDATES,
                            BATCH,
                            updateMs,
                            looks,
                            busy.p50,
                            busy.p95,
                            quiet.p50,
                            quiet.p95,
                            ratio,
                            busy.workP50,
                            busy.workP95,
                            quiet.workP50,
                            quiet.workP95,
                            workRatio);
        }
    }

    Result run(int count) throws Exception {
        Path folder = Files.createTempDirectory("awase-bench-");
        try (LocalDatabase kiosk = LocalDatabase.open(folder);
                LocalDatabase till = LocalDatabase.open(folder)) {
            List<Product> products = new MadeUpShop(taxonomy, SEED).products(count);
            till.write(handle -> {
                try (ProductWriter writer = new ProductWriter(handle.getConnection(), taxonomy)) {
                    for (Product product : products) {
                        writer.add(product);
                    }
                    writer.flush();
                }
                new CatalogTables(handle).bumpVersion();
                return count;
            });
            ShopFloor floor = new ShopFloor(
                    new SqliteCatalog(kiosk, taxonomy),
                    taxonomy,
                    new Coordinator(taxonomy, CoordinationSettings.DEFAULT),
                    Clock.system(ZoneId.systemDefault()));
            return run(new Visits(floor, products), new Till(new SqliteCatalog(till, taxonomy), products));
        } finally {
            ImportBench.delete(folder);
        }
    }

    private Result run(Visits visits, Till till) throws Exception {
        // Warms the code up.
        visits.during(till);
        Times busy = new Times();
        Times quiet = new Times();
        Rounds looks = new Rounds();
        Rounds ratio = new Rounds();
        Rounds workRatio = new Rounds();
        for (int round = 0; round < rounds; round++) {
            Took[] meanwhile = visits.during(till).toArray(Took[]::new);
            Took[] alone = visits.times(meanwhile.length).toArray(Took[]::new);
            looks.add(meanwhile.length);
            Side with = busy.add(meanwhile);
            Side without = quiet.add(alone);
            ratio.add(with.p95() / without.p95());
            workRatio.add(with.workP95() / without.workP95());
        }
        return new Result(
                visits.products().size(),
                looks.median(),
                till.times.median(),
                busy.medians(),
                quiet.medians(),
                ratio.median(),
                workRatio.median());
    }

    /** What one look took, by the clock and as work. */
    private record Took(double ms, double workMs) {}

    /** The rounds of one side. */
    private static final class Times {
        private final List<Side> sides = new ArrayList<>();

        Side add(Took... looks) {
            Rounds clock = new Rounds();
            Rounds work = new Rounds();
            for (Took look : looks) {
                clock.add(look.ms());
                work.add(look.workMs());
            }
            Side side = new Side(clock.median(), clock.p95(), work.median(), work.p95());
            sides.add(side);
            return side;
        }

        Side medians() {
            Rounds[] each = {new Rounds(), new Rounds(), new Rounds(), new Rounds()};
            for (Side side : sides) {
                each[0].add(side.p50());
                each[1].add(side.p95());
                each[2].add(side.workP50());
                each[3].add(side.workP95());
            }
            return new Side(each[0].median(), each[1].median(), each[2].median(), each[3].median());
        }
    }

    /** Looks around one product after another. */
    private record Visits(ShopFloor floor, List<Product> products) {
        List<Took> times(int looks) {
            List<Took> times = new ArrayList<>();
            for (int look = 0; look < looks; look++) {
                times.add(look(look));
            }
            return times;
        }

        /** As long as the till works. */
        List<Took> during(Till till) throws Exception {
            List<Took> times = new ArrayList<>();
            till.left.set(UPDATES / BATCH);
            try (ScheduledExecutorService other = Executors.newSingleThreadScheduledExecutor()) {
                Future<?> sending = other.scheduleWithFixedDelay(till, 0, PAUSE_MS, TimeUnit.MILLISECONDS);
                while (till.left.get() > 0 && !sending.isDone()) {
                    times.add(look(times.size()));
                }
                if (sending.isDone()) {
                    sending.get();
                }
                sending.cancel(false);
            }
            return times;
        }

        private Took look(int number) {
            Product anchor = products.get(number * 37 % products.size());
            long start = System.nanoTime();
            long worked = THREADS.getCurrentThreadCpuTime();
            floor.around(anchor, Wish.NONE);
            return new Took((System.nanoTime() - start) / 1e6, (THREADS.getCurrentThreadCpuTime() - worked) / 1e6);
        }
    }

    /** Another connection that sets counts, batch after batch. */
    private static final class Till implements Runnable {
        private final SqliteCatalog catalog;
        private final List<Variant> variants;
        private final Random random = new Random(SEED);
        private final Rounds times = new Rounds();
        private final AtomicInteger left = new AtomicInteger();

        Till(SqliteCatalog catalog, List<Product> products) {
            this.catalog = catalog;
            this.variants = products.stream()
                    .flatMap(product -> product.variants().stream())
                    .toList();
        }

        @Override
        public void run() {
            List<StockUpdate> counts = new ArrayList<>();
            for (int number = 0; number < BATCH; number++) {
                Variant sold = variants.get(random.nextInt(variants.size()));
                counts.add(new StockUpdate(sold.sku(), random.nextInt(6)));
            }
            long start = System.nanoTime();
            if (catalog.update(counts) == 0) {
                throw new IllegalStateException("no count was another");
            }
            times.add((System.nanoTime() - start) / 1e6);
            left.decrementAndGet();
        }
    }
}
