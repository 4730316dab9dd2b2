package dev.awase.vision;

/**
 * Moves a coarse mask's edge to where the picture has one: within each window the mask is taken for a linear function of
 * the picture's color (He, Sun and Tang, "Guided Image Filtering", 2013), found at a small size and applied at the full
 * one (He and Sun, "Fast Guided Filter", 2015).
 *
 * @param radius of the window, in pixels of the small size
 * @param smoothness how much color may vary, in squares of a channel from 0 to 1, before it counts as an edge
 */
record GuidedFilter(int radius, double smoothness) {
    private static final float FULL = 255;

    /** @param mask in the size of {@code small}, 0 to 1; gives it in the size of {@code full}, about 0 to 1 */
    float[] refine(float[] mask, RgbPicture small, RgbPicture full) {
        float[][] color = planes(small);
        float[][] lines = lines(mask, color, small.width(), small.height());
        float[] result = new float[full.pixels().length];
        for (int i = 0; i < result.length; i++) {
            int row = i / full.width();
            Place place = Place.of(i % full.width(), row, full, small);
            int pixel = full.pixels()[i];
            result[i] = place.at(lines[0]) * (pixel >> 16 & 0xff) / FULL
                    + place.at(lines[1]) * (pixel >> 8 & 0xff) / FULL
                    + place.at(lines[2]) * (pixel & 0xff) / FULL
                    + place.at(lines[3]);
        }
        return result;
    }

    private static float[][] planes(RgbPicture picture) {
        float[][] planes = new float[3][picture.pixels().length];
        for (int i = 0; i < planes[0].length; i++) {
            for (int channel = 0; channel < 3; channel++) {
                planes[channel][i] = ((picture.pixels()[i] >> (16 - 8 * channel)) & 0xff) / FULL;
            }
        }
        return planes;
    }

    /** For each pixel the slope in red, green and blue, and the offset: means over all windows that hold it. */
    private float[][] lines(float[] mask, float[][] color, int width, int height) {
        float[][] means = new float[3][];
        float[][] withMask = new float[3][];
        float[][] squares = new float[6][];
        for (int one = 0; one < 3; one++) {
            means[one] = BoxBlur.of(color[one], width, height, radius);
            withMask[one] = BoxBlur.of(product(color[one], mask), width, height, radius);
            for (int other = one; other < 3; other++) {
                squares[pair(one, other)] = BoxBlur.of(product(color[one], color[other]), width, height, radius);
            }
        }
        float[] meanMask = BoxBlur.of(mask, width, height, radius);
        float[][] lines = new float[4][mask.length];
        for (int i = 0; i < mask.length; i++) {
            double[] with = new double[3];
            double[] spread = new double[6];
            for (int one = 0; one < 3; one++) {
                with[one] = withMask[one][i] - means[one][i] * meanMask[i];
                for (int other = one; other < 3; other++) {
                    spread[pair(one, other)] = squares[pair(one, other)][i] - means[one][i] * means[other][i];
                }
                spread[pair(one, one)] += smoothness;
            }
            double[] slope = solve(spread, with);
            lines[3][i] = meanMask[i];
            for (int channel = 0; channel < 3; channel++) {
                lines[channel][i] = (float) slope[channel];
                lines[3][i] -= (float) (slope[channel] * means[channel][i]);
            }
        }
        for (int line = 0; line < 4; line++) {
            lines[line] = BoxBlur.of(lines[line], width, height, radius);
        }
        return lines;
    }

    private static int pair(int one, int other) {
        return one == 0 ? other : one == 1 ? other + 2 : 5;
    }

    /** Cramer's rule for a symmetric matrix: xx, xy, xz, yy, yz, zz. */
    private static double[] solve(double[] m, double[] to) {
        double a = m[3] * m[5] - m[4] * m[4];
        double b = m[2] * m[4] - m[1] * m[5];
        double c = m[1] * m[4] - m[2] * m[3];
        double determinant = m[0] * a + m[1] * b + m[2] * c;
        double d = m[0] * m[5] - m[2] * m[2];
        double e = m[1] * m[2] - m[0] * m[4];
        double f = m[0] * m[3] - m[1] * m[1];
        return new double[] {
            (a * to[0] + b * to[1] + c * to[2]) / determinant,
            (b * to[0] + d * to[1] + e * to[2]) / determinant,
            (c * to[0] + e * to[1] + f * to[2]) / determinant
        };
    }

    private static float[] product(float[] one, float[] other) {
        float[] product = new float[one.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = one[i] * other[i];
        }
        return product;
    }

    /** A full pixel's place between four small ones. */
    private record Place(int first, int right, int below, float across, float down) {
        static Place of(int column, int row, RgbPicture full, RgbPicture small) {
            float x = Math.clamp((column + 0.5f) * small.width() / full.width() - 0.5f, 0, small.width() - 1);
            float y = Math.clamp((row + 0.5f) * small.height() / full.height() - 0.5f, 0, small.height() - 1);
            int left = (int) x;
            int top = (int) y;
            return new Place(
                    top * small.width() + left,
                    left + 1 < small.width() ? 1 : 0,
                    top + 1 < small.height() ? small.width() : 0,
                    x - left,
                    y - top);
        }

        float at(float[] values) {
            float upper = (1 - across) * values[first] + across * values[first + right];
            float lower = (1 - across) * values[first + below] + across * values[first + right + below];
            return (1 - down) * upper + down * lower;
        }
    }
}
