package dev.awase.coordination;

import dev.awase.item.Palette;
import dev.awase.item.Swatch;
import dev.awase.item.Tone;

/**
 * To which side of gray a palette leans: −1 is clearly cool, 1 clearly warm. It is the share-weighted position of the
 * tones along the Lab axis from blue (240°) to orange (60°); a position of 20 counts as clear.
 */
final class Undertone {
    /** From here on a lean is one that a person sees. */
    static final double VISIBLE = 0.3;

    private static final double CLEAR = 20;
    private static final double COS_60 = 0.5;
    private static final double SIN_60 = Math.sqrt(3) / 2;

    private Undertone() {}

    static double of(Palette palette) {
        double sum = 0;
        for (Swatch swatch : palette.swatches()) {
            sum += swatch.share() * of(swatch.tone());
        }
        return sum;
    }

    static double of(Tone tone) {
        return Math.clamp((COS_60 * tone.a() + SIN_60 * tone.b()) / CLEAR, -1, 1);
    }
}
