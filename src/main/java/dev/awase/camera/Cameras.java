package dev.awase.camera;

import java.time.Duration;
import java.util.List;

/** Makes the camera that the settings name: the front door's only way in. */
public final class Cameras {
    private static final Duration LISTING = Duration.ofSeconds(5);

    private Cameras() {}

    /**
     * The camera of these settings, closed. {@code restartWanted} is run, once or more and on any thread, when drivers
     * have swallowed so many threads that the process should be restarted at the next quiet moment.
     *
     * @throws CameraFault NO_FILE if a rehearsal folder holds no picture
     */
    public static Camera of(CameraSettings settings, Runnable restartWanted) {
        return switch (settings.source()) {
            case CameraSource.Pictures pictures -> StillsCamera.of(pictures.place());
            case CameraSource.Network network -> {
                Duration patience = settings.grabWithin().dividedBy(2); // gives up before its thread is given up
                yield WebcamCamera.of(
                        settings, () -> List.of(new NetworkDevice(network.address(), patience)), restartWanted);
            }
            case CameraSource.First first -> WebcamCamera.of(settings, DriverDevices.ofThisMachine(), restartWanted);
            case CameraSource.Device device -> WebcamCamera.of(settings, DriverDevices.ofThisMachine(), restartWanted);
        };
    }

    /**
     * The cameras on cables, each as {@code name [id]}, for a health page or `doctor`. Not to be asked while one of
     * them streams: some drivers hang at that.
     *
     * @throws CameraFault WONT_OPEN if the drivers do not answer within five seconds
     */
    public static List<String> connected() {
        try (var thread = new CameraThread(() -> {})) {
            return thread.within(LISTING, DriverDevices.ofThisMachine()::connected).stream()
                    .map(device -> device.name() + " [" + device.id() + "]")
                    .toList();
        } catch (CameraThread.DeviceTrouble trouble) {
            throw new CameraFault(
                    CameraFault.Kind.WONT_OPEN,
                    "The camera driver does not answer. Please plug the camera in again, or restart the machine.",
                    trouble);
        }
    }
}
