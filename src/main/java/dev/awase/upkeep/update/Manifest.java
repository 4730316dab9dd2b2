package dev.awase.upkeep.update;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a chain says about one package: which version it is, for which machines, from which version on, and the one file
 * that it is, by its length in bytes and its SHA-256. It is a text of fixed lines, so that it is signed as it is read.
 */
public record Manifest(
        Version version,
        String platform,
        Version needs,
        String file,
        long size,
        String sha256,
        Instant made,
        Instant expires) {
    /** More bytes than any package of ours has. */
    public static final long MOST_BYTES = 512L << 20;

    private static final String FIRST = "awase-update 1";
    private static final Pattern PLATFORM = Pattern.compile("[a-z0-9]{2,12}-[a-z0-9]{2,12}");
    /** A plain name: it leads nowhere. */
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,14}");

    public Manifest {
        if (!PLATFORM.matcher(platform).matches()) {
            throw new IllegalArgumentException("a platform is written linux-x64, not " + platform);
        }
        if (!FILE.matcher(file).matches()) {
            throw new IllegalArgumentException("a package has a plain name of letters, digits, dots and dashes");
        }
        if (size <= 0 || !SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("a package has a size and a SHA-256 of 64 small hexadecimal digits");
        }
        if (!expires.isAfter(made)) {
            throw new IllegalArgumentException("an update is to be taken until some time after it was made");
        }
    }

    /** As it is signed. */
    public String text() {
        return String.join(
                "\n",
                FIRST,
                "version " + version,
                "platform " + platform,
                "needs " + needs,
                "file " + file,
                "size " + size,
                "sha256 " + sha256,
                "made " + made,
                "expires " + expires,
                "");
    }

    /** Empty where the text is not exactly what {@link #text} writes. */
    static Optional<Manifest> parse(String text) {
        try {
            Lines lines = new Lines(List.of(text.split("\n", -1)).iterator());
            if (!lines.next().equals(FIRST)) {
                return Optional.empty();
            }
            Manifest read = new Manifest(
                    Version.parse(lines.value("version")).orElseThrow(),
                    lines.value("platform"),
                    Version.parse(lines.value("needs")).orElseThrow(),
                    lines.value("file"),
                    size(lines.value("size")),
                    lines.value("sha256"),
                    Instant.parse(lines.value("made")),
                    Instant.parse(lines.value("expires")));
            return read.text().equals(text) ? Optional.of(read) : Optional.empty();
        } catch (NoSuchElementException | IllegalArgumentException | DateTimeParseException unlike) {
            return Optional.empty();
        }
    }

    private static long size(String digits) {
        if (!SIZE.matcher(digits).matches()) {
            throw new IllegalArgumentException("no size");
        }
        return Long.parseLong(digits);
    }

    /** Each line begins with the name that is expected there. */
    private record Lines(Iterator<String> lines) {
        String next() {
            return lines.next();
        }

        String value(String name) {
            String line = lines.next();
            if (!line.startsWith(name + " ")) {
                throw new IllegalArgumentException("no " + name);
            }
            return line.substring(name.length() + 1);
        }
    }
}
