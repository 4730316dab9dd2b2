package dev.awase.coordination.taste;

import dev.awase.item.Palette;
import dev.awase.item.Swatch;
import dev.awase.item.Tone;
import java.util.List;

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
        List<Swatch> counted = one.swatches().stream().limit(SWATCHES).toList();
        double sum = 0;
        double total = 0;
        for (Swatch swatch : counted) {
            sum += swatch.share() * best(swatch.tone(), other);
            total += swatch.share();
        }
        return sum / total;
    }

    private static double best(Tone tone, Palette other) {
        float best = 0;
        for (Swatch swatch :
                other.swatches().subList(0, Math.min(SWATCHES, other.swatches().size()))) {
            double distance = tone.distance(swatch.tone());
            best = Math.max(best, Kernel.ofSquared((float) (distance * distance)));
        }
        return best;
    }
}
