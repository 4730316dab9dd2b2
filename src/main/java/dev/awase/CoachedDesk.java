package dev.awase;

import dev.awase.camera.Camera;
import dev.awase.camera.Frame;
import dev.awase.camera.Photo;
import dev.awase.item.Taxonomy;
import dev.awase.session.Coaching;
import dev.awase.session.Intent;
import dev.awase.shopper.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A desk whose live picture always asks for the same, and whose stills are read once: for pictures of the screen that says so. */
record CoachedDesk(Desk behind, Coaching coaching, List<Photo> stills) implements Desk {
    CoachedDesk {
        stills = List.copyOf(stills);
    }

    @Override
    public Coaching coaching(double aspect) {
        return coaching;
    }

    @Override
    public void intend(Intent intent) {
        behind.intend(intent);
    }

    @Override
    public Taxonomy taxonomy() {
        return behind.taxonomy();
    }

    @Override
    public List<String> sizes() {
        return behind.sizes();
    }

    @Override
    public Optional<Frame> newestFrame() {
        return behind.newestFrame();
    }

    @Override
    public Camera.State state() {
        return Camera.State.LIVE;
    }

    @Override
    public void stills(Consumer<List<Photo>> use) {
        use.accept(stills);
    }

    @Override
    public boolean rehearsal() {
        return behind.rehearsal();
    }
}
