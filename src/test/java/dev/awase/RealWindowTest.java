package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Lane B: the whole rehearsed visit in a real window of the kiosk's size, with the graphics a shop has. */
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class RealWindowTest {
    private static final WindowSize KIOSK = new WindowSize(1080, 1920);
    /** Attract, notice, capture, looks, detail, goodbye. */
    private static final int STEPS = 6;

    @TempDir
    Path folder;

    @Test
    void aRehearsedVisitFillsTheKiosksScreenAtEachStep() throws Exception {
        Optional<Path> xvfb = Programs.find("Xvfb");
        assumeTrue(xvfb.isPresent(), "no Xvfb on this machine: apt-get install xvfb libgtk-3-0 runs this lane too");
        Path shots = folder.resolve("shots");
        try (VirtualDisplay display = VirtualDisplay.start(xvfb.orElseThrow(), KIOSK, folder.resolve("xvfb.txt"))) {
            playVisit(display, shots);
        }
        List<Path> pictures = picturesIn(shots);
        assertTrue(pictures.size() >= STEPS, () -> "a visit has at least " + STEPS + " screens: " + pictures);
        Set<Integer> different = new HashSet<>();
        for (Path picture : pictures) {
            different.add(fingerprint(picture));
        }
        assertEquals(pictures.size(), different.size(), () -> "two screens are the same picture: " + pictures);
    }

    private void playVisit(VirtualDisplay display, Path shots) throws Exception {
        Path words = folder.resolve("kiosk.txt");
        ProcessBuilder kiosk = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.awase.Main",
                "kiosk",
                "--home",
                folder.resolve("home").toString(),
                "--shots",
                shots.toString(),
                "--rehearse");
        kiosk.environment().put("DISPLAY", display.name());
        kiosk.environment().remove("WAYLAND_DISPLAY");
        Process visit =
                kiosk.redirectErrorStream(true).redirectOutput(words.toFile()).start();
        try {
            assertTrue(visit.waitFor(5, TimeUnit.MINUTES), () -> "the visit did not end: " + read(words));
            assertEquals(0, visit.exitValue(), () -> read(words));
        } finally {
            visit.descendants().forEach(ProcessHandle::destroyForcibly);
            visit.destroyForcibly();
        }
    }

    /** Of a picture of the kiosk's size that shows something. */
    private static int fingerprint(Path file) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        assertEquals(KIOSK, new WindowSize(picture.getWidth(), picture.getHeight()), file.toString());
        int[] pixels = picture.getRGB(0, 0, KIOSK.width(), KIOSK.height(), null, 0, KIOSK.width());
        assertTrue(Arrays.stream(pixels).distinct().limit(16).count() == 16, () -> file + " shows next to nothing");
        return Arrays.hashCode(pixels);
    }

    private static List<Path> picturesIn(Path shots) throws IOException {
        try (Stream<Path> files = Files.list(shots)) {
            return files.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path words) {
        try {
            return Files.readString(words);
        } catch (IOException gone) {
            return gone.toString();
        }
    }
}
