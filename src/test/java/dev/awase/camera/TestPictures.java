package dev.awase.camera;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

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

    private static int distance(Color a, Color b) {
        return Math.abs(a.getRed() - b.getRed())
                + Math.abs(a.getGreen() - b.getGreen())
                + Math.abs(a.getBlue() - b.getBlue());
    }
}
