package dev.awase.vision;

import dev.awase.camera.Photo;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures drawn for tests: a garment on a floor, with the grain of a camera. The same calls draw the same picture. */
final class Drawn {
    private final BufferedImage image = new BufferedImage(480, 640, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();

    private Drawn(String hex) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.decode(hex));
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    }

    static Drawn floor(String hex) {
        return new Drawn(hex);
    }

    /** A T-shirt that fills the middle; {@code scale} 1 is as large as a shopper would hold it. */
    Drawn shirt(String hex, double scale) {
        int[] x = {-60, -170, -220, -160, -115, -115, 115, 115, 160, 220, 170, 60};
        int[] y = {-220, -180, -60, -30, -80, 220, 220, -80, -30, -60, -180, -220};
        Polygon shirt = new Polygon();
        for (int i = 0; i < x.length; i++) {
            shirt.addPoint((int) (240 + scale * x[i]), (int) (320 + scale * y[i]));
        }
        pen.setColor(Color.decode(hex));
        pen.fill(shirt);
        pen.setClip(shirt);
        return this;
    }

    /** Stripes across whatever was drawn last. */
    Drawn stripes(String hex, int every) {
        pen.setColor(Color.decode(hex));
        pen.setStroke(new BasicStroke(every / 2f));
        for (int y = 0; y < image.getHeight(); y += every) {
            pen.drawLine(0, y, image.getWidth(), y);
        }
        return this;
    }

    /** Gaussian noise on every channel. */
    Drawn grain(double sigma) {
        Random random = new Random(7);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color color = new Color(image.getRGB(x, y));
                int shift = (int) Math.round(sigma * random.nextGaussian());
                image.setRGB(
                        x,
                        y,
                        new Color(
                                        Math.clamp(color.getRed() + shift, 0, 255),
                                        Math.clamp(color.getGreen() + shift, 0, 255),
                                        Math.clamp(color.getBlue() + shift, 0, 255))
                                .getRGB());
            }
        }
        return this;
    }

    BufferedImage image() {
        return image;
    }

    Photo photo() {
        return photo(image);
    }

    static Photo photo(BufferedImage image) {
        try {
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", jpeg);
            return new Photo(jpeg.toByteArray(), image.getWidth(), image.getHeight(), Instant.EPOCH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
