package dev.awase;

import dev.awase.upkeep.update.Version;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which version of the program runs, and on what kind of machine, as {@code linux-x64}. */
record Release(Version version, String platform) {
    /** An installer's launcher says at each start which version it brought. */
    static final String INSTALLED = "jpackage.app-version";

    private static final Version SOURCES = new Version(0, 1, 0);

    static final Release NOW = new Release(
            Optional.ofNullable(System.getProperty(INSTALLED))
                    .flatMap(Version::parse)
                    .orElse(SOURCES),
            platform(System.getProperty("os.name"), System.getProperty("os.arch")));

    static String platform(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        String kind = name.contains("win") ? "windows" : name.contains("mac") ? "macos" : "linux";
        return kind + "-"
                + switch (processor) {
                    case "amd64", "x86_64" -> "x64";
                    case "aarch64" -> "arm64";
                    default -> processor.replaceAll("[^a-z0-9]", "");
                };
    }

    String words() {
        return words(version);
    }

    static String words(Version version) {
        return "awase " + version;
    }

    /** For the command line. */
    static final class Spoken implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Main.VERSION};
        }
    }
}
