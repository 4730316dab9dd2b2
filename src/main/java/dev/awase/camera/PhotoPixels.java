package dev.awase.camera;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A photo's pixels, for the rooms that look at it: vision reads them, a screen shows them. */
public final class PhotoPixels {
    private PhotoPixels() {}

    /**
     * The photo as a picture of its own with the long edge at most {@code longEdge} pixels, upright, opaque,
     * {@link BufferedImage#TYPE_INT_RGB} in sRGB; each pixel is the mean of those it stands for.
     *
     * @throws CameraFault NOT_A_PICTURE if the photo is wiped or is not a JPEG
     */
    public static BufferedImage decode(Photo photo, int longEdge) {
        if (longEdge < 1) {
            throw new IllegalArgumentException("a long edge has at least one pixel: " + longEdge);
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var in = new ByteArrayImageInputStream(photo.jpeg())) {
            reader.setInput(in, true, true);
            return Pixels.flat(reader.read(0), longEdge);
        } catch (IOException | RuntimeException wiped) {
            throw new CameraFault(CameraFault.Kind.NOT_A_PICTURE, "This photo is gone. Please take a new one.", wiped);
        } finally {
            reader.dispose();
        }
    }

    /** The same picture with its long edge at most {@code longEdge} pixels, averaged as {@link #decode} does. */
    public static BufferedImage shrunk(BufferedImage picture, int longEdge) {
        return Pixels.flat(picture, longEdge);
    }

    /**
     * The photo as a JPEG of its own with the long edge at most {@code longEdge} pixels and nothing but the picture in
     * it; a smaller photo keeps its size. {@code quality} is 0 to 1.
     *
     * @throws CameraFault NOT_A_PICTURE if the photo is wiped or is not a JPEG
     */
    public static byte[] jpeg(Photo photo, int longEdge, float quality) {
        return Jpeg.encode(decode(photo, longEdge), quality);
    }
}
