package dev.awase.vision;

import java.util.Optional;

/**
 * Takes the background off. Starts from where things held up to a camera usually are, the middle, and then in turn
 * learns the colors inside and outside and asks each pixel which of the two it looks like: the idea of GrabCut (Rother
 * et al. 2004) with color histograms for mixtures and a blur for the graph cut, which makes it a matter of
 * milliseconds.
 */
final class BackgroundRemoval {
    /** The long edge, in pixels, at which the background is found: larger took longer and found no more. */
    static final int EDGE = 128;

    private static final int ROUNDS = 6;
    private static final double SMALLEST_PART = 0.12;
    private static final double LARGEST_HOLE = 0.10;

    private BackgroundRemoval() {}

    static Foreground find(LabPicture picture) {
        return find(picture, Optional.empty());
    }

    /** @param heat where a model saw the item, if one looked */
    static Foreground find(LabPicture picture, Optional<Heat> heat) {
        int[] bins = ColorHistogram.bins(picture);
        float[] prior = prior(picture.width(), picture.height());
        heat.ifPresent(seen -> blend(prior, seen, picture.width(), picture.height()));
        float[] inside = prior.clone();
        int radius = Math.max(1, Math.max(picture.width(), picture.height()) / 100);
        ColorHistogram in = ColorHistogram.of(bins, inside, false);
        ColorHistogram out = ColorHistogram.of(bins, inside, true);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < inside.length; i++) {
                double here = prior[i] * in.share(bins[i]);
                double there = (1 - prior[i]) * out.share(bins[i]);
                inside[i] = (float) (here / (here + there));
            }
            inside = BoxBlur.of(inside, picture.width(), picture.height(), radius);
            in = ColorHistogram.of(bins, inside, false);
            out = ColorHistogram.of(bins, inside, true);
        }
        boolean[] mask = new boolean[inside.length];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = inside[i] > 0.5f;
        }
        Regions.keepLargeParts(mask, picture.width(), SMALLEST_PART);
        Regions.fillSmallHoles(mask, picture.width(), LARGEST_HOLE);
        return new Foreground(mask, picture.width(), picture.height(), 1 - in.overlap(out));
    }

    /** The model's word and the middle's count alike; neither is ever quite sure. */
    private static void blend(float[] prior, Heat heat, int width, int height) {
        for (int i = 0; i < prior.length; i++) {
            int row = i / width;
            double seen = heat.at((i % width + 0.5) / width, (row + 0.5) / height);
            prior[i] = (float) Math.clamp(0.5 * prior[i] + 0.5 * seen, 0.04, 0.9);
        }
    }

    /** How likely a pixel is inside before its color is known: high in the middle, low along the border. */
    private static float[] prior(int width, int height) {
        float[] prior = new float[width * height];
        for (int i = 0; i < prior.length; i++) {
            double x = 2.0 * (i % width + 0.5) / width - 1;
            int row = i / width;
            double y = 2.0 * (row + 0.5) / height - 1;
            double far = Math.max(x * x + y * y, 1.4 * Math.max(x * x * x * x, y * y * y * y));
            prior[i] = (float) Math.clamp(0.6 * Math.exp(-0.9 * far * far), 0.04, 0.6);
        }
        return prior;
    }
}
