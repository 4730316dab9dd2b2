package dev.awase.shopper;

import dev.awase.camera.Camera;
import dev.awase.camera.Frame;
import dev.awase.camera.Photo;
import dev.awase.catalog.FloorWay;
import dev.awase.catalog.Place;
import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import dev.awase.session.Coaching;
import dev.awase.session.Intent;
import dev.awase.session.ShopperSession;
import dev.awase.session.Showpiece;
import dev.awase.session.Silhouette;
import dev.awase.shopper.takehome.SlipPrinter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The desk at which a session sits. */
record SessionDesk(ShopperSession session, SlipPrinter printer, Aloud aloud) implements Desk {
    @Override
    public void intend(Intent intent) {
        session.intend(intent);
    }

    @Override
    public Taxonomy taxonomy() {
        return session.taxonomy();
    }

    @Override
    public List<String> sizes() {
        return session.sizes();
    }

    @Override
    public void samples(Consumer<Map<Category, Path>> use) {
        session.samples(use);
    }

    @Override
    public boolean photosLeave() {
        return session.photosLeave();
    }

    @Override
    public boolean hasLens() {
        return session.hasLens();
    }

    @Override
    public boolean phoneOffered() {
        return session.phoneOffered();
    }

    @Override
    public void cutOut(Photo photo, Consumer<Optional<Silhouette>> use) {
        session.cutOut(photo, use);
    }

    @Override
    public void way(Place place, Consumer<Optional<FloorWay>> use) {
        session.way(place, use);
    }

    @Override
    public void write(String kana, Consumer<List<String>> candidates) {
        session.write(kana, candidates);
    }

    @Override
    public Optional<Frame> newestFrame() {
        return session.newestFrame();
    }

    @Override
    public void showpieces(Consumer<List<Showpiece>> use) {
        session.idling().showpieces(use);
    }

    @Override
    public boolean passing(boolean open) {
        return session.idling().passing(open);
    }

    @Override
    public Coaching coaching(double aspect) {
        return session.coaching(aspect);
    }

    @Override
    public Camera.State state() {
        return session.cameraState();
    }

    @Override
    public boolean rehearsal() {
        return session.rehearsal();
    }

    @Override
    public void stills(Consumer<List<Photo>> use) {
        session.stills(use);
    }
}
