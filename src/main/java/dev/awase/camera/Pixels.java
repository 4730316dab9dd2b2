package dev.awase.camera;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Pictures in memory made smaller and flat: opaque {@link BufferedImage#TYPE_INT_RGB} in sRGB. */
final class Pixels {
    private Pixels() {}

    /**
     * The picture with its long edge at most {@code longEdge} pixels, transparency on white. It is halved as often as
     * possible first, so that each pixel is the mean of those it stands for and fine stripes do not turn into moiré.
     */
    static BufferedImage flat(BufferedImage picture, int longEdge) {
        BufferedImage flat = onWhite(picture);
        while (longEdge(flat) >= 2 * longEdge) {
            flat = scaled(flat, (flat.getWidth() + 1) / 2, (flat.getHeight() + 1) / 2);
        }
        int now = longEdge(flat);
        return now <= longEdge
                ? flat
                : scaled(flat, part(flat.getWidth(), longEdge, now), part(flat.getHeight(), longEdge, now));
    }

    private static int longEdge(BufferedImage picture) {
        return Math.max(picture.getWidth(), picture.getHeight());
    }

    private static int part(int edge, int longEdge, int now) {
        return Math.max(1, Math.round((float) edge * longEdge / now));
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        return picture.getType() == BufferedImage.TYPE_INT_RGB
                ? picture
                : drawn(picture, picture.getWidth(), picture.getHeight());
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        return drawn(picture, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = result.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return result;
    }
}
