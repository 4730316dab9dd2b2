package dev.awase;

import dev.awase.camera.CameraFault;
import dev.awase.camera.Photo;
import dev.awase.camera.PictureFile;
import dev.awase.catalog.Product;
import dev.awase.item.Reading;
import dev.awase.staff.tagging.TagReader;
import dev.awase.stylist.Deadline;
import dev.awase.stylist.Tagger;
import dev.awase.stylist.Tagging;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks at the shop's products by its own reader, and by the model where one is set up. */
final class ShopTags implements TagReader {
    /** Nobody stands waiting for one product: longer than a shopper would, and no longer than a person watches a bar. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Store store;
    private final Optional<Tagger> tagger;

    ShopTags(Store store, Optional<Tagger> tagger) {
        this.store = store;
        this.tagger = tagger;
    }

    @Override
    public Model model() {
        return tagger.map(one -> one.rehearsal() ? Model.REHEARSAL : Model.READY)
                .orElse(Model.NONE);
    }

    @Override
    public Optional<Reading> look(Product product) {
        return photo(product).map(photo -> {
            Reading reading = store.reader().read(photo);
            photo.wipe();
            return reading;
        });
    }

    @Override
    public Tagging ask(Product product, List<Locale> languages) {
        Optional<Photo> photo = photo(product);
        try {
            return tagger.map(one -> one.tag(product, photo, languages, Deadline.in(PATIENCE)))
                    .orElse(Tagging.NOTHING);
        } finally {
            photo.ifPresent(Photo::wipe);
        }
    }

    private static Optional<Photo> photo(Product product) {
        try {
            return product.pictures().stream().findFirst().map(PictureFile::read);
        } catch (CameraFault unreadable) {
            return Optional.empty();
        }
    }
}
