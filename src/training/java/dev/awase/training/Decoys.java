package dev.awase.training;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * Things that are no garment, so that a reader learns to doubt: drawn boxes, bottles, mugs, bags with handles, faces
 * and rags in the colors of a real photo's floor, and floors with nothing on them. Drawn, because the photos hold none.
 */
final class Decoys {
    private static final int KINDS = 7;

    private final Random random;

    Decoys(long seed) {
        this.random = new Random(seed);
    }

    /** Takes the floor from a corner of a real photo and puts something on it. */
    BufferedImage on(BufferedImage photo) {
        int side = 128;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        int edge = Math.max(4, Math.min(photo.getWidth(), photo.getHeight()) / 5);
        pen.drawImage(photo, 0, 0, side, side, 0, 0, edge, edge, null);
        pen.translate(side / 2.0 + random.nextGaussian() * 5, side / 2.0 + random.nextGaussian() * 5);
        pen.rotate(random.nextGaussian() * 0.15);
        double size = 28 + random.nextInt(25);
        pen.scale(size, size);
        pen.setStroke(
                new BasicStroke(0.08f + 0.15f * random.nextFloat(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        draw(pen, random.nextInt(KINDS));
        pen.dispose();
        return image;
    }

    /** A picture turned a little, stretched and squeezed, on the color of its corner. */
    BufferedImage bent(BufferedImage picture) {
        int side = 160;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(new Color(picture.getRGB(0, 0)));
        pen.fillRect(0, 0, side, side);
        pen.translate(side / 2.0, side / 2.0);
        pen.rotate(random.nextGaussian() * 0.2);
        double fit = (double) side / Math.max(picture.getWidth(), picture.getHeight());
        pen.scale(fit * (0.75 + 0.4 * random.nextDouble()), fit * (0.75 + 0.4 * random.nextDouble()));
        pen.drawImage(picture, -picture.getWidth() / 2, -picture.getHeight() / 2, null);
        pen.dispose();
        return image;
    }

    private void draw(Graphics2D pen, int kind) {
        double wide = 0.5 + 0.5 * random.nextDouble();
        double tall = 0.5 + 0.5 * random.nextDouble();
        pen.setColor(color());
        switch (kind) {
            case 0 -> pen.fill(new RoundRectangle2D.Double(-wide, -tall, 2 * wide, 2 * tall, 0.2, 0.2));
            case 1 -> pen.fill(new Ellipse2D.Double(-wide, -tall, 2 * wide, 2 * tall));
            case 2 -> mug(pen, wide * 0.8, tall);
            case 3 -> bag(pen, wide, tall * 0.8);
            case 4 -> bottle(pen, wide * 0.5);
            case 5 -> face(pen, wide * 0.9);
            default -> rag(pen);
        }
    }

    private void mug(Graphics2D pen, double wide, double tall) {
        double side = random.nextBoolean() ? 1 : -1;
        pen.draw(new Ellipse2D.Double(side * wide - 0.35, -0.4 * tall, 0.7, 0.8 * tall));
        pen.fill(new RoundRectangle2D.Double(-wide, -tall, 2 * wide, 2 * tall, 0.25, 0.25));
        pen.setColor(color());
        pen.fill(new Ellipse2D.Double(-wide, -tall - 0.1, 2 * wide, 0.35));
    }

    private void bag(Graphics2D pen, double wide, double tall) {
        double handle = wide * (0.5 + 0.4 * random.nextDouble());
        pen.draw(new Ellipse2D.Double(-handle, -tall - 0.5, 2 * handle, 1.2));
        double slant = wide * (0.7 + 0.3 * random.nextDouble());
        Path2D body = new Path2D.Double();
        body.moveTo(-slant, -tall);
        body.lineTo(slant, -tall);
        body.lineTo(wide, tall);
        body.lineTo(-wide, tall);
        body.closePath();
        pen.fill(body);
        pen.setColor(color());
        pen.fill(new RoundRectangle2D.Double(-0.12, -tall + 0.1, 0.24, 0.3, 0.1, 0.1));
    }

    private void bottle(Graphics2D pen, double wide) {
        pen.fill(new RoundRectangle2D.Double(-wide, -0.4, 2 * wide, 1.4, 0.3, 0.3));
        pen.fill(new RoundRectangle2D.Double(-wide * 0.4, -1, wide * 0.8, 0.8, 0.1, 0.1));
        pen.setColor(color());
        pen.fill(new RoundRectangle2D.Double(-wide, 0, 2 * wide, 0.6, 0, 0));
    }

    private void face(Graphics2D pen, double wide) {
        pen.fill(new Ellipse2D.Double(-wide * 1.15, -1.1, 2.3 * wide, 1.7));
        pen.setColor(new Color(150 + random.nextInt(95), 110 + random.nextInt(90), 90 + random.nextInt(80)));
        pen.fill(new Ellipse2D.Double(-wide, -0.8, 2 * wide, 1.8));
        pen.setColor(Color.DARK_GRAY);
        pen.fill(new Ellipse2D.Double(-0.4 * wide, -0.1, 0.18, 0.12));
        pen.fill(new Ellipse2D.Double(0.3 * wide, -0.1, 0.18, 0.12));
        pen.setColor(new Color(150, 60, 60));
        pen.fill(new Ellipse2D.Double(-0.25 * wide, 0.45, 0.5 * wide, 0.1));
    }

    private void rag(Graphics2D pen) {
        Path2D outline = new Path2D.Double();
        int corners = 5 + random.nextInt(9);
        for (int i = 0; i < corners; i++) {
            double turn = 2 * Math.PI * i / corners;
            double far = 0.35 + 0.65 * random.nextDouble();
            AffineTransform point = AffineTransform.getRotateInstance(turn);
            point.translate(far, 0);
            if (i == 0) {
                outline.moveTo(point.getTranslateX(), point.getTranslateY());
            } else {
                outline.lineTo(point.getTranslateX(), point.getTranslateY());
            }
        }
        outline.closePath();
        pen.fill(outline);
    }

    private Color color() {
        return Color.getHSBColor(random.nextFloat(), random.nextFloat() * 0.8f, 0.1f + 0.9f * random.nextFloat());
    }
}
