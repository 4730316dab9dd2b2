package dev.awase.vision;

import dev.awase.camera.Photo;
import dev.awase.item.Reading;
import java.util.Optional;

/** Turns a photo into a reading. The session asks its readers in order, the instant one first; later ones improve. */
public interface ItemReader {
    /** Never throws for what is in the picture: what cannot be read comes back as a doubt. */
    Reading read(Photo photo);

    /** The item without its background; empty where nothing stands out, the photo is gone, or this reader cannot cut. */
    default Optional<Cutout> cutOut(Photo photo) {
        return Optional.empty();
    }
}
