package dev.awase;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures as phones send them, and some that nobody should. */
final class PhonePictures {
    /** What a camera may write beside the picture. */
    static final String PLACE = "35.6586N 139.7454E";

    private PhonePictures() {}

    static byte[] jpeg(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] of(String format) throws IOException {
        if (format.equals("jpg")) {
            return jpeg(64, 48);
        }
        String file = "camera/" + (format.equals("png") ? "clear.png" : "lossy.webp");
        try (InputStream in = Objects.requireNonNull(PhonePictures.class.getResourceAsStream(file))) {
            return in.readAllBytes();
        }
    }

    /** Lying on its side by its EXIF (orientation 6), which also tells where it was taken. */
    static byte[] turnedWithPlace(int width, int height) {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        int entries = 2;
        int text = 8 + 2 + entries * 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(text + place.length + 1);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) entries);
        tiff.putShort((short) 0x010e)
                .putShort((short) 2)
                .putInt(place.length + 1)
                .putInt(text);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putInt(0).put(place).put((byte) 0);
        byte[] plain = jpeg(width, height);
        ByteBuffer all = ByteBuffer.allocate(plain.length + 10 + tiff.capacity());
        all.put(plain, 0, 2).putShort((short) 0xffe1).putShort((short) (8 + tiff.capacity()));
        all.put(new byte[] {'E', 'x', 'i', 'f', 0, 0}).put(tiff.array()).put(plain, 2, plain.length - 2);
        return all.array();
    }

    /** A small file of zeros that unpacks to a picture of this size. */
    static byte[] bomb(int width, int height) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(rows)) {
            byte[] row = new byte[1 + width * 3];
            for (int y = 0; y < height; y++) {
                packed.write(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        png.writeBytes(chunk("IHDR", header));
        png.writeBytes(chunk("IDAT", rows.toByteArray()));
        png.writeBytes(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        return chunk.putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    /** The beginning of what an iPhone keeps. */
    static byte[] heic() {
        byte[] file = new byte[4096];
        System.arraycopy("\0\0\0\30ftypheic".getBytes(StandardCharsets.ISO_8859_1), 0, file, 0, 12);
        return file;
    }
}
