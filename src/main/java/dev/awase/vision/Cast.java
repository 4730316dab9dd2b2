package dev.awase.vision;

import dev.awase.item.LinearRgb;
import dev.awase.item.Tone;
import java.util.Arrays;

/**
 * The color of a room's light: {@code gains} of linear red, green and blue take it off a tone; {@code trust}, 0 to 1, is
 * how much colors measured on the cloth are worth after that. Only what is warmer than ordinary photos counts as light,
 * for a wooden floor is warm under any lamp, and a gray world is not true of a red shirt.
 */
record Cast(LinearRgb gains, double trust) {
    static final Cast NONE = new Cast(new LinearRgb(1, 1, 1), 1);

    /**
     * The coolest twentieth of what is around the item says how warm the light is at least: there is hardly a room
     * without something gray, white or blue. In ln(red / blue) of its linear light, which ordinary photos exceed seldom.
     */
    private static final double COOLEST = 0.05;

    private static final double ORDINARY = 0.3;
    /** Where even the coolest is warmer, it is a color of its own: wood from edge to edge, not a lamp. */
    private static final double WARMEST = 1.4;

    /** More is taken off than the surplus, since the photo was nearer to ordinary before. */
    private static final double TAKEN_OFF = 1.15;

    /** How fast trust falls with the surplus: what is left of a strong cast still misleads. */
    private static final double WARY = 2;

    /** Planck's lamps, from candle to sky, change green by this part of what they change red against blue. */
    private static final double GREEN_OF_PLANCK = 0.4;

    private static final double BRIGHTEST = 0.97;
    private static final double DARK = 0.25;
    private static final double LEAST_LIGHT = 0.004;
    private static final int FEWEST = 200;

    /** As the surroundings of the item tell it; whole where hardly anything is around it. */
    static Cast around(Foreground item, LabPicture picture) {
        double[] outside = warmth(picture, item.inside(), false);
        double[] warmth = outside.length < FEWEST ? warmth(picture, item.inside(), true) : outside;
        double least = warmth.length == 0 ? 0 : atRank(warmth, COOLEST);
        double surplus = least > WARMEST ? 0 : Math.max(0, least - ORDINARY);
        return surplus == 0 ? NONE : new Cast(daylight(TAKEN_OFF * surplus), Math.exp(-WARY * surplus));
    }

    /** As a neutral thing of this color in the same light tells it. */
    static Cast of(LinearRgb gray) {
        return new Cast(new LinearRgb(gray.green() / gray.red(), 1, gray.green() / gray.blue()), 1);
    }

    /** The tone as daylight would show it. */
    Tone off(Tone tone) {
        return equals(NONE) ? tone : Tone.of(tone.linear().times(gains).shown());
    }

    /** How warm a light is: ln(red / blue), 0 for daylight. */
    static double warmth(LinearRgb light) {
        return Math.log(Math.max(light.red(), LEAST_LIGHT) / Math.max(light.blue(), LEAST_LIGHT));
    }

    /** How much greener than a lamp of its warmth, as ln; magenta below 0. */
    static double greenness(LinearRgb light) {
        return Math.log(Math.max(light.green(), LEAST_LIGHT) / Math.max(light.red(), LEAST_LIGHT))
                + GREEN_OF_PLANCK * warmth(light);
    }

    private static LinearRgb daylight(double warmth) {
        return new LinearRgb(Math.exp(-GREEN_OF_PLANCK * warmth), 1, Math.exp((1 - GREEN_OF_PLANCK) * warmth));
    }

    private static double[] warmth(LabPicture picture, boolean[] inside, boolean everywhere) {
        double dark = DARK * atRank(doubles(picture.lightness()), BRIGHTEST);
        double[] found = new double[picture.size()];
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            if ((everywhere || !inside[i]) && picture.lightness()[i] >= dark) {
                found[count++] = warmth(picture.tone(i).linear());
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static double[] doubles(float[] values) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }

    private static double atRank(double[] values, double rank) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (rank * (sorted.length - 1))];
    }
}
