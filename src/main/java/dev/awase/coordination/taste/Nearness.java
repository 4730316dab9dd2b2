package dev.awase.coordination.taste;

import dev.awase.item.Palette;
import dev.awase.item.Swatch;
import dev.awase.item.Tone;

/** Nearness of two palettes through {@link Kernel}, 0 to 1: the share of each that finds a near tone in the other. */
public final class Nearness {
    /** So many tones of a palette count; the rest is noise in a photo. */
    public static final int SWATCHES = 3;

    private Nearness() {}

    /** 0 where the colors of either are not known. */
    static float of(Palette one, Palette other) {
        if (!one.known() || !other.known()) {
            return 0;
        }
        return (float) ((found(one, other) + found(other, one)) / 2);
    }

    /** The same tone and no other: exp(−(ΔE/5)²). */
    static float same(float nearness) {
        float fourth = nearness * nearness * nearness * nearness;
        return fourth * fourth;
    }

    /** The same family of tones: exp(−(ΔE/28)²). */
    static float family(float nearness) {
        return (float) Math.sqrt(Math.sqrt(nearness));
    }

    private static double found(Palette one, Palette other) {
        double sum = 0;
        double total = 0;
        // Plain loops: learning asks this of a million pairs.
        for (int i = 0; i < counted(one); i++) {
            Swatch swatch = one.swatches().get(i);
            sum += swatch.share() * best(swatch.tone(), other);
            total += swatch.share();
        }
        return sum / total;
    }

    private static double best(Tone tone, Palette other) {
        float best = 0;
        for (int i = 0; i < counted(other); i++) {
            Tone theirs = other.swatches().get(i).tone();
            double dl = tone.lightness() - theirs.lightness();
            double da = tone.a() - theirs.a();
            double db = tone.b() - theirs.b();
            best = Math.max(best, Kernel.ofSquared((float) (dl * dl + da * da + db * db)));
        }
        return best;
    }

    private static int counted(Palette palette) {
        return Math.min(SWATCHES, palette.swatches().size());
    }
}
