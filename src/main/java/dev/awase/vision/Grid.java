package dev.awase.vision;

import java.util.Arrays;

/**
 * A live frame's lightness on a grid so coarse (64 by 48 means of many pixels) that nobody can be known on it: all that is
 * kept of a frame from one to the next, to tell whether something moves. Values are CIE lightness, 0 to 100.
 */
public record Grid(float[] lightness) {
    static final int ACROSS = 64;
    static final int DOWN = 48;

    /** A sensor's noise is less than this, averaged over a cell; a change below it is none. */
    private static final double NOISE = 0.6;

    /** The flattest picture is taken to have slopes like this: without it, noise on a bare wall would be speed. */
    private static final double LEAST_SLOPE = 0.5;

    /** Six steps of lightness are a shadow that anybody sees. */
    private static final double PLAINLY = 6;

    public Grid {
        if (lightness.length != ACROSS * DOWN) {
            throw new IllegalArgumentException("a grid has " + ACROSS * DOWN + " cells, not " + lightness.length);
        }
    }

    /** Of the pixels {@code 0xRRGGBB}, row by row, whatever their number. */
    public static Grid of(int[] rgb, int width, int height) {
        return of(LabPicture.of(Shrinking.of(rgb, width, height, Shrinking.EDGE)));
    }

    static Grid of(LabPicture picture) {
        float[] cells = new float[ACROSS * DOWN];
        for (int i = 0; i < cells.length; i++) {
            int left = i % ACROSS * picture.width() / ACROSS;
            int right = Math.max(left + 1, (i % ACROSS + 1) * picture.width() / ACROSS);
            int row = i / ACROSS;
            int top = row * picture.height() / DOWN;
            int bottom = Math.max(top + 1, (row + 1) * picture.height() / DOWN);
            cells[i] = mean(picture, left, right, top, bottom);
        }
        return new Grid(cells);
    }

    private static float mean(LabPicture picture, int left, int right, int top, int bottom) {
        float sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += picture.lightness()[y * picture.width() + x];
            }
        }
        return sum / ((right - left) * (bottom - top));
    }

    /**
     * How far what is seen has moved since {@code before}, in shares of the picture's width: the change over time by the
     * slope in space (normal flow, Horn and Schunck 1981), over the middle where the piece is. A lamp that changes all
     * cells alike is no movement.
     */
    public double movedSince(Grid before) {
        double drift = mean() - before.mean();
        double change = 0;
        double slope = 0;
        int count = 0;
        for (int row = DOWN / 5; row < DOWN - 2; row++) {
            for (int column = ACROSS / 6; column < ACROSS - ACROSS / 6; column++) {
                int at = row * ACROSS + column;
                change += Math.max(0, Math.abs(lightness[at] - before.lightness[at] - drift) - NOISE);
                slope += Math.hypot(
                        (lightness[at + 1] - lightness[at - 1]) / 2,
                        (lightness[at + ACROSS] - lightness[at - ACROSS]) / 2);
                count++;
            }
        }
        return change / Math.max(slope, LEAST_SLOPE * count) / ACROSS;
    }

    /** The share of cells, 0 to 1, that are plainly lighter or darker than in {@code before}: somebody walks past. */
    public double changedSince(Grid before) {
        double drift = mean() - before.mean();
        int changed = 0;
        for (int i = 0; i < lightness.length; i++) {
            if (Math.abs(lightness[i] - before.lightness[i] - drift) > PLAINLY) {
                changed++;
            }
        }
        return (double) changed / lightness.length;
    }

    /** Forgets what was seen. */
    public void blank() {
        Arrays.fill(lightness, 0);
    }

    private double mean() {
        double sum = 0;
        for (float cell : lightness) {
            sum += cell;
        }
        return sum / lightness.length;
    }
}
