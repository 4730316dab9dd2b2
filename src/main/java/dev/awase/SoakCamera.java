package dev.awase;

import dev.awase.camera.Camera;
import dev.awase.camera.CameraFault;
import dev.awase.camera.Frame;
import dev.awase.camera.Photo;
import dev.awase.camera.Stills;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/**
 * A rehearsal's lens that fails once when it is told to: the next photo is not taken. Of the stills it offers a few, others
 * each time it is opened; they are read from their files once.
 */
final class SoakCamera implements Camera, Stills {
    /** What such a fault says first, for whoever listens for others. */
    static final String PUT_IN = "put in by the soak: ";

    private static final int OFFERED = 3;

    private final Camera lens;
    private final List<Photo> masters;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicReference<Optional<CameraFault.Kind>> next = new AtomicReference<>(Optional.empty());

    SoakCamera(Camera lens) {
        this.lens = lens;
        this.masters = lens instanceof Stills stills ? stills.photos() : List.of();
    }

    /** From now until the next photo. */
    void fail(CameraFault.Kind kind) {
        next.set(Optional.of(kind));
    }

    /** All is well again. */
    void mend() {
        next.set(Optional.empty());
    }

    /** Whether it has yet to fail. */
    boolean failing() {
        return next.get().isPresent();
    }

    @Override
    public void open() {
        if (lens.state() == State.ABSENT) {
            turn.addAndGet(OFFERED);
        }
        lens.open();
    }

    @Override
    public State state() {
        return next.get().equals(Optional.of(CameraFault.Kind.STALLED)) ? State.STALLED : lens.state();
    }

    @Override
    public Optional<Frame> newestFrame() {
        return failing() ? Optional.empty() : lens.newestFrame();
    }

    @Override
    public Photo takePhoto() {
        failOnce();
        return lens.takePhoto();
    }

    @Override
    public Photo takePhoto(double aspect) {
        failOnce();
        return lens.takePhoto(aspect);
    }

    @Override
    public Photo photo(int index) {
        failOnce();
        return Stills.super.photo(index);
    }

    @Override
    public List<Photo> photos() {
        int first = turn.get();
        return IntStream.range(first, first + Math.min(OFFERED, masters.size()))
                .mapToObj(at -> masters.get(at % masters.size()))
                .map(photo -> new Photo(photo.jpeg().clone(), photo.width(), photo.height(), photo.takenAt()))
                .toList();
    }

    private void failOnce() {
        next.getAndSet(Optional.empty()).ifPresent(kind -> {
            throw new CameraFault(kind, PUT_IN + kind);
        });
    }

    @Override
    public boolean rehearsal() {
        return lens.rehearsal();
    }

    @Override
    public void close() {
        lens.close();
    }
}
