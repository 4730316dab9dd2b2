package dev.awase.stylist;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;

/** One large shape in one color on white, by chance, so that a model that does not see it is mostly wrong. */
record ProbePicture(Hue hue, Shape shape) {
    private static final int EDGE = 256;

    /** Colors that nobody mistakes for one another. */
    enum Hue {
        RED(new Color(0xD0, 0x10, 0x10)),
        GREEN(new Color(0x10, 0x90, 0x20)),
        BLUE(new Color(0x10, 0x30, 0xD0)),
        YELLOW(new Color(0xF5, 0xD8, 0x00)),
        BLACK(Color.BLACK);

        private final Color color;

        Hue(Color color) {
            this.color = color;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Shapes that nobody mistakes for one another. */
    enum Shape {
        CIRCLE,
        SQUARE,
        TRIANGLE;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ProbePicture any(RandomGenerator dice) {
        return new ProbePicture(
                Hue.values()[dice.nextInt(Hue.values().length)], Shape.values()[dice.nextInt(Shape.values().length)]);
    }

    static List<String> hues() {
        return Arrays.stream(Hue.values()).map(Hue::id).toList();
    }

    static List<String> shapes() {
        return Arrays.stream(Shape.values()).map(Shape::id).toList();
    }

    byte[] jpeg() {
        BufferedImage image = new BufferedImage(EDGE, EDGE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, EDGE, EDGE);
        pen.setColor(hue.color);
        int from = EDGE / 5;
        int size = EDGE - 2 * from;
        switch (shape) {
            case CIRCLE -> pen.fillOval(from, from, size, size);
            case SQUARE -> pen.fillRect(from, from, size, size);
            case TRIANGLE ->
                pen.fillPolygon(new Polygon(
                        new int[] {EDGE / 2, from, from + size}, new int[] {from, from + size, from + size}, 3));
        }
        pen.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
