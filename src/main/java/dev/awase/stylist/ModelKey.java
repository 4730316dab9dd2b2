package dev.awase.stylist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The key of an endpoint. It comes from the environment ({@code AWASE_MODEL_KEY}, else the preset's own variable), or
 * from a file that only its owner can read; it is in no settings, and nothing that is written holds it.
 */
public final class ModelKey {
    public static final ModelKey NONE = new ModelKey("");
    /** In the environment, for whichever endpoint. */
    public static final String VARIABLE = "AWASE_MODEL_KEY";
    /** In the home folder. */
    public static final String FILE = "model.key";

    private static final int LONGEST = 4096;

    private final String key;

    private ModelKey(String key) {
        this.key = key;
    }

    /**
     * Looks in the environment, then in the file; {@link #NONE} where it is in neither.
     *
     * @throws ModelFault with kind KEY, in words, if the file can be read by others, cannot be read, or holds no key
     */
    public static ModelKey find(Preset preset, Path file, Map<String, String> environment) {
        Optional<String> told = Stream.concat(Stream.of(VARIABLE), preset.keyVariable().stream())
                .flatMap(name -> Optional.ofNullable(environment.get(name)).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
        if (told.isPresent()) {
            return of(told.get(), "the environment");
        }
        return Files.exists(file) ? read(file) : NONE;
    }

    /** For a program that has the key already. */
    public static ModelKey of(String key) {
        return of(key, "the program");
    }

    private static ModelKey of(String key, String where) {
        boolean plain = key.chars().allMatch(c -> c > ' ' && c < 127);
        if (key.isEmpty() || key.length() > LONGEST || !plain) {
            throw new ModelFault(
                    ModelFault.Kind.KEY,
                    "what " + where + " holds is no key: a key is one line without spaces. Copy it anew");
        }
        return new ModelKey(key);
    }

    private static ModelKey read(Path file) {
        OwnersFile.check(file);
        try {
            if (Files.size(file) > LONGEST) {
                throw new ModelFault(ModelFault.Kind.KEY, file + " is too long for a key; put the key alone in it");
            }
            return of(Files.readString(file).strip(), file.toString());
        } catch (IOException fault) {
            throw new ModelFault(
                    ModelFault.Kind.KEY,
                    file + " cannot be read (" + fault.getClass().getSimpleName()
                            + "); it must be plain text that this user can read");
        }
    }

    /**
     * Keeps a key in a file that only its owner can read, in the place of an earlier one; the old one stays until the new
     * one is whole.
     *
     * @throws ModelFault with kind KEY if it is none
     * @throws IOException if it cannot be written
     */
    public static void keep(Path file, String key) throws IOException {
        ModelKey kept = of(key.strip(), "the field");
        OwnersFile.write(file, kept.reveal());
    }

    public boolean isThere() {
        return !key.isEmpty();
    }

    /** For the wire alone. */
    String reveal() {
        return key;
    }

    @Override
    public String toString() {
        return isThere() ? "ModelKey[there]" : "ModelKey[none]";
    }
}
