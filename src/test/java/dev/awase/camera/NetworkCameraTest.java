package dev.awase.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.Camera.State;
import dev.awase.camera.CameraSettings.Resolution;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a real driver, from the front door to a photo, on a stream that the test itself serves. */
@Timeout(60)
class NetworkCameraTest {
    @Test
    void aCameraOnTheNetworkIsACameraByItsAddress() throws IOException {
        try (var server = new MjpegServer()) {
            Camera camera = camera(server.address());
            assertEquals(State.ABSENT, camera.state());
            camera.open();
            Photo photo = photo(camera);
            assertEquals("320x240", photo.width() + "x" + photo.height());
            assertEquals(State.LIVE, camera.state());
            Frame first = camera.newestFrame().orElseThrow();
            assertFalse(FreshFrames.isEmpty(first));
            camera.close();
            assertTrue(camera.newestFrame().isEmpty());
            camera.open();
            assertEquals(320, photo(camera).width(), "a closed camera opens again for the next visit");
            camera.close();
        }
    }

    @Test
    void closingEndsTheStreamSoThatNothingIsWatchedBetweenVisits() throws Exception {
        try (var server = new MjpegServer()) {
            Camera camera = camera(server.address());
            camera.open();
            photo(camera);
            assertEquals(1, server.viewers());
            camera.close();
            server.awaitNoViewer();
            assertEquals(0, server.viewers());
        }
    }

    @Test
    void aCameraThatIsSwitchedOffIsAFaultInWordsAndHoldsNoThread() throws IOException {
        URI nobody;
        try (var server = new MjpegServer()) {
            nobody = server.address();
        }
        var device = new NetworkDevice(nobody, Duration.ofMillis(300));
        assertThrows(UncheckedIOException.class, () -> device.open(new Resolution(1, 1)));
        assertFalse(device.isOpen());
        Camera camera = camera(nobody);
        camera.open();
        var fault = assertThrows(CameraFault.class, camera::takePhoto);
        assertEquals(CameraFault.Kind.WONT_OPEN, fault.kind());
        camera.close();
    }

    @Test
    void aCameraThatFallsSilentIsGivenUpByItself() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
            var device = new NetworkDevice(address, Duration.ofMillis(200));
            var fault = assertThrows(UncheckedIOException.class, () -> device.open(new Resolution(1, 1)));
            assertInstanceOf(SocketTimeoutException.class, fault.getCause());
        }
    }

    @Test
    void aPasswordReachesTheCameraAndNoLog() throws IOException {
        try (var server = new MjpegServer()) {
            URI address = URI.create(server.address().toString().replace("//", "//shop:canary@"));
            var device = new NetworkDevice(address, Duration.ofSeconds(5));
            device.open(new Resolution(1, 1));
            assertTrue(device.grab().isPresent());
            device.close();
            assertEquals("Basic c2hvcDpjYW5hcnk=", server.authorization());
            assertFalse(device.name().contains("canary"), device.name());
        }
    }

    @Test
    void aKilledProcessLeavesNoLockAndTheNextOneHasAPhotoAtOnce(@TempDir Path temp) throws Exception {
        try (var server = new MjpegServer()) {
            for (int start = 0; start < 2; start++) {
                Process child = child(server.address(), temp);
                try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
                    assertEquals(
                            "live",
                            said.lines()
                                    .filter(line -> line.equals("live"))
                                    .findFirst()
                                    .orElse("nothing"));
                } finally {
                    child.destroyForcibly().waitFor();
                }
                assertNotEquals(0, child.exitValue(), "killed in the middle of streaming");
            }
            try (Stream<Path> left = Files.list(temp)) {
                assertEquals(
                        List.of(),
                        left.filter(file -> file.toString().contains("lock")).toList());
            }
        }
    }

    @Test
    void withoutTheLibrarysNativeBridgeThereIsNoCameraAndNoCrash(@TempDir Path temp) throws Exception {
        String withoutBridj = Arrays.stream(
                        System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1))
                .filter(entry -> !entry.contains("bridj"))
                .reduce((a, b) -> a + System.getProperty("path.separator") + b)
                .orElseThrow();
        assertNotEquals(System.getProperty("java.class.path"), withoutBridj);
        Process child = java(temp, withoutBridj, Listing.class);
        assertEquals(0, child.waitFor());
    }

    private static Camera camera(URI address) {
        return Cameras.of(CameraSettings.of(new CameraSource.Network(address)), () -> {});
    }

    /** A photo, asked for again while a slow machine still opens the stream. */
    private static Photo photo(Camera camera) {
        for (int i = 0; i < 9; i++) {
            try {
                return camera.takePhoto();
            } catch (CameraFault notYet) {
                assertEquals(State.OPENING, camera.state());
            }
        }
        return camera.takePhoto();
    }

    private static Process child(URI address, Path temp) throws IOException {
        return java(temp, System.getProperty("java.class.path"), Watching.class, address.toString());
    }

    private static Process java(Path temp, String classPath, Class<?> main, String... args) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> line = List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temp,
                "-cp",
                classPath,
                main.getName());
        return new ProcessBuilder(
                        Stream.concat(line.stream(), Arrays.stream(args)).toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** A process that says when its camera is live, and watches on until it is killed. */
    static final class Watching {
        private Watching() {}

        public static void main(String[] args) throws IOException, InterruptedException {
            var camera = camera(URI.create(args[0]));
            camera.open();
            photo(camera);
            System.out.write("live\n".getBytes(StandardCharsets.UTF_8));
            System.out.flush();
            Thread.currentThread().join();
        }
    }

    /** A process that looks for cameras on cables and ends by itself, whether there is one or not. */
    static final class Listing {
        private Listing() {}

        public static void main(String[] args) {
            Cameras.connected().forEach(Objects::requireNonNull);
        }
    }
}
