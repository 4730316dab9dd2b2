package dev.awase.staff.arrivals;

import dev.awase.catalog.files.Corrections;
import java.nio.file.Path;
import java.util.Optional;

/** The file that is looked at and what was mended of it: a page that is made anew, in another language, goes on with it. */
public final class ArrivalsMemory {
    private Optional<Path> file = Optional.empty();
    private Corrections corrections = Corrections.NONE;

    Optional<Path> file() {
        return file;
    }

    Corrections corrections() {
        return corrections;
    }

    void keep(Path open, Corrections mended) {
        file = Optional.of(open);
        corrections = mended;
    }

    void clear() {
        file = Optional.empty();
        corrections = Corrections.NONE;
    }
}
