package dev.awase.session;

import dev.awase.camera.Camera;
import dev.awase.camera.CameraFault;
import dev.awase.camera.Frame;
import dev.awase.camera.Photo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A camera that takes pictures of nothing and remembers them; it can be unplugged. */
final class FakeCamera implements Camera {
    final List<Photo> taken = new ArrayList<>();
    final List<Double> asked = new ArrayList<>();
    boolean open;
    boolean unplugged;
    private Optional<Frame> frame = Optional.empty();

    /** What is before the lens from now on. */
    void shows(Frame next) {
        frame = Optional.of(next);
    }

    @Override
    public void open() {
        open = true;
    }

    @Override
    public State state() {
        return open ? State.LIVE : State.ABSENT;
    }

    @Override
    public Optional<Frame> newestFrame() {
        return frame;
    }

    @Override
    public Photo takePhoto(double aspect) {
        asked.add(aspect);
        return takePhoto();
    }

    @Override
    public Photo takePhoto() {
        if (unplugged) {
            throw new CameraFault(CameraFault.Kind.ABSENT, "no camera is connected");
        }
        Photo photo = new Photo(new byte[] {1, 2, 3}, 4, 3, Instant.EPOCH);
        taken.add(photo);
        return photo;
    }

    @Override
    public boolean rehearsal() {
        return false;
    }

    @Override
    public void close() {
        open = false;
    }
}
