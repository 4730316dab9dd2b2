package dev.awase.staff.products;

import dev.awase.item.Appearance;
import java.nio.file.Path;
import java.util.Optional;

/** What is done with pictures off the screen's thread. */
public interface PicturePort {
    /**
     * Keeps a copy of this picture in the shop's own folder and gives its file.
     *
     * @throws dev.awase.camera.CameraFault NOT_A_PICTURE or TOO_LARGE
     */
    Path keep(Path picture);

    /** The tones and the pattern that are seen in it, where an item is. */
    Optional<Appearance> read(Path picture);
}
