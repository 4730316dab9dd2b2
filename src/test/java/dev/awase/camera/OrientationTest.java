package dev.awase.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {
    /**
     * The stored picture's corners, clockwise from the top left, for an upright picture whose corners are red, green,
     * blue, yellow. From the table of Exif 2.32: 6, for one, stores the upright top edge at the right.
     */
    @ParameterizedTest
    @CsvSource({
        "1, RED,    GREEN,  BLUE,   YELLOW",
        "2, GREEN,  RED,    YELLOW, BLUE",
        "3, BLUE,   YELLOW, RED,    GREEN",
        "4, YELLOW, BLUE,   GREEN,  RED",
        "5, RED,    YELLOW, BLUE,   GREEN",
        "6, GREEN,  BLUE,   YELLOW, RED",
        "7, BLUE,   GREEN,  RED,    YELLOW",
        "8, YELLOW, RED,    GREEN,  BLUE",
    })
    void aPhoneHeldAnyWayGivesAnUprightPhoto(int tag, String a, String b, String c, String d) throws Exception {
        boolean turned = tag >= 5;
        BufferedImage stored = corners(turned ? 64 : 96, turned ? 96 : 64, color(a), color(b), color(c), color(d));
        assertUpright(PictureFile.read(TestPictures.jpegWithExif(stored, tag, "phone"), "phone.jpg"));
        assertUpright(PictureFile.read(pngWithExif(stored, tag), "phone.png"));
    }

    @Test
    void aBrokenTagCountsAsUpright() {
        BufferedImage upright = corners(96, 64, Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);
        assertUpright(PictureFile.read(TestPictures.jpegWithExif(upright, 0, "zero"), "zero.jpg"));
        assertUpright(PictureFile.read(TestPictures.jpegWithExif(upright, 9, "nine"), "nine.jpg"));
    }

    @Test
    void webpKeepsItsTagInAChunkOfItsOwn() {
        byte[] exif = TestPictures.exif(6, "phone");
        byte[] webp = ByteBuffer.allocate(12 + 8 + 3 + 1 + 8 + exif.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(0)
                .put(ascii("WEBP"))
                .put(ascii("VP8 "))
                .putInt(3) // of odd length, so that a byte of padding follows
                .put(new byte[4])
                .put(ascii("EXIF"))
                .putInt(exif.length)
                .put(exif)
                .array();
        assertEquals(new Orientation(6), Orientation.of(webp, PictureFormat.WEBP));
    }

    @Test
    void chunksThatLieAboutTheirLengthCountAsUpright() {
        byte[] webp = ByteBuffer.allocate(28)
                .order(ByteOrder.LITTLE_ENDIAN)
                .position(12)
                .put(ascii("EXIF"))
                .putInt(Integer.MAX_VALUE)
                .array();
        assertEquals(Orientation.UPRIGHT, Orientation.of(webp, PictureFormat.WEBP));
        assertEquals(Orientation.UPRIGHT, Orientation.of(new byte[20], PictureFormat.PNG));
        assertEquals(Orientation.UPRIGHT, Orientation.of(new byte[3], PictureFormat.PNG));
    }

    private static void assertUpright(Photo photo) {
        assertEquals("96x64", photo.width() + "x" + photo.height());
        BufferedImage seen = PhotoPixels.decode(photo, 96);
        assertEquals(Color.RED, TestPictures.nearest(seen.getRGB(8, 8)), "top left");
        assertEquals(Color.GREEN, TestPictures.nearest(seen.getRGB(88, 8)), "top right");
        assertEquals(Color.BLUE, TestPictures.nearest(seen.getRGB(88, 56)), "bottom right");
        assertEquals(Color.YELLOW, TestPictures.nearest(seen.getRGB(8, 56)), "bottom left");
    }

    private static BufferedImage corners(int width, int height, Color a, Color b, Color c, Color d) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        Color[] clockwise = {a, b, c, d};
        int[][] at = {{0, 0}, {width / 2, 0}, {width / 2, height / 2}, {0, height / 2}};
        for (int i = 0; i < 4; i++) {
            pen.setColor(clockwise[i]);
            pen.fillRect(at[i][0], at[i][1], width / 2, height / 2);
        }
        pen.dispose();
        return picture;
    }

    /** A PNG with an eXIf chunk right after its header (33 bytes). */
    private static byte[] pngWithExif(BufferedImage picture, int tag) {
        byte[] png = TestPictures.png(picture);
        byte[] exif = TestPictures.exif(tag, "phone");
        byte[] chunk = ByteBuffer.allocate(4 + exif.length)
                .put(ascii("eXIf"))
                .put(exif)
                .array();
        var checksum = new CRC32();
        checksum.update(chunk);
        var bytes = new ByteArrayOutputStream();
        bytes.write(png, 0, 33);
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(exif.length).array());
        bytes.writeBytes(chunk);
        bytes.writeBytes(
                ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
        bytes.write(png, 33, png.length - 33);
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static Color color(String name) throws ReflectiveOperationException {
        return (Color) Color.class.getField(name).get(null);
    }
}
