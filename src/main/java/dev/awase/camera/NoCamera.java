package dev.awase.camera;

import java.util.Optional;

/** No camera at all, where a shop has none or the kiosk has to do without: everything else goes on. */
public final class NoCamera implements Camera {
    @Override
    public void open() {}

    @Override
    public State state() {
        return State.ABSENT;
    }

    @Override
    public Optional<Frame> newestFrame() {
        return Optional.empty();
    }

    @Override
    public Photo takePhoto() {
        throw new CameraFault(CameraFault.Kind.ABSENT, "This kiosk runs without a camera.");
    }

    @Override
    public Photo takePhoto(double aspect) {
        return takePhoto();
    }

    @Override
    public boolean rehearsal() {
        return false;
    }

    @Override
    public void close() {}
}
