package dev.awase;

import dev.awase.stylist.ModelKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The folder where Awase keeps its data: the database, pictures, logs and settings. */
record Home(Path folder) {
    /** In the environment: the shop's own folder, for all its programs. */
    static final String VARIABLE = "AWASE_HOME";

    Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The folder that {@code AWASE_HOME} names, as an installed machine does, else where this platform's programs keep data. */
    static Home ofThisPlatform() {
        return named(System.getenv()).orElseGet(Home::ofThisUser);
    }

    static Optional<Home> named(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(VARIABLE))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .map(Home::new);
    }

    private static Home ofThisUser() {
        Path user = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return new Home(variable("LOCALAPPDATA")
                    .orElse(user.resolve("AppData/Local"))
                    .resolve("Awase"));
        }
        if (system.contains("mac")) {
            return new Home(user.resolve("Library/Application Support/Awase"));
        }
        return new Home(
                variable("XDG_DATA_HOME").orElse(user.resolve(".local/share")).resolve("awase"));
    }

    /** The folder, made if it is not there. */
    Home create() {
        try {
            Files.createDirectories(folder);
        } catch (IOException fault) {
            throw new Refusal("cannot make the folder " + folder + " (" + fault.getMessage()
                    + "); choose another with --home DIR");
        }
        if (!Files.isWritable(folder)) {
            throw new Refusal("this account may not write into " + folder
                    + "; on a shop's Linux machine add it to the shop's group (sudo adduser NAME awase, then log in"
                    + " anew), or choose another folder with --home DIR");
        }
        return this;
    }

    Path database() {
        return folder.resolve("awase.db");
    }

    Path pictures() {
        return folder.resolve("pictures");
    }

    /** The shop's pictures of its floors, one SVG each, named as the floor. */
    Path floors() {
        return folder.resolve("floor");
    }

    /** A shop's own taxonomy, used instead of the fashion default when it is there. */
    Path taxonomy() {
        return folder.resolve("taxonomy.json");
    }

    Path settings() {
        return folder.resolve("settings.json");
    }

    /** The endpoint's key, where it is not in the environment; only its owner may read it. */
    Path modelKey() {
        return folder.resolve(ModelKey.FILE);
    }

    /** What was found out about how endpoints understand a schema. */
    Path modelDialects() {
        return folder.resolve("model-dialect.json");
    }

    /** Where tills and shop systems put their files, unless the staff chose another folder. */
    Path arrivals() {
        return folder.resolve("arrivals");
    }

    Path shots() {
        return folder.resolve("shots");
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
