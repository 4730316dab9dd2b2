package dev.awase.shopper.capture;

import dev.awase.camera.Camera;
import dev.awase.camera.Frame;
import dev.awase.camera.Photo;
import dev.awase.session.Coaching;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the capture screen asks on each pulse; the window answers from the session. None of it waits. */
public interface Lens {
    Optional<Frame> newestFrame();

    Camera.State state();

    /** What to say of the live picture, of whose frames the middle of this shape, width by height, is shown. */
    default Coaching coaching(double aspect) {
        return Coaching.NONE;
    }

    /** Whether there are stills to pick from, because this is a rehearsal. */
    boolean rehearsal();

    /** Tells {@code use} on the screen, once they are read, the stills of a rehearsal, in a fixed order; none otherwise. */
    void stills(Consumer<List<Photo>> use);
}
