package dev.awase.catalog.files;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** The shop's own folder of pictures: what strangers bring is checked and kept there under a name of its own. */
public interface PictureShelf {
    /** The most bytes that a picture may have. */
    int mostBytes();

    /**
     * Keeps a copy without what a camera wrote into it; the same bytes give the same file.
     *
     * @return nothing where it is no picture that can be shown
     */
    Optional<Kept> keep(byte[] picture, String name);

    /** A picture on the shelf; {@code fresh} where it was not there before. */
    record Kept(Path file, boolean fresh) {}

    /** Throws away what was kept and is not needed after all. */
    void forget(Collection<Path> files);
}
