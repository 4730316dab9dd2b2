package dev.awase;

import dev.awase.catalog.CatalogTables;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductWriter;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.StockUpdate;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;

/**
 * Whether a shopper notices that the till sends stock: looks while nothing else happens, in turn with looks while counts
 * come in by batches through a connection of their own, as from another program.
 */
record StockBench(Taxonomy taxonomy, int rounds) {
    private static final long SEED = 20261127;
    /** What a till sends at once: the sales of a few minutes. */
    private static final int BATCH = 100;
    /** So often it sends: thousands of times as often as a real one. */
    private static final long EVERY_MILLIS = 20;

    /**
     * Times of a look in milliseconds, all rounds together.
     *
     * @param ratio of the 95th percentiles, with stock coming in over without
     */
    record Result(
            int products,
            int updates,
            int looks,
            double medianQuiet,
            double medianBusy,
            double p95Quiet,
            double p95Busy,
            double ratio) {
        String text() {
            return "stock %,d products       a look %.1f ms, 95 in 100 within %.1f; while %,d counts come in %.1f and %.1f; ratio %.2f"
                    .formatted(products, medianQuiet, p95Quiet, updates, medianBusy, p95Busy, ratio);
        }
    }

    Result run(int products, int updates) throws Exception {
        Path folder = Files.createTempDirectory("awase-bench-");
        try (LocalDatabase kiosk = LocalDatabase.open(folder);
                LocalDatabase till = LocalDatabase.open(folder)) {
            List<Product> all = new MadeUpShop(taxonomy, SEED).products(products);
            fill(kiosk, all);
            SqliteCatalog catalog = new SqliteCatalog(kiosk, taxonomy);
            ShopFloor floor = new ShopFloor(
                    catalog,
                    taxonomy,
                    new Coordinator(taxonomy, CoordinationSettings.DEFAULT),
                    Clock.system(ZoneId.systemDefault()));
            floor.warmUp();
            floor.practice();
            Rounds quiet = new Rounds();
            Rounds busy = new Rounds();
            int looks = 0;
            for (int round = 0; round < rounds; round++) {
                CompletableFuture<Void> sent = send(new SqliteCatalog(till, taxonomy), all, updates / BATCH, round);
                int beside = looks(floor, all, round, busy, made -> !sent.isDone());
                sent.join();
                looks(floor, all, round, quiet, made -> made < beside);
                looks += beside;
            }
            return new Result(
                    products,
                    updates,
                    looks,
                    quiet.median(),
                    busy.median(),
                    quiet.p95(),
                    busy.p95(),
                    Math.round(busy.p95() / quiet.p95() * 100) / 100.0);
        } finally {
            ImportBench.delete(folder);
        }
    }

    private void fill(LocalDatabase database, List<Product> all) {
        database.write(handle -> {
            try (ProductWriter writer = new ProductWriter(handle.getConnection(), taxonomy)) {
                for (Product product : all) {
                    writer.add(product);
                }
                writer.flush();
            }
            new CatalogTables(handle).bumpVersion();
            return all.size();
        });
    }

    /** Looks one after the other for as long as {@code goOn} says of their number; answers how many. */
    private static int looks(ShopFloor floor, List<Product> all, int seed, Rounds times, IntPredicate goOn)
            throws Exception {
        Random chance = new Random(seed);
        int made = 0;
        while (goOn.test(made)) {
            Product asked = all.get(chance.nextInt(all.size()));
            times.time(() -> floor.around(asked, Wish.NONE));
            made++;
        }
        return made;
    }

    /** Sends so many batches in the till's own time. */
    private static CompletableFuture<Void> send(SqliteCatalog till, List<Product> all, int batches, int seed) {
        Random chance = new Random(seed);
        CompletableFuture<Void> sent = new CompletableFuture<>();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        int[] left = {batches};
        ScheduledFuture<?> sending = clock.scheduleAtFixedRate(
                () -> {
                    try {
                        till.update(batch(all, chance));
                    } catch (RuntimeException fault) {
                        sent.completeExceptionally(fault);
                    }
                    if (--left[0] == 0 || sent.isDone()) {
                        sent.complete(null);
                        clock.shutdown();
                    }
                },
                EVERY_MILLIS,
                EVERY_MILLIS,
                TimeUnit.MILLISECONDS);
        // What happens after the last batch is not measured.
        return sent.whenComplete((_, _) -> sending.cancel(false));
    }

    private static List<StockUpdate> batch(List<Product> all, Random chance) {
        List<StockUpdate> batch = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            Product product = all.get(chance.nextInt(all.size()));
            batch.add(new StockUpdate(product.variants().getFirst().sku(), chance.nextInt(9)));
        }
        return batch;
    }
}
