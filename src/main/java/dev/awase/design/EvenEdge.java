package dev.awase.design;

/**
 * Takes the nibbles out of an outline: where white cloth lies on a pale ground, its edge is found a pixel too far in here
 * and out there, which no light ground shows and every dark one does. Straight edges stay where they are.
 */
final class EvenEdge {
    /** Pixels on both sides that are looked at, twice: less than the thinnest strap. */
    private static final int REACH = 2;

    private EvenEdge() {}

    /** Evens {@code alpha}, 0 to 1 a pixel, in place. */
    static void even(float[] alpha, int width, int height) {
        float[] soft = alpha.clone();
        for (int pass = 0; pass < 2; pass++) {
            soft = blurred(blurred(soft, 1, width), width, height);
        }
        for (int i = 0; i < alpha.length; i++) {
            alpha[i] = steep(soft[i]);
        }
    }

    /** A blurred edge is an even one, and as sharp as before once half of it is one pixel wide. */
    private static float steep(float soft) {
        float part = Math.clamp((soft - 0.34f) / 0.32f, 0, 1);
        return part * part * (3 - 2 * part);
    }

    private static float[] blurred(float[] values, int stride, int length) {
        float[] blurred = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            int at = i / stride % length;
            float sum = 0;
            for (int step = -REACH; step <= REACH; step++) {
                int near = Math.clamp(at + step, 0, length - 1);
                sum += values[i + (near - at) * stride];
            }
            blurred[i] = sum / (2 * REACH + 1);
        }
        return blurred;
    }
}
