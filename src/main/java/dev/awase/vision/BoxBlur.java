package dev.awase.vision;

/** The mean over a square around each value, in constant time a value; the square is cut off at the border. */
final class BoxBlur {
    private BoxBlur() {}

    /** {@code values} row by row; the square's side is {@code 2 * radius + 1}. Gives a new array. */
    static float[] of(float[] values, int width, int height, int radius) {
        float[] across = new float[values.length];
        for (int y = 0; y < height; y++) {
            line(values, across, y * width, 1, width, radius);
        }
        float[] both = new float[values.length];
        for (int x = 0; x < width; x++) {
            line(across, both, x, width, height, radius);
        }
        return both;
    }

    private static void line(float[] from, float[] to, int start, int stride, int length, int radius) {
        double sum = 0;
        for (int i = 0; i < Math.min(radius, length); i++) {
            sum += from[start + i * stride];
        }
        for (int i = 0; i < length; i++) {
            if (i + radius < length) {
                sum += from[start + (i + radius) * stride];
            }
            if (i - radius - 1 >= 0) {
                sum -= from[start + (i - radius - 1) * stride];
            }
            int count = Math.min(i + radius, length - 1) - Math.max(i - radius, 0) + 1;
            to[start + i * stride] = (float) (sum / count);
        }
    }
}
