package dev.awase.design;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pictures of products, read off the screen's thread at the size they are shown and kept while they fit into a
 * bound in bytes, the least recently shown dropped first. Called on the screen's thread, and answers there; a picture
 * that cannot be read is logged once and its place stays empty.
 */
public final class PictureCache {
    private static final Logger LOG = LoggerFactory.getLogger(PictureCache.class);

    private final Executor background;
    private final Executor screen;
    private final long mostBytes;
    private final Map<Key, Optional<Image>> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<Key, List<Consumer<Image>>> awaited = new HashMap<>();
    private long bytes;

    public PictureCache(Executor background, Executor screen, long mostBytes) {
        this.background = background;
        this.screen = screen;
        this.mostBytes = mostBytes;
    }

    private record Key(Path file, int longSide, boolean cut) {}

    private interface Source {
        ImageInputStream open() throws IOException;
    }

    /** Hands over the picture, at once where it is at hand, its longer side about {@code longSide} pixels. */
    public void load(Path file, double longSide, Consumer<Image> use) {
        load(new Key(file, step(longSide), false), use);
    }

    /** The same, the thing on it cut out of a plain ground and cropped to it; whole where the ground is not plain. */
    public void loadCut(Path file, double longSide, Consumer<Image> use) {
        load(new Key(file, step(longSide), true), use);
    }

    private void load(Key key, Consumer<Image> use) {
        Optional<Image> known = kept.get(key);
        if (known != null) {
            known.ifPresent(use);
            return;
        }
        List<Consumer<Image>> waiting = awaited.get(key);
        if (waiting != null) {
            waiting.add(use);
            return;
        }
        awaited.put(key, new ArrayList<>(List.of(use)));
        background.execute(() -> {
            // Not ImageIO's own choice of stream: that one copies every picture into a temporary file first.
            Optional<Image> image = read(() -> new FileImageInputStream(key.file.toFile()), key.longSide, key.file);
            Optional<Image> ready = key.cut ? image.map(PictureCache::cut) : image;
            screen.execute(() -> arrived(key, ready));
        });
    }

    /** Hands over a picture that lies in memory, and keeps nothing of it: for what a shopper shows the lens. */
    public void decode(byte[] picture, double longSide, Consumer<Image> use) {
        int size = step(longSide);
        background.execute(() -> {
            if (picture.length == 0 || picture[0] == 0) {
                // Wiped meanwhile: its shopper has left, and nothing is wrong.
                return;
            }
            Optional<Image> image =
                    read(() -> new MemoryCacheImageInputStream(new ByteArrayInputStream(picture)), size, "a photo");
            screen.execute(() -> image.ifPresent(use));
        });
    }

    /** Loads the decoder, which takes half a second the first time, before somebody waits for a picture. */
    public void warm() {
        background.execute(() -> {
            try {
                ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
                ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
                read(() -> new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg.toByteArray())), 8, "warm");
            } catch (IOException e) {
                LOG.warn("the picture decoder does not start", e);
            }
        });
    }

    /** Lets all go that is kept; what is on a screen stays there. */
    public void forget() {
        kept.clear();
        bytes = 0;
    }

    /** What the kept pictures take, 4 bytes a pixel. */
    long bytes() {
        return bytes;
    }

    private static Image cut(Image whole) {
        int width = (int) whole.getWidth();
        int height = (int) whole.getHeight();
        int[] pixels = new int[width * height];
        whole.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return PlainGround.cut(pixels, width, height).map(Cut::image).orElse(whole);
    }

    private void arrived(Key key, Optional<Image> image) {
        kept.put(key, image);
        bytes += size(image);
        Iterator<Map.Entry<Key, Optional<Image>>> oldest = kept.entrySet().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            bytes -= size(oldest.next().getValue());
            oldest.remove();
        }
        List<Consumer<Image>> waiting = awaited.remove(key);
        if (waiting != null) {
            image.ifPresent(ready -> waiting.forEach(use -> use.accept(ready)));
        }
    }

    private static Optional<Image> read(Source source, int longSide, Object what) {
        try (ImageInputStream in = source.open()) {
            return Optional.of(PictureDecoder.decode(in, longSide));
        } catch (IOException | RuntimeException e) {
            LOG.warn("cannot show {}: {}", what, e.toString());
            return Optional.empty();
        }
    }

    /** Few sizes, so that nearly equal places share one picture. */
    private static int step(double longSide) {
        return (int) Math.min(PictureDecoder.MOST_SIDE, Math.ceil(Math.max(1, longSide) / 128) * 128);
    }

    private static long size(Optional<Image> image) {
        return image.map(ready -> 4L * (long) ready.getWidth() * (long) ready.getHeight())
                .orElse(0L);
    }
}
