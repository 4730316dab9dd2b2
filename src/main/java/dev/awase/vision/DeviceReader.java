package dev.awase.vision;

import dev.awase.camera.CameraFault;
import dev.awase.camera.Middle;
import dev.awase.camera.Photo;
import dev.awase.camera.PhotoPixels;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Doubt;
import dev.awase.item.Guess;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import dev.awase.item.ToneName;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Reads a photo on this machine, without a network and in an instant: looks at the whole of it with a model, takes the
 * background off, and names the tones and the pattern. It knows the categories its model has learned and doubts what
 * is none of them; where no model can be opened, every kind is in doubt. The model is opened at the first reading or {@link #warmUp()}. Safe to call from any thread.
 */
public final class DeviceReader implements ItemReader, AutoCloseable {
    /** The long edge, in pixels, at which a photo is looked at. */
    static final int SHARP_EDGE = 640;

    private static final int WARM_ROUNDS = 30;

    /** Below this separation the outline is a guess, and so is what is told from it. */
    private static final double STANDS_OUT = 0.04;

    private final Supplier<Sight.Opened> opening;
    private final PatternReader patterns = PatternReader.shipped();
    private final PaletteReader palettes = new PaletteReader(ToneJudge.shipped());
    private Optional<Sight.Opened> opened = Optional.empty();

    /**
     * @param known the categories that the shop's taxonomy has
     * @param libraries the folder of the program's own where the model's native library lies, or is unpacked to
     */
    public DeviceReader(ReaderSettings settings, Predicate<Category> known, Path libraries) {
        this(() -> Sight.open(settings, known, libraries));
    }

    DeviceReader(Supplier<Sight.Opened> opening) {
        this.opening = opening;
    }

    /** What it sees with, and what stood in the way of better. Opens the model. */
    public Sight sight() {
        return opened().sight();
    }

    /** Opens the model and reads a drawn photo a few times, so that the first shopper does not wait for the compiler. */
    public void warmUp() {
        Photo practice = Practice.photo();
        for (int round = 0; round < WARM_ROUNDS; round++) {
            read(practice);
        }
    }

    @Override
    public Reading read(Photo photo) {
        return read(photo, Stage.Watch.NOBODY);
    }

    /** Reads while somebody watches the steps; one that is not needed is not told of. */
    public Reading read(Photo photo, Stage.Watch watch) {
        try {
            BufferedImage image = PhotoPixels.decode(photo, SHARP_EDGE);
            watch.done(Stage.DECODE);
            return read(image, photo.part(), watch);
        } catch (CameraFault gone) {
            return new Reading.Unclear(Doubt.EMPTY, Optional.empty(), List.of());
        }
    }

    @Override
    public Optional<Cutout> cutOut(Photo photo) {
        try {
            BufferedImage image = PhotoPixels.decode(photo, SHARP_EDGE);
            Cutout cutout =
                    Cutout.of(image, opened().eyes().look(RgbPicture.of(image)).heat());
            return Optional.of(cutout).filter(Cutout::holdsSomething);
        } catch (CameraFault gone) {
            return Optional.empty();
        }
    }

    private Reading read(BufferedImage image, Middle part, Stage.Watch watch) {
        Eyes eyes = opened().eyes();
        Seen seen = eyes.look(RgbPicture.of(image));
        watch.done(Stage.NETWORK);
        LabPicture picture = LabPicture.of(PhotoPixels.shrunk(image, LabPicture.WORKING_EDGE));
        LabPicture small = picture.shrunk(BackgroundRemoval.EDGE);
        Foreground foreground = BackgroundRemoval.find(small, seen.heat());
        watch.done(Stage.BACKGROUND);
        if (foreground.count() == 0) {
            return new Reading.Unclear(
                    Gates.check(picture, small, foreground).orElse(Doubt.EMPTY), Optional.empty(), seen.guesses());
        }
        Palette palette = palettes.read(small, foreground, cast(image, part, small, foreground), seen.tones());
        watch.done(Stage.PALETTE);
        Pattern pattern = seen.likeliestPattern().orElseGet(() -> patterns.read(picture, foreground));
        watch.done(Stage.PATTERN);
        Appearance looks = new Appearance(palette, pattern);
        Optional<Doubt> doubt = Gates.check(picture, small, foreground);
        watch.done(Stage.GATES);
        boolean standsOut = foreground.separation() >= STANDS_OUT;
        Optional<Guess> sure = seen.guesses().stream()
                .findFirst()
                .filter(best -> doubt.isEmpty() && standsOut && best.confidence() >= eyes.clearFrom());
        return sure.<Reading>map(
                        best -> new Reading.Clear(Item.of(best.category(), looks), best.confidence(), seen.guesses()))
                .orElseGet(() -> new Reading.Unclear(doubt.orElse(Doubt.CATEGORY), Optional.of(looks), seen.guesses()));
    }

    /** What the model and the cloth say of each name for the base color; empty where there is no model or no item. */
    public Map<ToneName, ToneJudge.Clue> clues(Photo photo) {
        BufferedImage image = PhotoPixels.decode(photo, SHARP_EDGE);
        Seen seen = opened().eyes().look(RgbPicture.of(image));
        LabPicture small = LabPicture.of(PhotoPixels.shrunk(image, LabPicture.WORKING_EDGE))
                .shrunk(BackgroundRemoval.EDGE);
        Foreground foreground = BackgroundRemoval.find(small, seen.heat());
        return foreground.count() == 0
                ? Map.of()
                : seen.tones()
                        .map(tones -> PaletteReader.clues(
                                small, foreground, cast(image, photo.part(), small, foreground), tones))
                        .orElse(Map.of());
    }

    /** Why the gray card of the settings cannot be seen in a photo of this camera; empty where it can or there is none. */
    public Optional<Sight.Lack> lackOfGray(Photo photo) {
        return opened().gray().flatMap(card -> GrayCard.lack(card.in(PhotoPixels.decode(photo, SHARP_EDGE))));
    }

    /** Whether there is a place for a gray card that can be used. */
    public boolean hasGray() {
        return opened().gray().isPresent();
    }

    private Cast cast(BufferedImage image, Middle part, LabPicture small, Foreground foreground) {
        return opened().gray()
                .flatMap(card -> card.in(part))
                .map(card -> card.in(image))
                .filter(seen -> GrayCard.lack(seen).isEmpty())
                .map(Cast::of)
                .orElseGet(() -> Cast.around(foreground, small));
    }

    private synchronized Sight.Opened opened() {
        if (opened.isEmpty()) {
            opened = Optional.of(opening.get());
        }
        return opened.get();
    }

    /** Gives the model back; whoever reads later gets doubts. */
    @Override
    public synchronized void close() {
        opened.ifPresent(open -> open.eyes().close());
    }
}
