package dev.awase;

import dev.awase.camera.CameraFault;
import dev.awase.camera.Cameras;
import dev.awase.design.Strings;
import dev.awase.design.Typefaces;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the doctor finds about the machine: Java, display, cameras and the glyphs of each language. */
final class MachineCheckup {
    private static final int JAVA = 25;
    private static final long LEAST_MEMORY = 512L << 20;

    private MachineCheckup() {}

    static Stream<Finding> findings() {
        Stream<Finding> early = Stream.of(
                java(Runtime.version(), Runtime.getRuntime().maxMemory()), display(Display.present()), cameras());
        return Stream.concat(early, fonts());
    }

    static Finding java(Runtime.Version version, long memory) {
        String words = "Java %s, at most %,d MB of memory".formatted(version, memory >> 20);
        if (version.feature() < JAVA) {
            return Finding.fail("java", words, "Install a JDK 25 or newer, for example from https://adoptium.net.");
        }
        return memory < LEAST_MEMORY
                ? Finding.warn("java", words, "Give the program more, with -Xmx1g.")
                : Finding.ok("java", words);
    }

    static Finding display(boolean present) {
        return present
                ? Finding.ok("display", "a display is there")
                : Finding.warn(
                        "display",
                        "no display: the kiosk can only play a rehearsed visit without a window",
                        "Start it from the desktop, or set DISPLAY to the desktop's.");
    }

    private static Finding cameras() {
        try {
            return cameras(Cameras.connected());
        } catch (CameraFault fault) {
            return Finding.warn(
                    "camera", String.valueOf(fault.getMessage()), "Plug the camera in again, then run this once more.");
        } catch (LinkageError broken) {
            return Finding.warn(
                    "camera",
                    "the camera library cannot start here (" + broken.getMessage() + ")",
                    "On Debian: apt-get install libv4l-0. A camera on the network works without it.");
        }
    }

    static Finding cameras(List<String> connected) {
        return connected.isEmpty()
                ? Finding.warn(
                        "camera",
                        "no camera is connected",
                        "Plug one in, or give a network camera's address with --camera; the demo store rehearses with"
                                + " its own pictures.")
                : Finding.ok("camera", String.join(", ", connected));
    }

    private static Stream<Finding> fonts() {
        if (!Display.present()) {
            Display.useHeadless();
        }
        try {
            Typefaces typefaces = Typefaces.load();
            return fonts(language -> typefaces.faces(language).isPresent());
        } catch (LinkageError | RuntimeException broken) {
            return Stream.of(Finding.fail(
                    "fonts",
                    "text cannot be drawn here (" + broken.getMessage() + ")",
                    "On Debian: apt-get install libfreetype6 libpango-1.0-0 libpangoft2-1.0-0 fonts-dejavu-core."));
        }
    }

    /** @param shown whether the machine has the glyphs of a language */
    static Stream<Finding> fonts(Predicate<Locale> shown) {
        return Strings.languages().stream().map(language -> {
            String name = language.getDisplayLanguage(Locale.ENGLISH);
            return shown.test(language)
                    ? Finding.ok("fonts", name + " can be shown")
                    : Finding.warn(
                            "fonts",
                            name + " has no glyphs here and is not offered to shoppers",
                            "On Debian: apt-get install fonts-noto-cjk. On Windows add the language's features.");
        });
    }
}
