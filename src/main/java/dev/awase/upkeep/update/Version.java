package dev.awase.upkeep.update;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of the program, always three numbers as installers of all systems take them. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {
    private static final String NUMBER = "(0|[1-9]\\d{0,4})";
    private static final Pattern WRITTEN = Pattern.compile(NUMBER + "\\." + NUMBER + "\\." + NUMBER);

    public Version {
        if (major < 0 || minor < 0 || patch < 0) {
            throw new IllegalArgumentException("a version has no number below 0");
        }
    }

    /** Empty where the text is anything but three numbers without leading zeros. */
    public static Optional<Version> parse(String text) {
        Matcher found = WRITTEN.matcher(text);
        return found.matches()
                ? Optional.of(new Version(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3))))
                : Optional.empty();
    }

    @Override
    public int compareTo(Version other) {
        // By hand: a comparator's parts are serializable, which no trained cache keeps, and each start asks for this
        // first.
        int byMajor = Integer.compare(major, other.major);
        int byMinor = byMajor == 0 ? Integer.compare(minor, other.minor) : byMajor;
        return byMinor == 0 ? Integer.compare(patch, other.patch) : byMinor;
    }

    /** Whether it comes later than the other. */
    public boolean after(Version other) {
        return compareTo(other) > 0;
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
