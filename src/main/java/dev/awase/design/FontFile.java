package dev.awase.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.text.Font;

/**
 * Opens typefaces where they lie. Out of a stream JavaFX copies a face into a temporary file first, which stays there when the
 * kiosk is killed, one for each face and each time.
 */
final class FontFile {
    /** Asked for because there must be one; each text has its own. */
    private static final double SIZE = 12;

    private FontFile() {}

    /** Nothing where it is no face or cannot be read. */
    static Optional<Font> load(Path file) {
        URI address = file.toUri();
        // JavaFX takes what stands behind "file:" for a path as it is, so it must not be encoded, as a blank would be.
        // What an
        // address cannot hold so is read as a stream: a share of another machine, or a number sign.
        if (address.getAuthority() == null && !address.getPath().contains("#")) {
            return Optional.ofNullable(Font.loadFont("file:" + address.getPath(), SIZE));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.ofNullable(Font.loadFont(in, SIZE));
        } catch (IOException unread) {
            return Optional.empty();
        }
    }

    /** One of the program's own: a file in a checkout, and part of a jar where no folder of them is named. */
    static Optional<Font> load(Class<?> beside, String name) {
        URL place = beside.getResource(name);
        if (place == null) {
            return Optional.empty();
        }
        if (place.getProtocol().equals("file")) {
            return load(Path.of(URI.create(place.toExternalForm())));
        }
        try (InputStream in = place.openStream()) {
            return Optional.ofNullable(Font.loadFont(in, SIZE));
        } catch (IOException e) {
            throw new UncheckedIOException("a typeface of the program cannot be read: " + name, e);
        }
    }
}
