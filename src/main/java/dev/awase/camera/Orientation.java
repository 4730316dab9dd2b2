package dev.awase.camera;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/**
 * How a phone was held, as the Exif orientation tag tells it (1 to 8, Exif 2.32, tag 0x0112), and the turn that brings
 * the picture upright. Only the Exif block is parsed: color profiles and texts in a stranger's file stay packed.
 */
record Orientation(int tag) {
    static final Orientation UPRIGHT = new Orientation(1);

    private static final int EXIF_IN_PNG = 0x65584966; // "eXIf"
    private static final int EXIF_IN_WEBP = 0x46495845; // "EXIF", little-endian

    Orientation {
        if (tag < 1 || tag > 8) {
            throw new IllegalArgumentException("an orientation is 1 to 8: " + tag);
        }
    }

    /** Reads the tag; a picture without one, or with a broken one, counts as upright. */
    static Orientation of(byte[] bytes, PictureFormat format) {
        try {
            var directory = exif(bytes, format).getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer tag = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return tag == null || tag < 1 || tag > 8 ? UPRIGHT : new Orientation(tag);
        } catch (ImageProcessingException | IOException | RuntimeException broken) {
            return UPRIGHT;
        }
    }

    /** The picture brought upright, without loss; the same object if it is so already. */
    BufferedImage upright(BufferedImage picture) {
        if (tag == 1) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean turned = tag >= 5;
        var result = new BufferedImage(turned ? height : width, turned ? width : height, picture.getType());
        new AffineTransformOp(turn(width, height), AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(picture, result);
        return result;
    }

    private AffineTransform turn(int width, int height) {
        return switch (tag) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Metadata exif(byte[] bytes, PictureFormat format) throws ImageProcessingException, IOException {
        var reader = new ExifReader();
        if (format == PictureFormat.JPEG) {
            return JpegMetadataReader.readMetadata(new ByteArrayInputStream(bytes), List.of(reader));
        }
        var metadata = new Metadata();
        exifChunk(bytes, format).ifPresent(exif -> reader.extract(new ByteArrayReader(exif), metadata));
        return metadata;
    }

    /** PNG and WebP are lists of chunks: length and name (PNG, and a checksum after) or name and length (WebP). */
    private static Optional<byte[]> exifChunk(byte[] bytes, PictureFormat format) {
        boolean png = format == PictureFormat.PNG;
        var chunks = ByteBuffer.wrap(bytes)
                .order(png ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                .position(png ? 8 : 12);
        while (chunks.remaining() >= 8) {
            int first = chunks.getInt();
            int second = chunks.getInt();
            int length = png ? first : second;
            int name = png ? second : first;
            int next = chunks.position() + length + (png ? 4 : length & 1);
            if (length < 0 || length > chunks.remaining() || next > bytes.length) {
                return Optional.empty();
            }
            if (name == (png ? EXIF_IN_PNG : EXIF_IN_WEBP)) {
                byte[] exif = new byte[length];
                chunks.get(exif);
                return Optional.of(exif);
            }
            chunks.position(next);
        }
        return Optional.empty();
    }
}
