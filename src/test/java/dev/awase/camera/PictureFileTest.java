package dev.awase.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.CameraFault.Kind;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {
    /** Magic and, in PNG and WebP, the size: left whole, so that the fuzz reaches the decoders. */
    private static final int HEADER = 33;

    /** Each file is 64 x 48 pixels of one color, in the encoding its name tells. */
    @ParameterizedTest
    @CsvSource({
        "progressive.jpg,   #C83C1E",
        "cmyk.jpg,          #C83C1E",
        "gray.jpg,          #808080",
        "gray.png,          #808080",
        "gray16.png,        #808080",
        "gray-alpha.png,    #808080",
        "gray-alpha16.png,  #808080",
        "rgb16.png,         #C83C1E",
        "rgba16.png,        #C83C1E",
        "interlaced.png,    #C83C1E",
        "palette.png,       #C83C1E",
        "clear.png,         #FFFFFF",
        "lossy.webp,        #C83C1E",
        "lossless.webp,     #C83C1E",
        "clear.webp,        #FFFFFF",
        "clear-lossy.webp,  #FFFFFF",
    })
    void everyEncodingKeepsItsColor(String name, String color) throws IOException {
        Photo photo = PictureFile.read(resource(name), name);
        assertEquals("64x48", photo.width() + "x" + photo.height());
        var seen = new Color(PhotoPixels.decode(photo, 64).getRGB(32, 24));
        var expected = Color.decode(color);
        int off = Math.max(
                Math.abs(seen.getRed() - expected.getRed()),
                Math.max(
                        Math.abs(seen.getGreen() - expected.getGreen()),
                        Math.abs(seen.getBlue() - expected.getBlue())));
        assertTrue(off <= 6, () -> "%s came as %s".formatted(name, seen));
    }

    @Test
    void aLargePictureIsMadeSmallerAndASmallOneKeepsItsSize() {
        Photo large = PictureFile.read(TestPictures.png(TestPictures.gradient(4000, 2000)), "large");
        assertEquals("1600x800", large.width() + "x" + large.height());
        BufferedImage pixels = PhotoPixels.decode(large, 1600);
        var middle = new Color(pixels.getRGB(800, 400));
        assertEquals(127, middle.getRed(), 4);
        assertEquals(127, middle.getGreen(), 4);
        Photo thread = PictureFile.read(TestPictures.png(TestPictures.gradient(4000, 1)), "thread");
        assertEquals("1600x1", thread.width() + "x" + thread.height());
        Photo dot = PictureFile.read(TestPictures.png(TestPictures.gradient(1, 1)), "dot");
        assertEquals("1x1", dot.width() + "x" + dot.height());
    }

    @Test
    void aPhotoReadAgainLosesNothingVisible() {
        BufferedImage first = PhotoPixels.decode(TestPictures.photo(TestPictures.gradient(640, 480)), 640);
        BufferedImage again =
                PhotoPixels.decode(PictureFile.read(TestPictures.photo(first).jpeg(), "again"), 640);
        int worst = 0;
        for (int i = 0; i < 480; i++) {
            worst = Math.max(
                    worst, Math.abs(new Color(first.getRGB(i, i)).getRed() - new Color(again.getRGB(i, i)).getRed()));
        }
        assertTrue(worst <= 4, "a red off by " + worst);
    }

    @Test
    void noMetadataSurvives() {
        byte[] bytes = TestPictures.jpegWithExif(TestPictures.plain(Color.RED, 64, 48), 1, "35.6586N-CANARY");
        assertTrue(text(bytes).contains("CANARY"), "the canary must be in the file, or this test shows nothing");
        String kept = text(PictureFile.read(bytes, "canary.jpg").jpeg());
        assertFalse(kept.contains("CANARY"));
        assertFalse(kept.contains("Exif"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 40, 90, 97})
    void aTruncatedPictureIsRefusedOrWhole(int percent) throws IOException {
        byte[] noise = TestPictures.jpeg(TestPictures.noise(200, 150));
        byte[] png = TestPictures.png(TestPictures.noise(200, 150));
        for (byte[] bytes : new byte[][] {noise, png, resource("lossy.webp").readAllBytes()}) {
            byte[] cut = Arrays.copyOf(bytes, bytes.length * percent / 100);
            assertRefused(Kind.NOT_A_PICTURE, cut, "save it again", "JPEG, PNG or WebP");
        }
    }

    @Test
    void whatIsNoPictureIsRefusedWithWords() {
        assertRefused(Kind.NOT_A_PICTURE, new byte[0], "is empty");
        assertRefused(Kind.NOT_A_PICTURE, "hello".getBytes(StandardCharsets.UTF_8), "JPEG, PNG or WebP");
        assertRefused(Kind.NOT_A_PICTURE, "GIF89a and more".getBytes(StandardCharsets.UTF_8), "JPEG, PNG or WebP");
        assertRefused(Kind.NOT_A_PICTURE, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, "save it again");
        assertRefused(Kind.TOO_LARGE, new byte[PictureFile.MAX_BYTES + 1], "15 MB");
    }

    @Test
    void garbageWithAGoodBeginningIsRefusedAndNeverCrashes() throws IOException {
        var random = new Random(7);
        for (String name : new String[] {"red.jpg", "rgb16.png", "noise.webp", "lossy.webp", "cmyk.jpg"}) {
            byte[] good = resource(name).readAllBytes();
            for (int i = 0; i < 150; i++) {
                byte[] bad = good.clone();
                for (int j = 0; j < 6; j++) {
                    bad[HEADER + random.nextInt(bad.length - HEADER)] = (byte) random.nextInt(256);
                }
                onlyCameraFaults(bad, name);
            }
        }
    }

    @Test
    void missingFilesAndFoldersAreRefusedWithWords(@TempDir Path folder) throws IOException {
        var missing = assertThrows(CameraFault.class, () -> PictureFile.read(folder.resolve("no.jpg")));
        assertEquals(Kind.NO_FILE, missing.kind());
        assertTrue(missing.getMessage().contains("check the name"), missing.getMessage());
        var directory = assertThrows(CameraFault.class, () -> PictureFile.read(folder));
        assertEquals(Kind.NO_FILE, directory.kind());
        assertTrue(directory.getMessage().contains("is a folder"), directory.getMessage());
        Path file = folder.resolve("a picture with spaces.png");
        Files.write(file, TestPictures.png(TestPictures.gradient(30, 20)));
        assertEquals(30, PictureFile.read(file).width());
    }

    @Test
    void aStreamThatBreaksIsAFaultInWords() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("unplugged");
            }
        };
        var fault = assertThrows(CameraFault.class, () -> PictureFile.read(broken, "usb.jpg"));
        assertEquals(Kind.NO_FILE, fault.kind());
    }

    @Test
    void anEndlessStreamIsCutOff() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return length;
            }
        };
        var fault = assertThrows(CameraFault.class, () -> PictureFile.read(endless, "endless"));
        assertEquals(Kind.TOO_LARGE, fault.kind());
    }

    private static void onlyCameraFaults(byte[] bytes, String name) {
        try {
            PictureFile.read(new ByteArrayInputStream(bytes), name);
        } catch (CameraFault refused) {
            assertTrue(refused.kind() == Kind.NOT_A_PICTURE || refused.kind() == Kind.TOO_LARGE);
        }
    }

    private static void assertRefused(Kind kind, byte[] bytes, String... oneOf) {
        var fault = assertThrows(CameraFault.class, () -> PictureFile.read(bytes, "it.jpg"));
        assertEquals(kind, fault.kind());
        assertTrue(Arrays.stream(oneOf).anyMatch(fault.getMessage()::contains), fault.getMessage());
    }

    private static InputStream resource(String name) {
        InputStream in = PictureFileTest.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalArgumentException("no test picture " + name);
        }
        return in;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
