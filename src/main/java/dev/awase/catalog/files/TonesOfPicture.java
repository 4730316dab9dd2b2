package dev.awase.catalog.files;

import dev.awase.item.Appearance;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads colors and pattern off a product's picture where its file names none; implemented with vision. Asked on the
 * thread that reads the file, one picture after another.
 */
@FunctionalInterface
public interface TonesOfPicture {
    /** Nobody looks at pictures. */
    TonesOfPicture NONE = picture -> Optional.empty();

    /** Nothing where the picture shows nothing clear or is not one. */
    Optional<Appearance> of(Path picture);
}
