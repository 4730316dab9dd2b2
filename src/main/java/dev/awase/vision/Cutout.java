package dev.awase.vision;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * The item without its background, for a flat-lay: how much of each pixel is the item's, 0 to 1, row by row, at the size
 * that photos are looked at (long edge at most 640). Its edge is soft, it has no small holes and no islands.
 */
public record Cutout(float[] alpha, int width, int height) {
    /** The long edge at which the item is found. */
    private static final int FOUND_EDGE = 256;

    private static final GuidedFilter EDGE = new GuidedFilter(6, 1e-4);
    private static final float SURELY_OUT = 0.35f;
    private static final float SURELY_IN = 0.75f;
    private static final double ISLAND = 0.12;
    private static final double HOLE = 0.10;

    public Cutout {
        if (alpha.length != width * height) {
            throw new IllegalArgumentException(width + "x" + height + " is not " + alpha.length + " pixels");
        }
    }

    static Cutout of(BufferedImage image, Optional<Heat> heat) {
        RgbPicture full = RgbPicture.of(image);
        RgbPicture small = full.withLongEdge(Math.min(FOUND_EDGE, Math.max(full.width(), full.height())));
        Foreground found = BackgroundRemoval.find(LabPicture.of(small), heat);
        float[] mask = new float[found.inside().length];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = found.inside()[i] ? 1 : 0;
        }
        float[] alpha = EDGE.refine(mask, small, full);
        for (int i = 0; i < alpha.length; i++) {
            float part = Math.clamp((alpha[i] - SURELY_OUT) / (SURELY_IN - SURELY_OUT), 0, 1);
            alpha[i] = part * part * (3 - 2 * part);
        }
        return new Cutout(whole(alpha, full.width()), full.width(), full.height());
    }

    /** Without islands and holes: what is mostly in and small parts of it are told from their neighbors. */
    private static float[] whole(float[] alpha, int width) {
        boolean[] before = new boolean[alpha.length];
        for (int i = 0; i < alpha.length; i++) {
            before[i] = alpha[i] > 0.5f;
        }
        boolean[] after = before.clone();
        Regions.keepLargeParts(after, width, ISLAND);
        Regions.fillSmallHoles(after, width, HOLE);
        for (int i = 0; i < alpha.length; i++) {
            if (before[i] != after[i]) {
                alpha[i] = after[i] ? 1 : 0;
            }
        }
        return alpha;
    }

    boolean holdsSomething() {
        for (float part : alpha) {
            if (part > 0.5f) {
                return true;
            }
        }
        return false;
    }

    /** The photo with this transparency, {@link BufferedImage#TYPE_INT_ARGB}; it has to be of the cut-out's size. */
    public BufferedImage from(BufferedImage photo) {
        if (photo.getWidth() != width || photo.getHeight() != height) {
            throw new IllegalArgumentException("a cut-out of %d x %d fits no photo of %d x %d"
                    .formatted(width, height, photo.getWidth(), photo.getHeight()));
        }
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < alpha.length; i++) {
            int row = i / width;
            int rgb = photo.getRGB(i % width, row) & 0xffffff;
            out.setRGB(i % width, row, Math.round(alpha[i] * 255) << 24 | rgb);
        }
        return out;
    }
}
