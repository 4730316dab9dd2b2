package dev.awase;

import dev.awase.camera.Photo;
import dev.awase.camera.PictureFile;
import dev.awase.camera.StillsCamera;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.files.CatalogImport;
import dev.awase.catalog.files.ImportSettings;
import dev.awase.catalog.files.ImportWatch;
import dev.awase.catalog.files.TonesOfPicture;
import dev.awase.coordination.Assortment;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Question;
import dev.awase.coordination.Wish;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Reading;
import dev.awase.item.Taxonomy;
import dev.awase.session.ShopFloor;
import dev.awase.vision.DeviceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How long the way from a picture file to a look takes, each stage apart, and the very first one after the kiosk's own
 * warm-up beside the later ones. That is told truly only where nothing ran before in this process.
 */
record PhotoBench(Taxonomy taxonomy, DeviceReader reader, int rounds) {
    private static final long SEED = 4;
    private static final int FEWEST_LOOKS = 40;

    /**
     * Medians in milliseconds over all photos.
     *
     * @param decodeMs picture file to upright photo
     * @param readMs photo to reading: mask, tones, pattern, category
     * @param rankMs reading to ranked rows
     * @param resolveMs rows to products, one query
     * @param firstMs the whole way, the first time after start
     * @param firstRatio the first time over the median of the same photo later
     */
    record Result(
            int photos,
            int products,
            double decodeMs,
            double readMs,
            double rankMs,
            double resolveMs,
            double totalMs,
            double p95Ms,
            double firstMs,
            double firstRatio) {
        String text() {
            return ("photo to look over %d photos at %,d products: decode %.1f + read %.1f + rank %.1f + resolve %.1f;"
                            + " together %.1f ms, 95 in 100 within %.1f; the first after start %.1f, %.1f times the same later")
                    .formatted(
                            photos, products, decodeMs, readMs, rankMs, resolveMs, totalMs, p95Ms, firstMs, firstRatio);
        }
    }

    Result run(int products) throws Exception {
        Path folder = Files.createTempDirectory("awase-bench-");
        try (LocalDatabase database = LocalDatabase.open(folder.resolve("home"))) {
            Path file = new MadeUpShop(taxonomy, SEED).write(products, folder.resolve("rows.csv"));
            new CatalogImport(database, taxonomy, TonesOfPicture.NONE)
                    .run(file, ImportSettings.DEFAULT, ImportWatch.NONE);
            return measure(new SqliteCatalog(database, taxonomy), products);
        } finally {
            ImportBench.delete(folder);
        }
    }

    private Result measure(SqliteCatalog catalog, int products) throws Exception {
        Coordinator coordinator = new Coordinator(taxonomy, CoordinationSettings.DEFAULT);
        new ShopFloor(catalog, taxonomy, coordinator, Clock.system(ZoneId.systemDefault())).practice();
        reader.warmUp();
        List<Photo> photos = StillsCamera.ofClassPath(DemoStore.STILLS).photos();
        Stages stages = new Stages(coordinator, catalog);
        stages.photoToLook(photos.getFirst());
        double first = stages.whole.first();
        Rounds sameLater = new Rounds();
        int all = Math.max(rounds, FEWEST_LOOKS / photos.size() + 1);
        Stages later = new Stages(coordinator, catalog);
        for (int round = 0; round < all; round++) {
            sameLater.time(() -> later.photoToLook(photos.getFirst()));
            for (Photo photo : photos.subList(1, photos.size())) {
                later.photoToLook(photo);
            }
        }
        return later.result(photos.size(), products, first, first / sameLater.median());
    }

    /** The times of each stage so far. */
    private final class Stages {
        private final Coordinator coordinator;
        private final SqliteCatalog catalog;
        private final Assortment shop;
        private final Rounds whole = new Rounds();
        private final Rounds decode = new Rounds();
        private final Rounds read = new Rounds();
        private final Rounds look = new Rounds();
        private final Rounds resolve = new Rounds();

        Stages(Coordinator coordinator, SqliteCatalog catalog) {
            this.coordinator = coordinator;
            this.catalog = catalog;
            Assortment.Builder builder = Assortment.builder(taxonomy);
            catalog.forEach(builder::add);
            this.shop = builder.relations(catalog.relations()).build();
        }

        boolean photoToLook(Photo still) throws Exception {
            return whole.time(() -> look(still));
        }

        private boolean look(Photo still) throws Exception {
            Photo photo = decode.time(() -> PictureFile.read(still.jpeg(), "rehearsal"));
            Reading reading = read.time(() -> reader.read(photo));
            Optional<Item> item = item(reading);
            if (item.isPresent()) {
                Question question =
                        new Question(item.get(), Wish.NONE, LocalDate.now(ZoneId.systemDefault()), Optional.empty());
                look.time(() -> coordinator.look(question, shop, this::products));
            }
            return item.isPresent();
        }

        /** Where the reader leaves the category to the shopper, the bench taps for them. */
        private Optional<Item> item(Reading reading) {
            return reading instanceof Reading.Clear clear
                    ? Optional.of(clear.item())
                    : reading.as(new Category("top")).map(Reading.Clear::item);
        }

        private List<Product> products(List<ProductId> ids) {
            try {
                return resolve.time(() -> catalog.products(ids));
            } catch (Exception fault) {
                throw new IllegalStateException("the catalog cannot be read", fault);
            }
        }

        Result result(int photos, int products, double first, double ratio) {
            double rank = look.median() - resolve.median();
            return new Result(
                    photos,
                    products,
                    decode.median(),
                    read.median(),
                    rank,
                    resolve.median(),
                    whole.median(),
                    whole.p95(),
                    first,
                    Math.round(ratio * 10) / 10.0);
        }
    }
}
