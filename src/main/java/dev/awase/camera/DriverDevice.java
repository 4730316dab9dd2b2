package dev.awase.camera;

import com.github.sarxos.webcam.WebcamDevice;
import dev.awase.camera.CameraSettings.Resolution;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A device of the camera library. */
record DriverDevice(String id, WebcamDevice device) implements Device {
    @Override
    public String name() {
        return device.getName();
    }

    @Override
    public List<Resolution> resolutions() {
        return Arrays.stream(device.getResolutions())
                .filter(size -> size.width > 0 && size.height > 0)
                .map(size -> new Resolution(size.width, size.height))
                .toList();
    }

    @Override
    public void open(Resolution resolution) {
        device.setResolution(new Dimension(resolution.width(), resolution.height()));
        device.open();
    }

    @Override
    public boolean isOpen() {
        return device.isOpen();
    }

    @Override
    public Optional<BufferedImage> grab() {
        return Optional.ofNullable(device.getImage());
    }

    @Override
    public void close() {
        device.close();
    }
}
