package dev.awase.camera;

import java.util.Optional;

/**
 * One camera, whatever stands behind it: a device, a network stream, a folder of stills. Safe to call from any
 * thread; no method but those that take a photo waits.
 */
public interface Camera extends AutoCloseable {
    /** Starts opening and streaming; returns at once. Opening an open camera does nothing. */
    void open();

    /** Where the camera stands now. */
    State state();

    /** The newest frame for the preview, unless there is none yet. Pulled on each pulse; never waits. */
    Optional<Frame> newestFrame();

    /**
     * The newest fresh frame as a photo, within two seconds.
     *
     * @throws CameraFault if no fresh frame comes
     */
    Photo takePhoto();

    /**
     * The same, of no more than the middle of the frame that a preview of this shape, width by height, shows: what she is
     * not shown stands in no photo. Stills, before which nobody stands, come whole.
     *
     * @throws CameraFault if no fresh frame comes
     */
    Photo takePhoto(double aspect);

    /** Whether pictures come from a rehearsal folder and not from a lens; the screen then says so. */
    boolean rehearsal();

    /** Stops streaming, releases the device and blanks the newest frame. It may be opened again. */
    @Override
    void close();

    /** A camera's life: absent, opening, live, or stalled after it was live. */
    enum State {
        ABSENT,
        OPENING,
        LIVE,
        STALLED
    }
}
