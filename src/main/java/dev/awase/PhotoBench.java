package dev.awase;

import dev.awase.camera.Photo;
import dev.awase.camera.PictureFile;
import dev.awase.camera.StillsCamera;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.Assortment;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Question;
import dev.awase.coordination.Wish;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Reading;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** How long the way from a picture file to a look takes over the demo store, each stage apart. */
record PhotoBench(Store store, int rounds) {
    /**
     * Medians in milliseconds over all photos.
     *
     * @param decodeMs picture file to upright photo
     * @param readMs photo to reading: mask, tones, pattern, category
     * @param rankMs reading to ranked rows
     * @param resolveMs rows to products, one query
     */
    record Result(int photos, double decodeMs, double readMs, double rankMs, double resolveMs, double totalMs) {
        String text() {
            return "photo to look over %d photos: decode %.1f + read %.1f + rank %.1f + resolve %.1f = %.1f ms"
                    .formatted(photos, decodeMs, readMs, rankMs, resolveMs, totalMs);
        }
    }

    Result run() throws Exception {
        List<Photo> photos = StillsCamera.ofClassPath(DemoStore.STILLS).photos();
        Stages stages = new Stages(assortment());
        for (int round = 0; round <= rounds; round++) {
            // The first round warms the code up.
            Stages used = round == 0 ? new Stages(stages.shop) : stages;
            for (Photo photo : photos) {
                used.photoToLook(photo);
            }
        }
        return stages.result(photos.size());
    }

    private Assortment assortment() {
        Assortment.Builder builder = Assortment.builder(store.taxonomy());
        store.catalog().forEach(builder::add);
        return builder.relations(store.catalog().relations()).build();
    }

    /** The times of each stage so far. */
    private final class Stages {
        private final Coordinator coordinator = new Coordinator(store.taxonomy(), CoordinationSettings.DEFAULT);
        private final Assortment shop;
        private final Rounds decode = new Rounds();
        private final Rounds read = new Rounds();
        private final Rounds look = new Rounds();
        private final Rounds resolve = new Rounds();

        Stages(Assortment shop) {
            this.shop = shop;
        }

        void photoToLook(Photo still) throws Exception {
            Photo photo = decode.time(() -> PictureFile.read(still.jpeg(), "rehearsal"));
            Reading reading = read.time(() -> store.reader().read(photo));
            Optional<Item> item = item(reading);
            if (item.isPresent()) {
                Question question =
                        new Question(item.get(), Wish.NONE, LocalDate.now(ZoneId.systemDefault()), Optional.empty());
                look.time(() -> coordinator.look(question, shop, this::products));
            }
        }

        /** Where the reader leaves the category to the shopper, the bench taps for them. */
        private Optional<Item> item(Reading reading) {
            return reading instanceof Reading.Clear clear
                    ? Optional.of(clear.item())
                    : reading.as(new Category("top")).map(Reading.Clear::item);
        }

        private List<Product> products(List<ProductId> ids) {
            try {
                return resolve.time(() -> store.catalog().products(ids));
            } catch (Exception fault) {
                throw new IllegalStateException("the catalog cannot be read", fault);
            }
        }

        Result result(int photos) {
            double rank = look.median() - resolve.median();
            return new Result(
                    photos,
                    decode.median(),
                    read.median(),
                    rank,
                    resolve.median(),
                    decode.median() + read.median() + look.median());
        }
    }
}
