package dev.awase.camera;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures drawn for the tests of this room, and the color one looks like. */
final class TestPictures {
    private static final List<Color> NAMED =
            List.of(Color.RED, Color.GREEN, Color.BLUE, Color.WHITE, Color.BLACK, Color.GRAY, Color.YELLOW);

    private TestPictures() {}

    static BufferedImage plain(Color color, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(color);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return picture;
    }

    /** Every pixel differs from its neighbors to the right and below. */
    static BufferedImage gradient(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, new Color(x * 255 / width, y * 255 / height, 90).getRGB());
            }
        }
        return picture;
    }

    static BufferedImage noise(int width, int height) {
        var random = new Random(1);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, random.ints((long) width * height).toArray(), 0, width);
        return picture;
    }

    /** A 64 x 48 gradient that carries a number in its first pixel. */
    static BufferedImage marked(int mark) {
        BufferedImage picture = gradient(64, 48);
        picture.setRGB(0, 0, mark);
        return picture;
    }

    static int mark(Frame frame) {
        return frame.argb()[0] & 0xFFFFFF;
    }

    static byte[] png(BufferedImage picture) {
        return written(picture, "png");
    }

    static byte[] jpeg(BufferedImage picture) {
        return written(picture, "jpeg");
    }

    /** A JPEG whose Exif block tells an orientation and carries a text, as a phone writes its place. */
    static byte[] jpegWithExif(BufferedImage picture, int orientation, String text) {
        byte[] jpeg = jpeg(picture);
        byte[] exif = exif(orientation, text);
        return ByteBuffer.allocate(jpeg.length + exif.length + 10)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 8))
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A TIFF block with one directory of two entries: description (0x010E) and orientation (0x0112). */
    static byte[] exif(int orientation, String text) {
        byte[] words = (text + "\0").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(38 + words.length)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010E)
                .putShort((short) 2)
                .putInt(words.length)
                .putInt(38)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(words)
                .array();
    }

    static Photo photo(BufferedImage picture) {
        return Jpeg.photo(picture, Instant.EPOCH);
    }

    static Photo photo(Color color, int width, int height) {
        return photo(plain(color, width, height));
    }

    static Color nearest(Photo photo) {
        BufferedImage picture = PhotoPixels.decode(photo, 1600);
        return nearest(picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2));
    }

    static Color nearest(Frame frame) {
        return nearest(frame.argb()[frame.height() / 2 * frame.width() + frame.width() / 2]);
    }

    static Color nearest(int rgb) {
        var color = new Color(rgb);
        return NAMED.stream()
                .min(Comparator.comparingInt(named -> distance(named, color)))
                .orElseThrow();
    }

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(picture, format, out)) {
                throw new IllegalArgumentException("no writer for " + format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static int distance(Color a, Color b) {
        return Math.abs(a.getRed() - b.getRed())
                + Math.abs(a.getGreen() - b.getGreen())
                + Math.abs(a.getBlue() - b.getBlue());
    }
}
