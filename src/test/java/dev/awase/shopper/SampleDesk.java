package dev.awase.shopper;

import dev.awase.camera.Camera;
import dev.awase.camera.Frame;
import dev.awase.camera.Photo;
import dev.awase.catalog.FloorGuide;
import dev.awase.catalog.FloorWay;
import dev.awase.catalog.Place;
import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import dev.awase.session.Coaching;
import dev.awase.session.Intent;
import dev.awase.session.Showpiece;
import dev.awase.session.Silhouette;
import dev.awase.shopper.takehome.SlipPrinter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/** A visit that only remembers what it was asked, and a lens that shows one frame. */
final class SampleDesk implements Desk {
    final List<Intent> asked = new ArrayList<>();
    Camera.State state = Camera.State.LIVE;
    double shown;
    /** Who reads the stills: at once, unless a test has them come later. */
    Executor reading = Runnable::run;

    boolean rehearsal = true;
    boolean photosLeave;
    boolean lens = true;
    boolean phone;
    /** The looks of the idle screen, and whether somebody walks past it. */
    List<Showpiece> showpieces = List.of();

    boolean passing;
    int passingAsked;
    /** What the live picture asks for. */
    Coaching coaching = Coaching.NONE;
    /** The ways to write some kana. */
    Function<String, List<String>> kana = typed -> List.of();

    FloorGuide guide = FloorGuide.NONE;
    SamplePrinter printer = new SamplePrinter();
    /** What is cut out of whatever photo. */
    Optional<Silhouette> silhouette = Optional.empty();

    Aloud voice = Aloud.NONE;

    private final SampleShop shop;
    private final Frame frame;

    SampleDesk(SampleShop shop) {
        this.shop = shop;
        BufferedImage image = SamplePictures.picture(new Color(0x1f2a44), 1280, 720);
        this.frame = new Frame(image.getRGB(0, 0, 1280, 720, null, 0, 1280), 1280, 720, 1);
    }

    @Override
    public void intend(Intent intent) {
        asked.add(intent);
    }

    @Override
    public SlipPrinter printer() {
        return printer;
    }

    @Override
    public void samples(Consumer<Map<Category, Path>> use) {
        Map<Category, Path> samples = new HashMap<>();
        List<Category> kinds = shop.taxonomy.roots();
        for (int i = 0; i < kinds.size(); i++) {
            samples.put(kinds.get(i), shop.pictures.get(i % shop.pictures.size()));
        }
        use.accept(samples);
    }

    @Override
    public Aloud aloud() {
        return voice;
    }

    @Override
    public boolean photosLeave() {
        return photosLeave;
    }

    @Override
    public boolean hasLens() {
        return lens;
    }

    @Override
    public boolean phoneOffered() {
        return phone;
    }

    @Override
    public void cutOut(Photo photo, Consumer<Optional<Silhouette>> use) {
        use.accept(silhouette);
    }

    @Override
    public void way(Place place, Consumer<Optional<FloorWay>> use) {
        use.accept(guide.way(place));
    }

    @Override
    public void write(String typed, Consumer<List<String>> candidates) {
        candidates.accept(kana.apply(typed));
    }

    @Override
    public Taxonomy taxonomy() {
        return shop.taxonomy;
    }

    @Override
    public List<String> sizes() {
        return List.of("XS", "S", "M", "L", "XL", "23", "24", "25", "26", "27");
    }

    @Override
    public Optional<Frame> newestFrame() {
        return state == Camera.State.LIVE ? Optional.of(frame) : Optional.empty();
    }

    @Override
    public void showpieces(Consumer<List<Showpiece>> use) {
        use.accept(showpieces);
    }

    @Override
    public boolean passing(boolean open) {
        passingAsked++;
        return passing;
    }

    @Override
    public Coaching coaching(double aspect) {
        shown = aspect;
        return coaching;
    }

    @Override
    public Camera.State state() {
        return state;
    }

    @Override
    public boolean rehearsal() {
        return rehearsal;
    }

    @Override
    public void stills(Consumer<List<Photo>> use) {
        reading.execute(() -> use.accept(rehearsal ? shop.stills() : List.of()));
    }

    /** Answers as it should on the step of this name in {@link Shots}. */
    void prepare(String name) {
        coaching = Arrays.stream(Coaching.Hint.values())
                .filter(hint -> name.equals("capture-live-" + hint.id()))
                .findFirst()
                .map(hint -> new Coaching(hint, 0.6, hint == Coaching.Hint.DARK))
                .orElse(Coaching.NONE);
        showpieces = name.equals("attract-look") ? looks().subList(0, 1) : List.of();
    }

    /** Three looks of the shop. */
    List<Showpiece> looks() {
        return List.of(
                new Showpiece(shop.product(7), List.of(shop.product(0), shop.product(4), shop.product(9))),
                new Showpiece(shop.product(5), List.of(shop.product(2), shop.product(3), shop.product(8))),
                new Showpiece(shop.product(3), List.of(shop.product(6), shop.product(1))));
    }
}
