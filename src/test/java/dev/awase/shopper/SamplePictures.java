package dev.awase.shopper;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures drawn in a moment: a piece of cloth before a pale ground. */
final class SamplePictures {
    private SamplePictures() {}

    static BufferedImage picture(Color color, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new GradientPaint(0, 0, new Color(0xf1ece3), 0, height, new Color(0xddd5c8)));
        g.fillRect(0, 0, width, height);
        int w = height * 2 / 5;
        int x = (width - w) / 2;
        g.setColor(color);
        g.fillRoundRect(x, height / 5, w, height * 3 / 5, 30, 30);
        g.setColor(color.darker());
        g.fillRect(x + w / 2 - 3, height / 5, 6, height * 3 / 5);
        g.dispose();
        return image;
    }

    static byte[] jpeg(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
