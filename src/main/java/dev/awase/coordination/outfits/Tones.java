package dev.awase.coordination.outfits;

import dev.awase.item.Palette;
import dev.awase.item.Swatch;
import dev.awase.item.Tone;
import dev.awase.item.ToneName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Colors as a table has them: {@code #rrggbb}, {@code #rgb}, or one of our names. */
final class Tones {
    private Tones() {}

    static Optional<Swatch> read(String word) {
        Optional<ToneName> named = ToneName.byId(word.toLowerCase(Locale.ROOT));
        if (named.isPresent()) {
            return named.map(name -> new Swatch(name.typical(), name, 1));
        }
        String digits = word.startsWith("#") ? word.substring(1) : word;
        try {
            Tone tone = Tone.ofHex(digits.length() == 3 ? doubled(digits) : digits);
            return Optional.of(new Swatch(tone, ToneName.of(tone), 1));
        } catch (IllegalArgumentException noColor) {
            return Optional.empty();
        }
    }

    /** All that can be read, each with the same share. */
    static Palette palette(List<String> words) {
        return new Palette(
                words.stream().map(Tones::read).flatMap(Optional::stream).toList());
    }

    private static String doubled(String digits) {
        return digits.replaceAll("(.)", "$1$1");
    }
}
