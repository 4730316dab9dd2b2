package dev.awase;

import dev.awase.camera.CameraFault;
import dev.awase.camera.Photo;
import dev.awase.camera.PictureFile;
import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.files.PictureShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pictures that come along with a file of products: checked by their header, turned upright, stripped of what a camera
 * writes into them, and named by their bytes, so that the same archive next week brings the same files.
 */
final class ArrivalPictures implements PictureShelf {
    private static final Logger LOG = LoggerFactory.getLogger(ArrivalPictures.class);

    private final Path folder;

    ArrivalPictures(Path folder) {
        this.folder = folder;
    }

    @Override
    public int mostBytes() {
        return PictureFile.MAX_BYTES;
    }

    @Override
    public Optional<Kept> keep(byte[] picture, String name) {
        Path file = folder.resolve("arrival-" + sign(picture) + ".jpg");
        if (Files.exists(file)) {
            return Optional.of(new Kept(file, false));
        }
        try {
            Photo photo = PictureFile.read(picture, name);
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, "arrival-", ".part");
            Files.write(half, photo.jpeg());
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            return Optional.of(new Kept(file, true));
        } catch (CameraFault none) {
            LOG.debug("{} is left out: {}", name, none.getMessage());
            return Optional.empty();
        } catch (IOException full) {
            throw new CatalogFault(CatalogFault.Kind.CANNOT_WRITE, "Cannot keep a picture in " + folder, full);
        }
    }

    @Override
    public void forget(Collection<Path> files) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException stays) {
                LOG.warn("{} is of no use and cannot be deleted", file, stays);
            }
        }
    }

    private static String sign(byte[] picture) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(picture);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every JDK has SHA-256", never);
        }
    }
}
