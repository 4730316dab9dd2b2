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
        if (picture.getType() == BufferedImage.TYPE_INT_RGB) {
            return picture;
        }
        boolean grayWithAlpha = picture.getRaster().getNumBands() == 2;
        return grayWithAlpha ? grayOnWhite(picture) : drawn(picture, picture.getWidth(), picture.getHeight());
    }

    /** Java2D takes such grays for linear light and paints them too bright (128 as 188); a file means sRGB. */
    private static BufferedImage grayOnWhite(BufferedImage picture) {
        int width = picture.getWidth();
        var result = new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        int full = (1 << picture.getSampleModel().getSampleSize(0)) - 1;
        int[] row = new int[2 * width];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRaster().getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                long light = (long) row[2 * x] * row[2 * x + 1] + (long) full * (full - row[2 * x + 1]);
                result.setRGB(x, y, (int) (light * 255 / full / full) * 0x010101);
            }
        }
        return result;
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        return drawn(picture, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = result.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        if (picture.getColorModel().hasAlpha()) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
        }
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return result;
    }
}
