package dev.awase.design;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
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
            return shrink(reader.read(0, param), wanted);
        } finally {
            reader.dispose();
        }
    }

    private static javafx.scene.image.Image shrink(BufferedImage picture, int longSide) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = pixels(picture);
        double scale = (double) longSide / Math.max(width, height);
        if (scale >= 1) {
            return toScreen(pixels, width, height);
        }
        int toWidth = Math.max(1, (int) Math.round(width * scale));
        int toHeight = Math.max(1, (int) Math.round(height * scale));
        return toScreen(new Shrink(width, height, toWidth, toHeight).of(pixels), toWidth, toHeight);
    }

    /** Whatever kind of raster a reader makes; a JPEG's is slow to read pixel by pixel. */
    private static int[] pixels(BufferedImage picture) {
        BufferedImage plain =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
    }

    private static javafx.scene.image.Image toScreen(int[] pixels, int width, int height) {
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return image;
    }
}
