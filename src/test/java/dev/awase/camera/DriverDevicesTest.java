package dev.awase.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import com.github.sarxos.webcam.WebcamException;
import com.github.sarxos.webcam.ds.dummy.WebcamDummyDevice;
import dev.awase.camera.CameraSettings.Resolution;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class DriverDevicesTest {
    private final List<String> asked = new ArrayList<>();

    @Test
    void theFirstDriverWithACameraServesAndTheNextIsNotEvenLoaded() {
        var devices = new DriverDevices(List.of(driver("native", "C920"), driver("default", "C920")));
        assertEquals(List.of("C920"), ids(devices));
        assertEquals(List.of("native"), asked);
    }

    @Test
    void aDriverThatFindsNothingGivesWayToTheNext() {
        var devices = new DriverDevices(List.of(driver("native"), driver("default", "C920")));
        assertEquals(List.of("C920"), ids(devices));
        assertEquals(List.of("native", "default"), asked);
    }

    @Test
    void aDriverWithoutALibraryForThisMachineGivesWayToTheNext() {
        var devices = new DriverDevices(List.of(
                () -> {
                    throw new UnsatisfiedLinkError("no build for arm64");
                },
                () -> new FakeDriver() {
                    @Override
                    public List<WebcamDevice> getDevices() {
                        asked.add("broken");
                        throw new WebcamException("no libv4l here");
                    }
                },
                driver("default", "C920")));
        assertEquals(List.of("C920"), ids(devices));
        assertEquals(List.of("C920"), ids(devices), "and again at the next look");
        assertEquals(List.of("broken", "default"), asked, "what does not work is not asked again and again");
    }

    @Test
    void noDriverAtAllIsNoCamera() {
        assertTrue(new DriverDevices(List.of()).connected().isEmpty());
        assertTrue(new DriverDevices(List.of(driver("native"))).connected().isEmpty());
    }

    @Test
    void aDeviceOfTheLibraryIsOpenedAtASizeItOffersAndGrabbed() {
        var dummy = new WebcamDummyDevice(7) {
            @Override
            public BufferedImage getImage() { // the library's own needs a display
                return new BufferedImage(getResolution().width, getResolution().height, BufferedImage.TYPE_INT_RGB);
            }
        };
        var device = new DriverDevice("dummy", dummy);
        Resolution size = device.resolutions().getFirst();
        device.open(size);
        assertTrue(device.isOpen());
        var picture = device.grab().orElseThrow();
        assertEquals(size, new Resolution(picture.getWidth(), picture.getHeight()));
        device.close();
        assertFalse(device.isOpen());
    }

    private Supplier<WebcamDriver> driver(String name, String... cameras) {
        return () -> {
            asked.add(name);
            return new FakeDriver(cameras);
        };
    }

    private static List<String> ids(Devices devices) {
        return devices.connected().stream().map(Device::id).toList();
    }

    private static class FakeDriver implements WebcamDriver {
        private final String[] cameras;

        FakeDriver(String... cameras) {
            this.cameras = cameras;
        }

        @Override
        public List<WebcamDevice> getDevices() {
            return List.of(cameras).stream()
                    .<WebcamDevice>map(name -> new WebcamDummyDevice(1) {
                        @Override
                        public String getName() {
                            return name;
                        }
                    })
                    .toList();
        }

        @Override
        public boolean isThreadSafe() {
            return true;
        }
    }
}
