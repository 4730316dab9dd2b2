package dev.awase;

import dev.awase.camera.Camera;
import dev.awase.camera.CameraFault;
import dev.awase.camera.CameraSettings;
import dev.awase.camera.CameraSource;
import dev.awase.camera.Cameras;
import dev.awase.camera.LensSettings;
import dev.awase.camera.NoCamera;
import dev.awase.camera.StillsCamera;
import dev.awase.camera.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses what the kiosk sees through. */
final class Lenses {
    private static final Logger LOG = LoggerFactory.getLogger(Lenses.class);

    private Lenses() {}

    static Camera camera(Settings settings, Store store) {
        return camera(settings, store, Lenses::restartWanted);
    }

    /** {@code restartWanted} is run, once or more and on any thread, when a driver hangs. */
    static Camera camera(Settings settings, Store store, Runnable restartWanted) {
        return switch (settings.camera().device()) {
            case LensSettings.REHEARSAL -> rehearsal();
            case LensSettings.NONE -> new NoCamera();
            case LensSettings.AUTO ->
                store.demo() && !connected()
                        ? rehearsal()
                        : device("", settings.camera().turn(), restartWanted);
            default -> device(settings.camera().device(), settings.camera().turn(), restartWanted);
        };
    }

    private static Camera rehearsal() {
        return StillsCamera.ofClassPath(DemoStore.STILLS);
    }

    private static Camera device(String setting, Turn turn, Runnable restartWanted) {
        return Cameras.of(CameraSettings.of(CameraSource.of(setting)).turned(turn), restartWanted);
    }

    /** A supervisor may act on it; until then staff find it in the log. */
    static void restartWanted() {
        LOG.error("the camera's driver hangs: restart the kiosk at the next quiet moment");
    }

    private static boolean connected() {
        try {
            return !Cameras.connected().isEmpty();
        } catch (CameraFault silent) {
            return false;
        }
    }
}
