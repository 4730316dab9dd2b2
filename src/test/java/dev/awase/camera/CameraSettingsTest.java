package dev.awase.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.CameraSettings.Resolution;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CameraSettingsTest {
    @Test
    void theDefaultsAreThose() {
        assertEquals(
                new CameraSettings(
                        new CameraSource.First(),
                        List.of(new Resolution(1280, 720), new Resolution(1920, 1080), new Resolution(640, 480)),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(2),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(2),
                        Turn.NONE),
                CameraSettings.defaults());
    }

    @ParameterizedTest
    @CsvSource({
        "640x480 1280x720 1920x1080,   1280x720",
        "1920x1080 640x480,            1920x1080",
        "320x240 640x480,              640x480",
        "1024x768 160x120 4096x3072,   1024x768",
        "800x600,                      800x600",
        "'',                           1280x720",
    })
    void theLadderIsClimbedInItsOrder(String offered, String chosen) {
        List<Resolution> sizes = Arrays.stream(offered.split(" ", -1))
                .filter(size -> !size.isEmpty())
                .map(CameraSettingsTest::resolution)
                .toList();
        assertEquals(resolution(chosen), CameraSettings.defaults().choose(sizes));
    }

    @Test
    void aLadderWithoutStepsIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new CameraSettings(
                        new CameraSource.First(),
                        List.of(),
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ZERO,
                        Turn.NONE));
    }

    @Test
    void oneWordNamesTheSource(@TempDir Path folder) {
        assertEquals(new CameraSource.First(), CameraSource.of("  "));
        assertEquals(new CameraSource.Device("USB\\VID_046D"), CameraSource.of("USB\\VID_046D"));
        assertEquals(new CameraSource.Device("C920 <front>|*?"), CameraSource.of("C920 <front>|*?"));
        assertEquals(new CameraSource.Pictures(folder), CameraSource.of(folder.toString()));
        assertEquals(
                new CameraSource.Network(URI.create("http://127.0.0.1:8080/video")),
                CameraSource.of("http://127.0.0.1:8080/video"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "http://a b", "https://:80/x"})
    void anAddressThatCannotBeUnderstoodSaysHowToWriteOne(String typed) {
        var fault = assertThrows(CameraFault.class, () -> CameraSource.of(typed));
        assertTrue(fault.getMessage().contains("http://192.168.0.20"), fault.getMessage());
    }

    private static Resolution resolution(String text) {
        String[] sides = text.split("x", 2);
        return new Resolution(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    }
}
