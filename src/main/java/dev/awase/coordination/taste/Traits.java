package dev.awase.coordination.taste;

import dev.awase.item.Palette;
import dev.awase.item.Swatch;
import java.util.List;
import java.util.function.ToIntFunction;

/** A piece in numbers: what the pair terms are made of. Traits that are not known are empty and say nothing. */
@SuppressWarnings("ArrayRecordComponent")
record Traits(
        int slot,
        Palette palette,
        int[] tones,
        float[] shares,
        int[] types,
        int[] materials,
        int pattern,
        Sense sense) {
    /** Numbers a piece; {@code numbers} gives a word's number, {@link Words#UNKNOWN} where it has none. */
    static Traits of(Piece piece, ToIntFunction<String> numbers) {
        List<Swatch> swatches = piece.palette().swatches();
        int[] tones = new int[swatches.size() * ToneGrid.BELONGS];
        float[] shares = new float[tones.length];
        for (int i = 0; i < tones.length; i++) {
            Swatch swatch = swatches.get(i / ToneGrid.BELONGS);
            int cell = ToneGrid.cell(
                    swatch.tone().lightness(), swatch.tone().a(), swatch.tone().b());
            tones[i] = ToneGrid.landmark(cell, i % ToneGrid.BELONGS);
            shares[i] = (float) swatch.share() * ToneGrid.share(cell, i % ToneGrid.BELONGS);
        }
        return new Traits(
                slot(piece.category().id(), numbers),
                piece.palette(),
                tones,
                shares,
                types(piece.type().orElse(""), numbers),
                materials(piece.material().orElse(""), numbers),
                piece.pattern().ordinal(),
                Sense.of(piece.material().orElse(""), piece.type().orElse("")));
    }

    static int slot(String category, ToIntFunction<String> numbers) {
        return numbers.applyAsInt("in " + category);
    }

    static int[] types(String phrase, ToIntFunction<String> numbers) {
        return numbers(phrase, "a ", numbers);
    }

    static int[] materials(String phrase, ToIntFunction<String> numbers) {
        return numbers(phrase, "of ", numbers);
    }

    private static int[] numbers(String phrase, String prefix, ToIntFunction<String> numbers) {
        return Words.split(phrase).stream()
                .mapToInt(word -> numbers.applyAsInt(prefix + word))
                .filter(number -> number != Words.UNKNOWN)
                .toArray();
    }
}
