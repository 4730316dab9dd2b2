package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureCacheTest {
    private static final long ONE = 4L * 128 * 64;

    @TempDir
    Path folder;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Image> shown = new ArrayList<>();

    @Test
    void readsAPictureAtTheSizeItIsShown() throws IOException {
        PictureCache cache = new PictureCache(Runnable::run, Runnable::run, 10 * ONE);
        cache.load(picture("a", 1000, 500), 100, shown::add);
        assertEquals(128, shown.getFirst().getWidth());
        assertEquals(64, shown.getFirst().getHeight());
    }

    @Test
    void neverEnlargesAndNeverExceedsWhatAGraphicsCardTakes() throws IOException {
        PictureCache cache = new PictureCache(Runnable::run, Runnable::run, 1L << 30);
        cache.load(picture("small", 40, 20), 4000, shown::add);
        cache.load(picture("wide", 5000, 10), 9000, shown::add);
        assertEquals(40, shown.getFirst().getWidth());
        assertEquals(PictureDecoder.MOST_SIDE, shown.getLast().getWidth());
    }

    @Test
    void readsOnceForAllWhoWait() throws IOException {
        PictureCache cache = new PictureCache(waiting::add, Runnable::run, 10 * ONE);
        Path file = picture("a", 1000, 500);
        cache.load(file, 100, shown::add);
        cache.load(file, 101, shown::add);
        assertEquals(1, waiting.size());
        waiting.remove().run();
        cache.load(file, 100, shown::add);
        assertEquals(3, shown.size());
        assertSame(shown.get(0), shown.get(2));
        assertTrue(waiting.isEmpty());
    }

    @Test
    void staysWithinItsBoundAndDropsTheLeastRecentlyShown() throws IOException {
        PictureCache cache = new PictureCache(waiting::add, Runnable::run, 2 * ONE);
        Path a = picture("a", 1000, 500);
        Path b = picture("b", 1000, 500);
        show(cache, a);
        show(cache, b);
        show(cache, a);
        show(cache, picture("c", 1000, 500));
        assertEquals(2 * ONE, cache.bytes());
        cache.load(a, 100, shown::add);
        assertTrue(waiting.isEmpty(), "a was shown more recently than b and is still here");
        cache.load(b, 100, shown::add);
        assertEquals(1, waiting.size());
    }

    @Test
    void noPictureIsCopiedToTheDiskToBeRead(@TempDir Path copies) throws IOException {
        Path file = picture("a", 1000, 500);
        byte[] photo = Files.readAllBytes(file);
        ImageIO.setCacheDirectory(copies.toFile());
        Files.delete(copies);
        try {
            PictureCache cache = new PictureCache(Runnable::run, Runnable::run, 10 * ONE);
            cache.load(file, 100, shown::add);
            cache.decode(photo, 100, shown::add);
            assertEquals(2, shown.size(), "a copy would have had nowhere to go");
        } finally {
            ImageIO.setCacheDirectory(null);
            Files.createDirectory(copies);
        }
    }

    @Test
    void aShoppersPhotoIsNotKept() throws IOException {
        PictureCache cache = new PictureCache(Runnable::run, Runnable::run, 10 * ONE);
        cache.decode(Files.readAllBytes(picture("photo", 1000, 500)), 100, shown::add);
        assertEquals(1, shown.size());
        assertEquals(0, cache.bytes());
    }

    @Test
    void whatCannotBeReadLeavesItsPlaceEmpty() throws IOException {
        PictureCache cache = new PictureCache(Runnable::run, Runnable::run, 10 * ONE);
        cache.load(folder.resolve("nowhere.png"), 100, shown::add);
        cache.load(Files.writeString(folder.resolve("words.png"), "no picture"), 100, shown::add);
        cache.decode(new byte[1000], 100, shown::add);
        cache.load(Files.write(folder.resolve("bomb.png"), bombHeader()), 100, shown::add);
        assertTrue(shown.isEmpty());
    }

    private void show(PictureCache cache, Path file) {
        cache.load(file, 100, shown::add);
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private Path picture(String name, int width, int height) throws IOException {
        Path file = folder.resolve(name + ".png");
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    /** A picture whose header says 20000x20000: refused before its pixels are asked for. */
    private static byte[] bombHeader() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "png", out);
        byte[] png = out.toByteArray();
        ByteBuffer.wrap(png).putInt(16, 20_000).putInt(20, 20_000);
        return png;
    }
}
