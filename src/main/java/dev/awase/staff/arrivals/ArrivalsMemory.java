package dev.awase.staff.arrivals;

import dev.awase.catalog.files.BroughtPictures;
import dev.awase.catalog.files.Corrections;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The file that is looked at and what was said of it: a page that is made anew, in another language, goes on with it. */
public final class ArrivalsMemory {
    private final Deque<Path> waiting = new ArrayDeque<>();
    private Optional<Path> file = Optional.empty();
    private Optional<BroughtPictures> pictures = Optional.empty();
    private Corrections corrections = Corrections.NONE;
    private final Set<String> kept = new HashSet<>();
    private boolean ofNobodyToo;

    Optional<Path> file() {
        return file;
    }

    Optional<BroughtPictures> pictures() {
        return pictures;
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

    /** How many files wait behind this one. */
    int waiting() {
        return waiting.size();
    }

    void begin(Path first, List<Path> others, Optional<BroughtPictures> brought) {
        waiting.clear();
        waiting.addAll(others);
        begin(Optional.of(first));
        pictures = brought;
    }

    /** Goes on to the file that waits, if one does. */
    boolean next() {
        begin(Optional.ofNullable(waiting.poll()));
        return file.isPresent();
    }

    private void begin(Optional<Path> open) {
        file = open;
        pictures = Optional.empty();
        corrections = Corrections.NONE;
        kept.clear();
        ofNobodyToo = false;
    }

    void pictures(Optional<BroughtPictures> brought) {
        pictures = brought;
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
}
