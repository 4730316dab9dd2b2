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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Whether counts of stock that come in disturb a visit: looks one after another in a shop of so many products, in turn
 * while another program sets 10 000 counts and while none does.
 */
record StockBench(Taxonomy taxonomy, int rounds) {
    private static final long SEED = 3;
    private static final int UPDATES = 10_000;
    /** As a till sends them together. */
    private static final int BATCH = 100;
    /** Far closer than the minutes between two files of a till. */
    private static final int PAUSE_MS = 50;

    /**
     * Medians over the rounds, in milliseconds, of a look's median and of what 95 in 100 looks stay within.
     *
     * @param ratio of the two 95th percentiles in the same round, the median
     */
    record Result(
            int products,
            int updates,
            int batch,
            double looks,
            double quietP50,
            double quietP95,
            double busyP50,
            double busyP95,
            double ratio,
            double updateMs) {
        String text() {
            return ("stock %,9d products   %,d counts in batches of %d (%.1f ms each), %,.0f looks meanwhile:%n"
                            + "  a look %.3f ms, 95 in 100 within %.3f; without them %.3f and %.3f; ratio of the latter %.2f")
                    .formatted(products, updates, batch, updateMs, looks, busyP50, busyP95, quietP50, quietP95, ratio);
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
        Rounds quietP50 = new Rounds();
        Rounds quietP95 = new Rounds();
        Rounds busyP50 = new Rounds();
        Rounds busyP95 = new Rounds();
        Rounds ratio = new Rounds();
        Rounds looks = new Rounds();
        // Warms the code up.
        visits.during(till);
        for (int round = 0; round < rounds; round++) {
            List<Double> busy = visits.during(till);
            List<Double> quiet = visits.times(busy.size());
            Rounds inBusy = new Rounds();
            busy.forEach(inBusy::add);
            Rounds inQuiet = new Rounds();
            quiet.forEach(inQuiet::add);
            busyP50.add(inBusy.median());
            busyP95.add(inBusy.p95());
            quietP50.add(inQuiet.median());
            quietP95.add(inQuiet.p95());
            ratio.add(inBusy.p95() / inQuiet.p95());
            looks.add(busy.size());
        }
        return new Result(
                visits.products().size(),
                UPDATES,
                BATCH,
                looks.median(),
                quietP50.median(),
                quietP95.median(),
                busyP50.median(),
                busyP95.median(),
                ratio.median(),
                till.times.median());
    }

    /** Looks around one product after another, each timed. */
    private record Visits(ShopFloor floor, List<Product> products) {
        List<Double> times(int looks) {
            List<Double> times = new ArrayList<>();
            for (int look = 0; look < looks; look++) {
                times.add(look(look));
            }
            return times;
        }

        /** As long as the till works. */
        List<Double> during(Till till) throws Exception {
            List<Double> times = new ArrayList<>();
            try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                Future<Integer> sent = other.submit(till);
                while (!sent.isDone()) {
                    times.add(look(times.size()));
                }
                if (sent.get() == 0) {
                    throw new IllegalStateException("no count was another");
                }
            }
            return times;
        }

        private double look(int number) {
            Product anchor = products.get(number * 37 % products.size());
            long start = System.nanoTime();
            floor.around(anchor, Wish.NONE);
            return (System.nanoTime() - start) / 1e6;
        }
    }

    /** Another program that sets counts, batch after batch. */
    private static final class Till implements Callable<Integer> {
        private final SqliteCatalog catalog;
        private final List<Variant> variants;
        private final Random random = new Random(SEED);
        private final Rounds times = new Rounds();

        Till(SqliteCatalog catalog, List<Product> products) {
            this.catalog = catalog;
            this.variants = products.stream()
                    .flatMap(product -> product.variants().stream())
                    .toList();
        }

        @Override
        public Integer call() throws Exception {
            int changed = 0;
            for (int sent = 0; sent < UPDATES; sent += BATCH) {
                List<StockUpdate> counts = new ArrayList<>();
                for (int number = 0; number < BATCH; number++) {
                    Variant sold = variants.get(random.nextInt(variants.size()));
                    counts.add(new StockUpdate(sold.sku(), random.nextInt(6)));
                }
                changed += times.time(() -> catalog.update(counts));
                Thread.sleep(PAUSE_MS);
            }
            return changed;
        }
    }
}
