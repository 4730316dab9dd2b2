package dev.awase.catalog.files;

import java.nio.file.Path;
import java.util.Optional;

/** Where the pictures come from that a file names. Asked on the thread that reads the file. */
@FunctionalInterface
public interface PictureSource {
    /** The picture's file on this machine, or why there is none. */
    record Answer(Optional<Path> file, Optional<Rejection.Cause> why) {
        static Answer found(Path file) {
            return new Answer(Optional.of(file), Optional.empty());
        }

        static Answer not(Rejection.Cause why) {
            return new Answer(Optional.empty(), Optional.of(why));
        }
    }

    /** @param name as {@link PictureFiles#isSafe} lets it pass: it leads nowhere else */
    Answer find(String name);
}
