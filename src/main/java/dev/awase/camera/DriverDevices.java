package dev.awase.camera;

import com.github.eduramiba.webcamcapture.drivers.NativeDriver;
import com.github.eduramiba.webcamcapture.drivers.WebcamDeviceWithId;
import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import com.github.sarxos.webcam.ds.buildin.WebcamDefaultDevice;
import com.github.sarxos.webcam.ds.buildin.WebcamDefaultDriver;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cameras on cables: those of the native driver, or, where it does not load or finds none, those of the library's
 * own (which has no build for arm64). Drivers are used without the library's {@code Webcam} object, which would bring a
 * lock file that outlives a killed process, a shutdown hook each two seconds and a rescan while streaming.
 */
final class DriverDevices implements Devices {
    private static final Logger LOG = LoggerFactory.getLogger(DriverDevices.class);

    private final List<Supplier<WebcamDriver>> notLoaded;
    private final List<WebcamDriver> loaded = new ArrayList<>();

    /** Drivers by preference; each is made when those before it have found no camera. */
    DriverDevices(List<Supplier<WebcamDriver>> drivers) {
        this.notLoaded = new ArrayList<>(drivers);
    }

    static DriverDevices ofThisMachine() {
        return new DriverDevices(List.of(NativeDriver::new, DriverDevices::defaultDriver));
    }

    /**
     * The library's own driver, which on Linux stands on libv4l; without it, loading the driver writes complaints to
     * standard output, where a command's answer belongs.
     */
    private static WebcamDriver defaultDriver() {
        if (System.getProperty("os.name").startsWith("Linux") && !isInstalled("libv4l2.so.0")) {
            LOG.debug("cameras that only the older driver knows need the package libv4l-0");
            return new NoDriver();
        }
        return new WebcamDefaultDriver();
    }

    private static boolean isInstalled(String library) {
        try (Arena brief = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, brief);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }

    /** Stands for a driver that this machine cannot load: it has no cameras. */
    private static final class NoDriver implements WebcamDriver {
        @Override
        public List<WebcamDevice> getDevices() {
            return List.of();
        }

        @Override
        public boolean isThreadSafe() {
            return true;
        }
    }

    @Override
    public List<Device> connected() {
        for (int i = 0; i < loaded.size() || loadNext(); i++) {
            List<Device> devices = devices(loaded.get(i));
            if (!devices.isEmpty()) {
                return devices;
            }
        }
        return List.of();
    }

    private boolean loadNext() {
        while (!notLoaded.isEmpty()) {
            try {
                WebcamDriver driver = notLoaded.removeFirst().get();
                driver.getDevices(); // some load their library only now
                loaded.add(driver);
                return true;
            } catch (RuntimeException | LinkageError unusable) { // no native library for this machine
                LOG.warn("a camera driver does not work here: {}", unusable.toString());
            }
        }
        return false;
    }

    private static List<Device> devices(WebcamDriver driver) {
        try {
            return driver.getDevices().stream()
                    .<Device>map(device -> new DriverDevice(id(device), device))
                    .toList();
        } catch (RuntimeException trouble) {
            LOG.warn("a camera driver cannot list its cameras: {}", trouble.toString());
            return List.of();
        }
    }

    private static String id(WebcamDevice device) {
        return switch (device) {
            case WebcamDeviceWithId known -> known.getId();
            case WebcamDefaultDevice known -> known.getDeviceId();
            default -> device.getName();
        };
    }
}
