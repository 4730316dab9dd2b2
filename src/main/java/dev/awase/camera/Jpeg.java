package dev.awase.camera;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels as JPEG in memory, with nothing but the picture in it. */
final class Jpeg {
    /** High enough that a photo that came as a JPEG does not visibly lose by being written again. */
    private static final float QUALITY = 0.95f;

    private Jpeg() {}

    static Photo photo(BufferedImage picture, Instant takenAt) {
        return new Photo(encode(picture), picture.getWidth(), picture.getHeight(), takenAt);
    }

    static byte[] encode(BufferedImage picture) {
        return encode(picture, QUALITY);
    }

    static byte[] encode(BufferedImage picture, float quality) {
        var bytes = new ByteArrayOutputStream(256 * 1024);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a JPEG could not be written to memory", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
