package dev.awase.vision;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Live frames of 1280x720 drawn for tests: somebody before a wall who holds a piece up. */
final class Held {
    static final int WIDTH = 1280;
    static final int HEIGHT = 720;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();
    private double grain = 3;
    private double light = 1;

    Held(String wall) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.decode(wall));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
    }

    /** A shirt with its middle there; {@code scale} 1 fills the guide. */
    Held shirt(String color, int x, int y, double scale) {
        int wide = (int) (380 * scale);
        int high = (int) (480 * scale);
        pen.setColor(Color.decode(color));
        pen.fillRoundRect(x - wide / 2, y - high / 2, wide, high, 30, 30);
        pen.fillRect(x - (int) (250 * scale), y - high / 2, (int) (500 * scale), (int) (130 * scale));
        pen.setColor(Color.decode(color).darker());
        for (int fold = 0; fold < 7; fold++) {
            pen.fillRect(x - wide / 2 + fold * wide / 7, y - high / 2 + 20, 5, high - 60);
        }
        return this;
    }

    /** A head whose chin is at {@code chin}, on a neck. */
    Held head(int chin) {
        pen.setColor(new Color(0xd8a582));
        pen.fillOval(560, chin - 210, 160, 220);
        pen.fillRect(600, chin - 20, 80, 120);
        pen.setColor(new Color(0x2a1f1a));
        pen.fillArc(550, chin - 240, 180, 200, 0, 180);
        return this;
    }

    Held hook() {
        pen.setColor(new Color(0x555555));
        pen.fillRect(634, 20, 12, 140);
        return this;
    }

    Held grain(double sigma) {
        grain = sigma;
        return this;
    }

    /** A share of the light, linear. */
    Held light(double share) {
        light = share;
        return this;
    }

    int[] frame(long seed) {
        Random random = new Random(seed);
        int[] rgb = image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
        for (int i = 0; i < rgb.length; i++) {
            double noise = grain * random.nextGaussian();
            rgb[i] = channel(rgb[i] >> 16 & 255, noise) << 16
                    | channel(rgb[i] >> 8 & 255, noise) << 8
                    | channel(rgb[i] & 255, noise);
        }
        return rgb;
    }

    private int channel(int value, double noise) {
        // A gamma of 2.2 stands for sRGB's curve.
        return (int) Math.clamp(255 * Math.pow(light * Math.pow(value / 255.0, 2.2), 1 / 2.2) + noise, 0, 255);
    }

    Glimpse glimpse() {
        return Glance.at(frame(1), WIDTH, HEIGHT, 1.06);
    }
}
