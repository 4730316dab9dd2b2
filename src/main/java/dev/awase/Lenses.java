package dev.awase;

import dev.awase.camera.Camera;
import dev.awase.camera.CameraFault;
import dev.awase.camera.CameraSettings;
import dev.awase.camera.CameraSource;
import dev.awase.camera.Cameras;
import dev.awase.camera.StillsCamera;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses what the kiosk sees through. */
final class Lenses {
    private static final Logger LOG = LoggerFactory.getLogger(Lenses.class);

    private Lenses() {}

    static Camera camera(Settings settings, Store store) {
        return switch (settings.camera()) {
            case Settings.REHEARSAL -> rehearsal();
            case Settings.AUTO -> store.demo() && !connected() ? rehearsal() : device("");
            default -> device(settings.camera());
        };
    }

    private static Camera rehearsal() {
        return StillsCamera.ofClassPath(DemoStore.STILLS);
    }

    private static Camera device(String setting) {
        return Cameras.of(CameraSettings.of(CameraSource.of(setting)), Lenses::restartWanted);
    }

    /** A supervisor may act on it; until then staff find it in the log. */
    private static void restartWanted() {
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
