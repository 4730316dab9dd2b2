package dev.awase.vision;

import dev.awase.camera.Photo;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import javax.imageio.ImageIO;

/** A drawn photo to warm a reader up with, as large as it will see: nobody's, and enough of a garment to read it whole. */
final class Practice {
    private static final int STRIPES = 40;

    private Practice() {}

    static Photo photo() {
        BufferedImage image = new BufferedImage(480, 640, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xd9c6a5));
        pen.fillRect(0, 0, 480, 640);
        pen.setColor(new Color(0x3f6fb5));
        pen.fillRect(130, 120, 220, 400);
        pen.fillRect(60, 130, 360, 120);
        pen.setColor(new Color(0xf4f4f2));
        for (int y = 140; y < 500; y += STRIPES) {
            pen.fillRect(130, y, 220, STRIPES / 2);
        }
        pen.dispose();
        try {
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", jpeg);
            return new Photo(jpeg.toByteArray(), 480, 640, Instant.EPOCH);
        } catch (IOException memory) {
            throw new UncheckedIOException("a drawn picture cannot be encoded", memory);
        }
    }
}
