package dev.awase;

import dev.awase.camera.CameraFault;
import dev.awase.camera.Cameras;
import dev.awase.design.Strings;
import dev.awase.design.Typefaces;
import dev.awase.staff.health.Symptom;
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
        return Stream.concat(besideCameras(), Stream.of(cameras()));
    }

    /** All but the cameras: a list of them while one streams can hang it. */
    static Stream<Finding> besideCameras() {
        Stream<Finding> early =
                Stream.of(java(Runtime.version(), Runtime.getRuntime().maxMemory()), display(Display.present()));
        return Stream.concat(early, fonts());
    }

    static Finding java(Runtime.Version version, long memory) {
        String words = "Java %s, at most %,d MB of memory".formatted(version, memory >> 20);
        if (version.feature() < JAVA) {
            return Finding.fail("java", words, "Install a JDK 25 or newer, for example from https://adoptium.net.")
                    .as(Symptom.JAVA_OLD, version.toString());
        }
        return memory < LEAST_MEMORY
                ? Finding.warn("java", words, "Give the program more, with -Xmx1g.")
                        .as(Symptom.JAVA_MEMORY, version.toString(), memory >> 20)
                : Finding.ok("java", words).as(Symptom.JAVA_WELL, version.toString(), memory >> 20);
    }

    static Finding display(boolean present) {
        return present
                ? Finding.ok("display", "a display is there").as(Symptom.DISPLAY_WELL)
                : Finding.warn(
                                "display",
                                "no display: the kiosk can only play a rehearsed visit without a window",
                                "Start it from the desktop, or set DISPLAY to the desktop's.")
                        .as(Symptom.DISPLAY_NONE);
    }

    /** Asks the camera library, which may take seconds. */
    static Finding cameras() {
        try {
            return cameras(Cameras.connected());
        } catch (CameraFault fault) {
            return Finding.warn(
                            "camera",
                            String.valueOf(fault.getMessage()),
                            "Plug the camera in again, then run this once more.")
                    .as(Symptom.CAMERA_TROUBLE);
        } catch (LinkageError broken) {
            return Finding.warn(
                            "camera",
                            "the camera library cannot start here (" + broken.getMessage() + ")",
                            "On Debian: apt-get install libv4l-0. A camera on the network works without it.")
                    .as(Symptom.CAMERA_LIBRARY);
        }
    }

    static Finding cameras(List<String> connected) {
        return connected.isEmpty()
                ? Finding.warn(
                                "camera",
                                "no camera is connected",
                                "Plug one in, or give a network camera's address with --camera; the demo store rehearses with"
                                        + " its own pictures.")
                        .as(Symptom.CAMERA_NONE)
                : Finding.ok("camera", String.join(", ", connected))
                        .as(Symptom.CAMERA_WELL, String.join(", ", connected));
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
                            "On Debian: apt-get install libfreetype6 libpango-1.0-0 libpangoft2-1.0-0 fonts-dejavu-core.")
                    .as(Symptom.FONTS_BROKEN));
        }
    }

    /** Nothing that a shop must have: who cannot see the screen is offered speech where there is any. */
    static Finding speech(Predicate<Locale> spoken) {
        List<String> silent = Strings.languages().stream()
                .filter(language -> !spoken.test(language))
                .map(language -> language.getDisplayLanguage(Locale.ENGLISH))
                .toList();
        return silent.isEmpty()
                ? Finding.ok("speech", "screens can be read aloud in every language")
                : Finding.ok(
                        "speech",
                        "screens are not read aloud in " + String.join(", ", silent)
                                + ". On Debian espeak-ng brings English, Chinese and Korean, open-jtalk with"
                                + " open-jtalk-mecab-naist-jdic and hts-voice-nitech-jp-atr503-m001 Japanese; on Windows"
                                + " and macOS the language's own voice");
    }

    /** @param shown whether the machine has the glyphs of a language */
    static Stream<Finding> fonts(Predicate<Locale> shown) {
        return Strings.languages().stream().map(language -> {
            String name = language.getDisplayLanguage(Locale.ENGLISH);
            String own = language.getDisplayLanguage(language);
            return shown.test(language)
                    ? Finding.ok("fonts", name + " can be shown").as(Symptom.FONTS_WELL, own)
                    : Finding.warn(
                                    "fonts",
                                    name + " has no glyphs here and is not offered to shoppers",
                                    "On Debian: apt-get install fonts-noto-cjk. On Windows add the language's features.")
                            .as(Symptom.FONTS_LACK, own);
        });
    }
}
