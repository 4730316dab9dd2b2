package dev.awase.staff.arrivals;

import dev.awase.catalog.files.Corrections;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The file that is looked at and what was said of it: a page that is made anew, in another language, goes on with it. */
public final class ArrivalsMemory {
    private Optional<Path> file = Optional.empty();
    private Corrections corrections = Corrections.NONE;
    private final Set<String> kept = new HashSet<>();
    private boolean ofNobodyToo;

    Optional<Path> file() {
        return file;
    }

    Corrections corrections() {
        return corrections;
    }

    /** SKUs that stay in sale though the file names them no longer. */
    Set<String> kept() {
        return Set.copyOf(kept);
    }

    /** Whether products go out of sale as well that no file has named so far. */
    boolean ofNobodyToo() {
        return ofNobodyToo;
    }

    void begin(Path open) {
        clear();
        file = Optional.of(open);
    }

    void mend(Corrections mended) {
        corrections = mended;
    }

    void keep(String sku, boolean stays) {
        if (stays) {
            kept.add(sku);
        } else {
            kept.remove(sku);
        }
    }

    void ofNobodyToo(boolean too) {
        ofNobodyToo = too;
    }

    void clear() {
        file = Optional.empty();
        corrections = Corrections.NONE;
        kept.clear();
        ofNobodyToo = false;
    }
}
