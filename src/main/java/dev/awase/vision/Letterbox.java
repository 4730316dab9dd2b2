package dev.awase.vision;

import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * A picture in the middle of a gray square of {@code edge} pixels, its long edge as long as the square's: what a model
 * looks at. Nothing is cut off and nothing is stretched.
 */
record Letterbox(RgbPicture picture, int edge) {
    private static final float GRAY = 127;

    static Letterbox of(RgbPicture whole, int edge) {
        return new Letterbox(whole.withLongEdge(edge), edge);
    }

    int left() {
        return (edge - picture.width()) / 2;
    }

    int top() {
        return (edge - picture.height()) / 2;
    }

    /** Adds the square, one plane a channel, red first, with each value as the card asks for it. */
    void addTo(FloatBuffer to, ModelCard card, boolean mirrored) {
        float[] plane = new float[edge * edge];
        for (int channel = 0; channel < 3; channel++) {
            float mean = card.mean()[channel];
            float scale = card.scale()[channel];
            int shift = 16 - 8 * channel;
            Arrays.fill(plane, (GRAY - mean) * scale);
            for (int y = 0; y < picture.height(); y++) {
                for (int x = 0; x < picture.width(); x++) {
                    int value = picture.pixels()[y * picture.width() + x] >> shift & 0xff;
                    int column = mirrored ? edge - 1 - left() - x : left() + x;
                    plane[(top() + y) * edge + column] = (value - mean) * scale;
                }
            }
            to.put(plane);
        }
    }
}
