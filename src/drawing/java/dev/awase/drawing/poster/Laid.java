package dev.awase.drawing.poster;

import dev.awase.drawing.Studio;
import dev.awase.drawing.cloth.Dye;
import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.cloth.Prints;
import dev.awase.drawing.cloth.Weave;
import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.wardrobe.Wardrobe;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * One thing of a look and how it was laid down: its middle in the poster's pixels, its size as pixels for one of the
 * drawing's own units, and the degrees it lies askew.
 */
record Laid(String garment, Fabric fabric, double x, double y, double size, double turn) {
    private static final double FINER = 1.5;

    /** A dye, then the inks; the print {@code plain} takes inks only for trims. */
    static Fabric cloth(Weave weave, String print, String dye, String... inks) {
        return new Fabric(
                Dye.of(dye),
                weave,
                Prints.named(print),
                Arrays.stream(inks).map(Dye::of).toList());
    }

    static Laid of(String garment, Fabric fabric) {
        return new Laid(garment, fabric, 540, 960, 1, 0);
    }

    Laid at(double newX, double newY, double newSize, double newTurn) {
        return new Laid(garment, fabric, newX, newY, newSize, newTurn);
    }

    /** Lays it over what is there already. */
    void on(BufferedImage poster) {
        Easel easel = new Easel();
        Wardrobe.named(garment).draw(easel, fabric);
        double[] box = easel.bounds();
        BufferedImage sheet = Studio.cutOut(easel, fabric, garment.hashCode() & 0xffff, size * FINER, turn);
        double middleX = sheet.getWidth() / 2.0 + ((box[0] + box[2]) / 2 - Studio.WIDTH / 2.0) * size * FINER;
        double middleY = sheet.getHeight() / 2.0 + ((box[1] + box[3]) / 2 - Studio.HEIGHT / 2.0) * size * FINER;
        Graphics2D pen = poster.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.translate(x, y);
        pen.rotate(Math.toRadians(turn));
        pen.scale(1 / FINER, 1 / FINER);
        pen.translate(-middleX, -middleY);
        pen.drawImage(sheet, 0, 0, null);
        pen.dispose();
    }
}
