package dev.awase.design;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture no larger than it is shown. The header is read first and the rest skips pixels, so that a huge picture
 * never lies in memory whole. Off the screen's thread.
 */
final class PictureDecoder {
    /** The longest side a graphics card is sure to take. */
    static final int MOST_SIDE = 4096;

    private static final long MOST_PIXELS = 40_000_000;

    private PictureDecoder() {}

    /**
     * Reads a picture so that its longer side is at most {@code longSide} pixels.
     *
     * @throws IOException if it is no picture, damaged, or over 40 megapixels
     */
    static javafx.scene.image.Image decode(ImageInputStream in, int longSide) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new IOException("not a picture");
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new IOException("over 40 megapixels: " + width + "x" + height);
            }
            int wanted = Math.min(longSide, MOST_SIDE);
            ImageReadParam param = reader.getDefaultReadParam();
            // Twice the wanted size at least, so that the last step can smooth.
            int skip = Math.max(1, Math.max(width, height) / (2 * wanted));
            param.setSourceSubsampling(skip, skip, 0, 0);
            return toScreen(shrink(reader.read(0, param), wanted));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage shrink(BufferedImage picture, int longSide) {
        double scale = Math.min(1, (double) longSide / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        Image source = scale < 0.9 ? picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING) : picture;
        graphics.drawImage(source, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }

    private static javafx.scene.image.Image toScreen(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getRaster().getDataElements(0, 0, width, height, pixels);
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return image;
    }
}
