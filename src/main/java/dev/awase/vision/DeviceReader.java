package dev.awase.vision;

import dev.awase.camera.Photo;
import dev.awase.item.Appearance;
import dev.awase.item.Doubt;
import dev.awase.item.Guess;
import dev.awase.item.Item;
import dev.awase.item.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Reads a photo on this machine, without a network and in an instant: takes the background off, names the tones and
 * the pattern, and ranks the categories. It knows the categories it has learned and doubts what is none of them. Safe
 * to call from any thread.
 */
public final class DeviceReader implements ItemReader {
    /** Below this separation the outline is a guess, and so is what is told from it. */
    private static final double STANDS_OUT = 0.04;

    private final CategoryGuesser categories;
    private final PatternReader patterns = PatternReader.shipped();

    public DeviceReader() {
        this(LearnedCategories.shipped());
    }

    DeviceReader(CategoryGuesser categories) {
        this.categories = categories;
    }

    @Override
    public Reading read(Photo photo) {
        return LabPicture.of(photo)
                .map(this::read)
                .orElseGet(() -> new Reading.Unclear(Doubt.EMPTY, Optional.empty(), List.of()));
    }

    private Reading read(LabPicture picture) {
        LabPicture small = picture.shrunk(CategoryFeatures.EDGE);
        Foreground foreground = BackgroundRemoval.find(small);
        if (foreground.count() == 0) {
            return new Reading.Unclear(
                    Gates.check(picture, small, foreground).orElse(Doubt.EMPTY), Optional.empty(), List.of());
        }
        Appearance looks = new Appearance(PaletteReader.read(small, foreground), patterns.read(picture, foreground));
        List<Guess> guesses = categories.guess(small, foreground);
        Guess best = guesses.getFirst();
        Optional<Doubt> doubt = Gates.check(picture, small, foreground);
        boolean standsOut = foreground.separation() >= STANDS_OUT;
        if (doubt.isEmpty() && standsOut && best.confidence() >= categories.clearFrom()) {
            return new Reading.Clear(Item.of(best.category(), looks), best.confidence(), guesses);
        }
        return new Reading.Unclear(doubt.orElse(Doubt.CATEGORY), Optional.of(looks), guesses);
    }
}
