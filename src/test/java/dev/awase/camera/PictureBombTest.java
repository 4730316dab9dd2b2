package dev.awase.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.camera.CameraFault.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files that unpack to gigabytes, opened by a child JVM with 64 MB: they must cost words, not the kiosk. */
class PictureBombTest {
    @TempDir
    Path folder;

    @Test
    void aBombIsRefusedFromItsHeader() throws Exception {
        Path bomb = Files.write(folder.resolve("bomb.png"), png(20_000, 20_000));
        assertEquals(Child.REFUSED, child("door", bomb));
        assertEquals(Child.EXHAUSTED, child("plain", bomb), "without the door this bomb must go off");
    }

    @Test
    void aPictureJustUnderTheLimitIsReadInASmallHeap() throws Exception {
        Path large = Files.write(folder.resolve("large.png"), png(7_900, 5_000));
        assertEquals(Child.READ, child("door", large));
    }

    @Test
    void aDecoderThatRunsOutOfMemoryIsAFaultInWords() throws Exception {
        Path hungry = Files.write(folder.resolve("hungry.webp"), webp(16_000, 2_400));
        assertEquals(Child.REFUSED, child("door", hungry));
    }

    private static int child(String way, Path picture) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        way,
                        picture.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** What runs in the small heap; its exit code tells how it went. */
    static final class Child {
        static final int READ = 10;
        static final int REFUSED = 11;
        static final int EXHAUSTED = 12;

        private Child() {}

        public static void main(String[] args) {
            System.exit(outcome(args[0], Path.of(args[1])));
        }

        private static int outcome(String way, Path picture) {
            try {
                if (way.equals("door")) {
                    PictureFile.read(picture);
                } else {
                    ImageIO.read(picture.toFile());
                }
                return READ;
            } catch (CameraFault refused) {
                return refused.kind() == Kind.TOO_LARGE ? REFUSED : 1;
            } catch (OutOfMemoryError bang) {
                return EXHAUSTED;
            } catch (IOException bang) { // the PNG decoder wraps it
                return bang.getCause() instanceof OutOfMemoryError ? EXHAUSTED : 1;
            }
        }
    }

    /** A black PNG of 8-bit RGB, packed without ever being in memory. */
    private static byte[] png(int width, int height) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            byte[] row = new byte[1 + 3 * width];
            for (int y = 0; y < height; y++) {
                deflater.write(row);
            }
        }
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        chunk(png, "IHDR", header);
        chunk(png, "IDAT", packed.toByteArray());
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        var checksum = new CRC32();
        checksum.update(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }

    /** The header of a lossless WebP (VP8L: signature 0x2F, then width - 1 and height - 1 in 14 bits each). */
    private static byte[] webp(int width, int height) {
        return ByteBuffer.allocate(64)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(56)
                .put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII))
                .putInt(44)
                .put((byte) 0x2F)
                .putInt((width - 1) | (height - 1) << 14)
                .array();
    }
}
