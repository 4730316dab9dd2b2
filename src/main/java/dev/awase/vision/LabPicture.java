package dev.awase.vision;

import dev.awase.item.Tone;
import java.awt.image.BufferedImage;

/**
 * A picture in CIELAB, one array a channel, row by row; the same numbers as {@link Tone#ofRgb}, to within 0.1, by
 * tables instead of powers and roots.
 */
record LabPicture(float[] lightness, float[] a, float[] b, int width, int height) {
    private static final int STEPS = 4096;
    private static final float[] LINEAR = new float[256];
    private static final float[] CUBE_ROOT = new float[STEPS + 2];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            double channel = i / 255.0;
            LINEAR[i] = (float) (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
        }
        for (int i = 0; i < CUBE_ROOT.length; i++) {
            double t = (double) i / STEPS;
            CUBE_ROOT[i] = (float) (t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116);
        }
    }

    /** What the readers work at: fine enough for narrow stripes, small enough to be instant. */
    static final int WORKING_EDGE = 256;

    static LabPicture of(BufferedImage image) {
        return of(RgbPicture.of(image));
    }

    static LabPicture of(RgbPicture picture) {
        int width = picture.width();
        int height = picture.height();
        int[] pixels = picture.pixels();
        int size = pixels.length;
        float[] lightness = new float[size];
        float[] a = new float[size];
        float[] b = new float[size];
        for (int i = 0; i < size; i++) {
            int rgb = pixels[i];
            float red = LINEAR[rgb >> 16 & 0xff];
            float green = LINEAR[rgb >> 8 & 0xff];
            float blue = LINEAR[rgb & 0xff];
            // sRGB to XYZ divided by the D65 white.
            float fx = root(0.43387f * red + 0.37622f * green + 0.18991f * blue);
            float fy = root(0.21264f * red + 0.71517f * green + 0.07219f * blue);
            float fz = root(0.01775f * red + 0.10945f * green + 0.87280f * blue);
            lightness[i] = Math.clamp(116 * fy - 16, 0, 100);
            a[i] = 500 * (fx - fy);
            b[i] = 200 * (fy - fz);
        }
        return new LabPicture(lightness, a, b, width, height);
    }

    /** The same picture with its long edge at most {@code longEdge}, each pixel the mean of those it stands for. */
    LabPicture shrunk(int longEdge) {
        double scale = Math.min(1, (double) longEdge / Math.max(width, height));
        int newWidth = Math.max(1, (int) Math.round(width * scale));
        int newHeight = Math.max(1, (int) Math.round(height * scale));
        return new LabPicture(
                shrunk(lightness, newWidth, newHeight),
                shrunk(a, newWidth, newHeight),
                shrunk(b, newWidth, newHeight),
                newWidth,
                newHeight);
    }

    private float[] shrunk(float[] channel, int newWidth, int newHeight) {
        float[] to = new float[newWidth * newHeight];
        for (int i = 0; i < to.length; i++) {
            int column = i % newWidth;
            int row = i / newWidth;
            int left = column * width / newWidth;
            int right = Math.max(left + 1, (column + 1) * width / newWidth);
            int top = row * height / newHeight;
            int bottom = Math.max(top + 1, (row + 1) * height / newHeight);
            float sum = 0;
            for (int y = top; y < bottom; y++) {
                for (int x = left; x < right; x++) {
                    sum += channel[y * width + x];
                }
            }
            to[i] = sum / ((right - left) * (bottom - top));
        }
        return to;
    }

    int size() {
        return width * height;
    }

    Tone tone(int index) {
        return new Tone(lightness[index], a[index], b[index]);
    }

    private static float root(float t) {
        float at = Math.min(t, 1) * STEPS;
        int below = (int) at;
        return CUBE_ROOT[below] + (at - below) * (CUBE_ROOT[below + 1] - CUBE_ROOT[below]);
    }
}
