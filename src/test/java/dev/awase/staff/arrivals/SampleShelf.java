package dev.awase.staff.arrivals;

import dev.awase.catalog.files.PictureShelf;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Remembers what was kept; a picture is whatever begins with the word "picture". */
final class SampleShelf implements PictureShelf {
    final Set<Path> kept = new HashSet<>();

    @Override
    public int mostBytes() {
        return 1_000;
    }

    @Override
    public Optional<Kept> keep(byte[] picture, String name) {
        String words = new String(picture, StandardCharsets.UTF_8);
        if (!words.startsWith("picture")) {
            return Optional.empty();
        }
        Path file = Path.of("/shelf/" + words.replace(' ', '-'));
        return Optional.of(new Kept(file, kept.add(file)));
    }

    @Override
    public void forget(Collection<Path> files) {
        kept.removeAll(files);
    }
}
