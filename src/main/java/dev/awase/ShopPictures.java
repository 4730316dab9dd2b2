package dev.awase;

import dev.awase.camera.CameraFault;
import dev.awase.camera.Photo;
import dev.awase.camera.PictureFile;
import dev.awase.catalog.CatalogFault;
import dev.awase.item.Appearance;
import dev.awase.staff.products.PicturePort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Product pictures that the staff bring: checked, turned upright, stripped of what a phone writes into them, kept under own names. */
final class ShopPictures implements PicturePort {
    private final Store store;

    ShopPictures(Store store) {
        this.store = store;
    }

    @Override
    public Path keep(Path picture) {
        Photo photo = PictureFile.read(picture);
        Path folder = store.home().pictures();
        Path kept = folder.resolve("staff-" + UUID.randomUUID() + ".jpg");
        try {
            Files.createDirectories(folder);
            Files.write(kept, photo.jpeg());
            return kept;
        } catch (IOException full) {
            throw new CatalogFault(CatalogFault.Kind.CANNOT_WRITE, "Cannot keep a picture in " + folder, full);
        }
    }

    @Override
    public Optional<Appearance> read(Path picture) {
        try {
            return store.reader().read(PictureFile.read(picture)).appearance();
        } catch (CameraFault unreadable) {
            return Optional.empty();
        }
    }
}
