package dev.awase.camera;

import java.util.Objects;

/**
 * Which camera a kiosk sees through and how it hangs. {@code device} is a device's id or name, an {@code http://}
 * address of an MJPEG stream, a picture or a folder of them, {@code rehearsal}, {@code none}, or {@code auto}. {@code mirror}: the
 * preview shows left and right as a mirror does, the photo never. {@code turn} is for a camera's picture; pictures of a
 * rehearsal are upright already.
 */
public record LensSettings(String device, boolean mirror, Turn turn) {
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

    /** Another camera that hangs the same way. */
    public LensSettings with(String other) {
        return new LensSettings(other, mirror, turn);
    }
}
