package dev.awase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.awase.upkeep.update.Applier;
import dev.awase.upkeep.update.Version;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * How a kiosk is, by the file of vitals that it writes each minute. Whoever applies updates may read what the kiosk may
 * not, so a link is not followed, and an old file says nothing.
 */
record UpdateHealth(Path file, Clock clock) implements Applier.Health {
    private static final int MOST_BYTES = 1 << 20;
    private static final Duration FRESH = Duration.ofSeconds(90);
    private static final JsonMapper JSON = new JsonMapper();

    static UpdateHealth of(Home home, Clock clock) {
        return new UpdateHealth(Rising.folder(home).resolve(VitalsRound.FILE), clock);
    }

    @Override
    public boolean of(Version version) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            JsonNode vitals = JSON.readTree(in.readNBytes(MOST_BYTES));
            Instant at = Instant.parse(vitals.path("at").asText());
            return Release.words(version).equals(vitals.path("version").asText())
                    && vitals.path("shown").asBoolean()
                    && vitals.path("well").asBoolean()
                    && Duration.between(at, clock.instant()).abs().compareTo(FRESH) <= 0;
        } catch (IOException | DateTimeParseException none) {
            return false;
        }
    }
}
