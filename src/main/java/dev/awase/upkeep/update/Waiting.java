package dev.awase.upkeep.update;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The kiosk's own folder, in which one update waits. The kiosk may write there and whoever applies it only reads, and
 * believes nothing that lies there.
 */
public record Waiting(Path folder) {
    /** A hand-over that is older was meant for another night. */
    static final Duration FRESH = Duration.ofMinutes(15);

    private static final int MOST_BYTES = 64;

    /** The signed text. */
    public Path manifest() {
        return folder.resolve("waiting.update");
    }

    /** The package that it names. */
    public Path pack() {
        return folder.resolve("waiting.zip");
    }

    /** There when the kiosk has ended for it; it holds when. */
    public Path ready() {
        return folder.resolve("ready");
    }

    /** When the kiosk ended for it. */
    public Optional<Instant> handedOver() {
        try (InputStream in = Files.newInputStream(ready(), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Instant.parse(new String(in.readNBytes(MOST_BYTES), StandardCharsets.US_ASCII)));
        } catch (IOException | DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** Whether the kiosk ended for it just now, whichever way the clock was set since, and nothing came of that yet. */
    boolean asks(Instant now, Optional<Instant> lastDone) {
        return handedOver()
                .filter(at -> Duration.between(at, now).abs().compareTo(FRESH) <= 0)
                .filter(at -> lastDone.map(at::isAfter).orElse(true))
                .isPresent();
    }
}
