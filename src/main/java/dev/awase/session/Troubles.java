package dev.awase.session;

import dev.awase.camera.CameraFault;
import dev.awase.catalog.CatalogFault;
import dev.awase.session.Step.Cause;
import java.util.Optional;

/** Turns what an edge room throws into the one step a shopper can understand, with a way on. */
final class Troubles {
    private Troubles() {}

    /** {@code asking} is the step whose work failed; a retry leads back to it, ready to ask again. */
    static Step.Trouble of(RuntimeException fault, Step asking) {
        Step retry = asking instanceof Step.Capture ? Flow.capture(Optional.empty()) : asking;
        return switch (fault) {
            case CameraFault camera -> new Step.Trouble(cause(camera.kind()), "C" + number(camera.kind()), retry);
            case CatalogFault catalog -> new Step.Trouble(Cause.CATALOG, "D" + number(catalog.kind()), retry);
            default -> new Step.Trouble(Cause.UNKNOWN, "X1", retry);
        };
    }

    /** A barcode that nothing in the shop carries; she may take a photo or pick instead. */
    static Step.Trouble noSuchCode(Step asking) {
        return new Step.Trouble(
                Cause.NO_SUCH_CODE, "B1", asking instanceof Step.Trouble(var _, var _, var retry) ? retry : asking);
    }

    private static Cause cause(CameraFault.Kind kind) {
        return switch (kind) {
            case ABSENT, WONT_OPEN, STALLED -> Cause.NO_CAMERA;
            case NO_FILE, NOT_A_PICTURE, TOO_LARGE -> Cause.NO_PICTURE;
        };
    }

    private static int number(Enum<?> kind) {
        return kind.ordinal() + 1;
    }
}
