package dev.awase.camera;

import dev.awase.camera.CameraSettings.Resolution;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * One camera as its driver gives it: every call but {@link #id()} and {@link #name()} may block for ever, may throw
 * anything, and may lie. Only {@link CameraThread} calls it.
 */
interface Device {
    /** What stays the same when the camera is unplugged and plugged in again. */
    String id();

    /** What people call it. */
    String name();

    List<Resolution> resolutions();

    /** Opens at a resolution that it offers. That it returns does not mean that the device is open. */
    void open(Resolution resolution);

    boolean isOpen();

    /** The newest picture, perhaps an old one again; it is the driver's own and changes with the next grab. */
    Optional<BufferedImage> grab();

    void close();
}
