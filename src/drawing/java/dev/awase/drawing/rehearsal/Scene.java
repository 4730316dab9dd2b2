package dev.awase.drawing.rehearsal;

import dev.awase.drawing.Jpeg;
import dev.awase.drawing.Studio;
import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.wardrobe.Garment;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * One photo as a phone would take it, 960×1280.
 *
 * @param turn degrees the garment lies askew
 * @param warmth from -1, cold window light, to 1, a lamp in the evening
 */
record Scene(String name, Garment garment, Fabric fabric, Ground ground, Clutter clutter, double turn, double warmth) {
    static final int WIDTH = 960;
    static final int HEIGHT = 1280;

    private static final String HEAD = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 960 1280'>";
    private static final double QUALITY = 0.50;

    byte[] photo() {
        Random random = new Random(name.hashCode());
        BufferedImage picture = Studio.canvas(WIDTH, HEIGHT);
        Studio.paint(HEAD + ground.drawn(random) + "</svg>", picture);
        lay(drawn(), picture, random);
        Studio.paint(edge(), picture);
        expose(picture, random);
        return Jpeg.of(picture, QUALITY);
    }

    /** The garment and its shadow, straight and alone; it is turned as a whole, for turned print tiles would gape. */
    private BufferedImage drawn() {
        Easel easel = new Easel();
        garment.draw(easel, fabric);
        String shadow = easel.blurred(13, "<g transform='translate(13 17)'>" + easel.silhouette("#100c08") + "</g>");
        String contact = easel.blurred(4, "<g transform='translate(3 5)'>" + easel.silhouette("#100c08") + "</g>");
        BufferedImage alone = new BufferedImage(1200, 1500, BufferedImage.TYPE_INT_ARGB);
        Studio.paint(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 600 750'><defs>" + easel.definitions()
                        + "</defs><g opacity='.5'>" + shadow + "</g><g opacity='.5'>" + contact + "</g>"
                        + easel.painted() + "</svg>",
                alone);
        return alone;
    }

    private void lay(BufferedImage alone, BufferedImage picture, Random random) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.translate(470 + random.nextInt(40), 610 + random.nextInt(60));
        pen.rotate(Math.toRadians(turn));
        pen.shear((random.nextDouble() - 0.5) * 0.1, 0);
        pen.scale(0.70, 0.67);
        pen.drawImage(alone, -600, -750, null);
        pen.dispose();
    }

    private String edge() {
        return HEAD + "<defs><filter id='near'><feGaussianBlur stdDeviation='14'/></filter></defs>"
                + "<g filter='url(#near)' opacity='.45' transform='translate(10 14)'>" + clutter.drawn() + "</g>"
                + clutter.drawn() + "</svg>";
    }

    /** Light that falls off from one corner, a vignette, a cast of color, and the noise of a small sensor. */
    private void expose(BufferedImage picture, Random random) {
        double lampX = random.nextDouble() * WIDTH;
        double lampY = random.nextDouble() * HEIGHT * 0.5;
        double noise = 5 + random.nextDouble() * 5;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double far = Math.hypot(x - lampX, y - lampY) / HEIGHT;
                double rim = Math.hypot((x - WIDTH / 2.0) / WIDTH, (y - HEIGHT / 2.0) / HEIGHT);
                double light = (1.12 - 0.34 * far) * (1.05 - 0.42 * rim * rim);
                double grain = random.nextGaussian() * noise;
                int rgb = picture.getRGB(x, y);
                int red = exposed(rgb >> 16 & 255, light * (1 + 0.06 * warmth), grain + random.nextGaussian() * 2);
                int green = exposed(rgb >> 8 & 255, light, grain);
                int blue = exposed(rgb & 255, light * (1 - 0.09 * warmth), grain + random.nextGaussian() * 3);
                picture.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
    }

    private static int exposed(int channel, double light, double grain) {
        return Math.clamp(Math.round(channel * light + grain), 0, 255);
    }
}
