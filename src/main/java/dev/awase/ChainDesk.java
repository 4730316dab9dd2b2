package dev.awase;

import dev.awase.upkeep.update.Bundle;
import dev.awase.upkeep.update.Inspection;
import dev.awase.upkeep.update.Manifest;
import dev.awase.upkeep.update.SigningKey;
import dev.awase.upkeep.update.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The chain's side of an update, on a machine of its own: a key, and packages signed with it. */
final class ChainDesk {
    private ChainDesk() {}

    /** What is said about a package. */
    record Terms(Version version, Version needs, String platform, int days) {}

    static Path open(Path secret) {
        return secret.resolveSibling("update.key");
    }

    /** Makes a key, with what goes to the kiosks beside it. */
    static void newKey(Path secret) {
        try {
            SigningKey.make(secret, open(secret));
        } catch (IOException fault) {
            throw new Refusal("no key was made (" + fault.getMessage()
                    + "); name a new file in a folder that can be written and holds no "
                    + open(secret).getFileName());
        }
    }

    /** Packs an app image and signs it; answers the signed text, which lies beside the package. */
    static Path sign(Path image, Path key, Terms terms, Path into, Instant now) {
        try {
            SigningKey pen = SigningKey.read(key);
            sameVersion(image.resolve("lib/app/awase.cfg"), terms.version());
            String name = "awase-" + terms.version() + "-" + terms.platform();
            Path zip = Files.createDirectories(into).resolve(name + ".zip");
            Bundle.pack(image, zip);
            Instant made = now.truncatedTo(ChronoUnit.SECONDS);
            Manifest manifest = new Manifest(
                    terms.version(),
                    terms.platform(),
                    terms.needs(),
                    name + ".zip",
                    Files.size(zip),
                    Inspection.sum(zip),
                    made,
                    made.plus(Duration.ofDays(terms.days())));
            return Files.writeString(into.resolve(name + ".update"), pen.sign(manifest), StandardCharsets.US_ASCII);
        } catch (IOException | IllegalArgumentException fault) {
            throw new Refusal("nothing was signed: " + fault.getMessage());
        }
    }

    /** A version that calls itself another one would never be found well, and be given up on every kiosk. */
    private static void sameVersion(Path launcher, Version version) throws IOException {
        if (Files.exists(launcher)
                && !Files.readString(launcher)
                        .lines()
                        .toList()
                        .contains("java-options=-D" + Release.INSTALLED + "=" + version)) {
            throw new Refusal("nothing was signed: the image says another version of itself than " + version
                    + "; build it with -Dinstaller.version=" + version);
        }
    }
}
