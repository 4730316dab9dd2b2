package dev.awase;

import dev.awase.access.SqliteTrail;
import dev.awase.access.Trail;
import dev.awase.access.TrailQuestion;
import dev.awase.analytics.Calls;
import dev.awase.analytics.Period;
import dev.awase.analytics.SqliteCalls;
import dev.awase.analytics.SqliteReports;
import dev.awase.analytics.SqliteSales;
import dev.awase.analytics.SqliteSimulated;
import dev.awase.analytics.SqliteVisits;
import dev.awase.analytics.VisitRecord;
import dev.awase.catalog.Amendment;
import dev.awase.catalog.CatalogTables;
import dev.awase.catalog.Place;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.ProductTable.Filter;
import dev.awase.catalog.ProductTable.Order;
import dev.awase.catalog.ProductWriter;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.SqliteFloorMap;
import dev.awase.catalog.SqliteProductEdits;
import dev.awase.catalog.SqliteProductTable;
import dev.awase.catalog.tidy.SqliteTidyBook;
import dev.awase.catalog.tidy.TidyBook;
import dev.awase.catalog.tidy.TidyBook.State;
import dev.awase.catalog.tidy.TidyScan;
import dev.awase.catalog.tidy.UntidyKind;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.CoordinationSettings.LookWeights;
import dev.awase.coordination.Coordinator;
import dev.awase.item.Taxonomy;
import dev.awase.session.ShopFloor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What the staff's pages wait for, in a shop of many products and a year of many visits. Medians, in milliseconds. */
final class PagesBench {
    private static final long SEED = 20261127;
    private static final int DAYS = 365;
    private static final int PAGE = 50;
    private static final int ANCHORS = 12;
    /** A shop that changes each product ten times has a trail of a million lines. */
    private static final int LINES_A_PRODUCT = 10;

    private final Taxonomy taxonomy;
    private final int rounds;

    PagesBench(Taxonomy taxonomy, int rounds) {
        this.taxonomy = taxonomy;
        this.rounds = rounds;
    }

    /** Medians by what was asked, for so many products and visits. */
    record Result(int products, long visits, Map<String, Double> ms) {
        String text() {
            StringBuilder text = new StringBuilder(
                    "staff's pages, %,d products and %,d visits, medians:".formatted(products, visits));
            ms.forEach((what, median) -> text.append("%n  %-44s %8.1f ms".formatted(what, median)));
            return text.toString();
        }
    }

    Result run(int products, int visitsPerDay) throws Exception {
        Path folder = Files.createTempDirectory("awase-bench-");
        try (LocalDatabase database = LocalDatabase.open(folder)) {
            SqliteCatalog catalog = new SqliteCatalog(database, taxonomy);
            List<Product> all = new MadeUpShop(taxonomy, SEED).products(products);
            database.write(handle -> {
                try (ProductWriter writer = new ProductWriter(handle.getConnection(), taxonomy)) {
                    for (Product product : all) {
                        writer.add(hung(product));
                    }
                    writer.flush();
                }
                new CatalogTables(handle).bumpVersion();
                return products;
            });
            Map<String, Double> ms = new TreeMap<>();
            products(database, catalog, all, ms);
            tidy(database, catalog, ms);
            trail(database, LINES_A_PRODUCT * products, ms);
            long visits = visits(database, catalog, visitsPerDay, ms);
            return new Result(products, visits, ms);
        } finally {
            ImportBench.delete(folder);
        }
    }

    /** Five floors of eight zones of six shelves; every twentieth product hangs nowhere. */
    private static Product hung(Product product) {
        long number = product.id().value();
        Place place = new Place(number % 5 + 1 + "F", "Zone " + number / 5 % 8, "S-" + number / 40 % 6);
        return number % 20 == 0 ? product : new Amendment.Stands(Optional.of(place)).to(product);
    }

    private void products(LocalDatabase database, SqliteCatalog catalog, List<Product> all, Map<String, Double> ms)
            throws Exception {
        SqliteProductTable table = new SqliteProductTable(database, catalog);
        int last = Math.max(0, all.size() - PAGE);
        for (Order.By by : Order.By.values()) {
            Order order = new Order(by, false, Locale.JAPANESE);
            String name = by.name().toLowerCase(Locale.ROOT);
            ms.put("products by " + name + ", first page", median(() -> table.page(Filter.ALL, order, 0, PAGE)));
            ms.put("products by " + name + ", last page", median(() -> table.page(Filter.ALL, order, last, PAGE)));
        }
        ms.put("products, count", median(() -> table.count(Filter.ALL)));
        ms.put("products, what is missing", median(table::lacks));
        Filter worded = Filter.ALL.withWords("シャツ");
        ms.put("products, count of a search", median(() -> table.count(worded)));
        ms.put("floor map, what hangs where", median(new SqliteFloorMap(database)::floors));
        SqliteProductEdits edits = new SqliteProductEdits(database, taxonomy);
        int[] round = {0};
        ms.put("products, one change", median(() -> {
            Place place = new Place("F" + round[0]++, "", "");
            return edits.amend(List.of(all.get(7).id()), _ -> new Amendment.Stands(Optional.of(place)));
        }));
    }

    /** A name in each hundred is in wide letters, so that there is something to page through. */
    private void tidy(LocalDatabase database, SqliteCatalog catalog, Map<String, Double> ms) throws Exception {
        List<ProductId> some = new ArrayList<>();
        for (long id = 1; id <= catalog.size(); id += 100) {
            some.add(new ProductId(id));
        }
        new SqliteProductEdits(database, taxonomy)
                .amend(some, product -> new Amendment.Name("en", "Ｗｉｄｅ " + product.sku()));
        TidyBook book = new SqliteTidyBook(database);
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        ms.put("tidy, looking through all (in the background)", median(() -> {
            book.keep(found -> new TidyScan(catalog, today, (_, _) -> {}).run(found), Instant.now());
            return book;
        }));
        ms.put("tidy, counts", median(book::found));
        ms.put(
                "tidy, first page",
                median(() ->
                        catalog.products(book.page(UntidyKind.SPELLING, State.OPEN, Optional.empty(), PAGE).stream()
                                .flatMap(kept -> kept.untidy().products().stream())
                                .toList())));
    }

    /** Lines of one person and one kind, so that no other index is of help with a word. */
    private void trail(LocalDatabase database, int lines, Map<String, Double> ms) throws Exception {
        database.write(handle -> handle.createUpdate("""
                        WITH RECURSIVE line(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM line WHERE i < :lines)
                        INSERT INTO staff_change (at, who, action, subject, before, after)
                        SELECT i, 'Mori', 'product.price', printf('SKU-%06d', i * 7919 % 1000000), i, i + 100
                        FROM line""").bind("lines", lines).execute());
        Trail trail = new SqliteTrail(database);
        String all = "trail of %,d lines, ".formatted(lines);
        ms.put(all + "first page", median(() -> trail.before(Trail.NEWEST, TrailQuestion.ALL, PAGE)));
        for (String word : List.of("SKU", "SKU-000007", "zzqx", "革靴")) {
            TrailQuestion question = TrailQuestion.ALL.withWords(Map.of(word, List.of()));
            ms.put(all + "search for " + word, median(() -> trail.before(Trail.NEWEST, question, PAGE)));
        }
    }

    private long visits(LocalDatabase database, SqliteCatalog catalog, int perDay, Map<String, Double> ms)
            throws Exception {
        ZoneId zone = ZoneId.systemDefault();
        ShopFloor floor = new ShopFloor(
                catalog, taxonomy, new Coordinator(taxonomy, CoordinationSettings.DEFAULT), Clock.system(zone));
        SimulatedShoppers shoppers = new SimulatedShoppers(floor, zone, SEED);
        Map<ProductId, Optional<Product>> read = new HashMap<>();
        Function<ProductId, Optional<Product>> known = id -> read.computeIfAbsent(id, catalog::product);
        SimulatedTalk talk = new SimulatedTalk(known, shoppers::reasons, SEED);
        LocalDate today = LocalDate.now(zone);
        long many = 0;
        for (int day = DAYS - 1; day >= 0; day--) {
            List<VisitRecord> played = shoppers.on(today.minusDays(day), perDay, Instant.now());
            new SqliteVisits(database).add(played);
            new SqliteSales(database).add("", "bench", Instant.now(), shoppers.sales(played, known));
            new SqliteSimulated(database).add(talk.said(played), talk.calls(played));
            many += played.size();
        }
        SqliteReports reports = new SqliteReports(database);
        ms.put("insight, 28 days", median(() -> reports.read(new Period(today.minusDays(27), today, zone))));
        ms.put("insight, 12 months", median(() -> reports.read(new Period(today.minusDays(364), today, zone))));
        ms.put(
                "insight, 12 months row by row, without sums",
                median(() -> reports.readRows(new Period(today.minusDays(364), today, zone))));
        ms.put("insight, one visit is kept", median(() -> {
            new SqliteVisits(database).add(shoppers.on(today, 1, Instant.now()));
            return today;
        }));
        Rounds sliders = new Rounds();
        List<Product> anchors = floor.spread(ANCHORS);
        LookWeights moved = LookWeights.of(aspect -> 2 * floor.weights().of(aspect));
        for (int round = 0; round < 10 * rounds; round++) {
            sliders.time(() -> floor.trying(moved, anchors));
        }
        ms.put("looks, a slider moved", sliders.median());
        ms.put("looks, a slider moved, 95 in 100 within", sliders.p95());
        Calls calls = new SqliteCalls(database);
        ms.put("calls, looking for news", median(calls::newest));
        return many;
    }

    private double median(Rounds.Work<?> work) throws Exception {
        Rounds times = new Rounds();
        for (int round = 0; round < rounds; round++) {
            times.time(work);
        }
        return times.median();
    }
}
