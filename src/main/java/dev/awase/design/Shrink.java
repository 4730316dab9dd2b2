package dev.awase.design;

import java.util.Arrays;

/**
 * Makes a picture smaller so that each new pixel is the mean of all that it covers, parts of pixels by their share. Pixels
 * are ARGB, their colors multiplied by their opacity, row by row.
 */
final class Shrink {
    private static final int CHANNELS = 4;

    private final int width;
    private final int height;
    private final int toWidth;
    private final int toHeight;

    /** To a size that is no larger either way. */
    Shrink(int width, int height, int toWidth, int toHeight) {
        if (toWidth < 1 || toHeight < 1 || toWidth > width || toHeight > height) {
            throw new IllegalArgumentException(
                    "from " + width + "x" + height + " to " + toWidth + "x" + toHeight + " nothing is made smaller");
        }
        this.width = width;
        this.height = height;
        this.toWidth = toWidth;
        this.toHeight = toHeight;
    }

    int[] of(int... pixels) {
        int[] small = new int[toWidth * toHeight];
        float[] narrow = new float[toWidth * CHANNELS];
        float[] sum = new float[toWidth * CHANNELS];
        double tall = (double) height / toHeight;
        int done = -1;
        for (int y = 0; y < toHeight; y++) {
            double top = y * tall;
            double bottom = Math.min(height, top + tall);
            Arrays.fill(sum, 0);
            for (int row = (int) top; row < bottom; row++) {
                if (row != done) {
                    narrow(pixels, row, narrow);
                    done = row;
                }
                add(narrow, (float) ((Math.min(bottom, row + 1) - Math.max(top, row)) / tall), sum);
            }
            put(sum, small, y);
        }
        return small;
    }

    /** One row, made narrower. */
    private void narrow(int[] pixels, int row, float[] narrow) {
        double wide = (double) width / toWidth;
        int start = row * width;
        for (int x = 0; x < toWidth; x++) {
            double left = x * wide;
            double right = Math.min(width, left + wide);
            float alpha = 0;
            float red = 0;
            float green = 0;
            float blue = 0;
            for (int column = (int) left; column < right; column++) {
                float share = (float) ((Math.min(right, column + 1) - Math.max(left, column)) / wide);
                int pixel = pixels[start + column];
                alpha += share * (pixel >>> 24);
                red += share * (pixel >> 16 & 0xff);
                green += share * (pixel >> 8 & 0xff);
                blue += share * (pixel & 0xff);
            }
            int at = x * CHANNELS;
            narrow[at] = alpha;
            narrow[at + 1] = red;
            narrow[at + 2] = green;
            narrow[at + 3] = blue;
        }
    }

    private static void add(float[] row, float share, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += share * row[i];
        }
    }

    private void put(float[] sum, int[] small, int y) {
        for (int x = 0; x < toWidth; x++) {
            int at = x * CHANNELS;
            int alpha = Math.round(sum[at]);
            small[y * toWidth + x] = alpha << 24
                    | Math.min(alpha, Math.round(sum[at + 1])) << 16
                    | Math.min(alpha, Math.round(sum[at + 2])) << 8
                    | Math.min(alpha, Math.round(sum[at + 3]));
        }
    }
}
