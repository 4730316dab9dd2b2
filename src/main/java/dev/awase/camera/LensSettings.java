package dev.awase.camera;

import java.util.Objects;

/**
 * Which camera a kiosk sees through and how it hangs. {@code device} is a device's id or name, an {@code http://}
 * address of an MJPEG stream, a picture or a folder of them, {@code rehearsal}, {@code none}, or {@code auto}. {@code mirror}: the
 * preview shows left and right as a mirror does, the photo never. {@code turn} is for a camera's picture; pictures of a
 * rehearsal are upright already. {@code autoShot}: a photo takes itself once a piece is held still, after a count-down that
 * can be stopped. {@code wakes}: while the shop is open the idle screen looks through the lens for movement; it is off
 * until a shop switches it on, and the screen then says so.
 */
public record LensSettings(String device, boolean mirror, Turn turn, boolean autoShot, boolean wakes) {
    public static final String AUTO = "auto";
    public static final String REHEARSAL = "rehearsal";
    public static final String NONE = "none";
    public static final LensSettings DEFAULT = new LensSettings(AUTO, true, Turn.NONE);

    private static final int LONGEST = 500;

    public LensSettings {
        device = Objects.requireNonNull(device).strip();
        if (device.isEmpty() || device.length() > LONGEST || device.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("device names a camera in one line, or is \"auto\" or \"rehearsal\"");
        }
        if (device.startsWith("http://") || device.startsWith("https://")) {
            check(device);
        }
    }

    /** As a shop that has settled nothing else sees through it. */
    public LensSettings(String device, boolean mirror, Turn turn) {
        this(device, mirror, turn, true, false);
    }

    private static void check(String address) {
        try {
            CameraSource.of(address);
        } catch (CameraFault _) {
            // The address is not repeated: a password may be in it.
            throw new IllegalArgumentException(
                    "device is no camera address; it is written http://192.168.0.20:8080/video");
        }
    }

    /** From what a file holds; {@code rotate} in degrees. */
    public static LensSettings of(String device, boolean mirror, int rotate) {
        return new LensSettings(
                device,
                mirror,
                Turn.of(rotate)
                        .orElseThrow(() ->
                                new IllegalArgumentException("rotate is " + rotate + "; it is 0, 90, 180 or 270")));
    }

    /** The same with a photo that takes itself or not. */
    public LensSettings shootingItself(boolean other) {
        return new LensSettings(device, mirror, turn, other, wakes);
    }

    /** The same with an idle screen that looks for movement or not. */
    public LensSettings waking(boolean other) {
        return new LensSettings(device, mirror, turn, autoShot, other);
    }

    /** Another camera that hangs the same way. */
    public LensSettings with(String other) {
        return new LensSettings(other, mirror, turn, autoShot, wakes);
    }
}
