package dev.awase.drawing.wardrobe;

import static dev.awase.drawing.pen.Outline.AXIS;

import dev.awase.drawing.cloth.Dye;
import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.cloth.Panel;
import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.pen.Outline;

/**
 * Skirts from a waist to a hem.
 *
 * @param top the waist's height
 * @param waist half the width at the waist
 * @param hip half the width at the hip
 * @param hem half the width at the hem
 * @param length the hem's height
 */
record Skirts(double top, double waist, double hip, double hem, double length) {
    static final Skirts A_LINE = new Skirts(96, 82, 130, 206, 610);
    static final Skirts PENCIL = new Skirts(90, 82, 124, 106, 620);
    static final Skirts MAXI = new Skirts(70, 80, 128, 190, 686);
    static final Skirts MINI = new Skirts(150, 92, 136, 170, 450);
    static final Skirts FLARE = new Skirts(96, 80, 140, 240, 600);
    static final Skirts COLUMN = new Skirts(80, 80, 116, 132, 670);

    /** Even knife pleats from waist to hem. */
    Garment pleated() {
        return (easel, fabric) -> {
            Panel panel = new Panel(easel, shape(10, 6), fabric);
            int count = 15;
            for (int i = 1; i < count; i++) {
                double share = 2.0 * i / count - 1;
                panel.crease(
                        Outline.through(
                                AXIS + share * waist,
                                top + 18,
                                AXIS + share * hip,
                                top + 140,
                                AXIS + share * hem,
                                length + 12),
                        4.2);
                panel.seam(Outline.through(
                        AXIS + share * waist,
                        top + 18,
                        AXIS + share * hip,
                        top + 140,
                        AXIS + share * hem,
                        length + 12));
            }
            panel.gleam(AXIS - hem * 0.3, (top + length) / 2, 60, 160).paint();
            paintBand(easel, fabric);
        };
    }

    /** Soft folds falling from the waist; gathers for a full skirt. */
    Garment soft(boolean gathered) {
        return (easel, fabric) -> {
            Panel panel = new Panel(easel, shape(14, gathered ? 6 : 4), fabric);
            paintFolds(panel, gathered ? 9 : 6);
            if (gathered) {
                for (int i = -8; i <= 8; i++) {
                    double x = AXIS + i * waist / 8.5;
                    panel.crease(Outline.at(x, top + 20).line(x + i * 1.2, top + 56 + Math.floorMod(i * 37, 30)), 2.4);
                }
            }
            panel.stitch(Outline.at(AXIS - hem, length - 6).quad(AXIS, length + 20, AXIS + hem, length - 6))
                    .paint();
            paintBand(easel, fabric);
        };
    }

    /** Close to the body with a slit or a row of buttons in front. */
    Garment narrow(boolean buttons) {
        return (easel, fabric) -> {
            Panel panel = new Panel(easel, shape(4, 0), fabric);
            panel.fold(Outline.through(AXIS - 70, top + 60, AXIS - 84, top + 220, AXIS - 60, length), 14);
            panel.fold(Outline.through(AXIS + 76, top + 90, AXIS + 90, top + 260, AXIS + 72, length), 14);
            panel.gleam(AXIS - 30, top + 190, 60, 130);
            for (int side = -1; side <= 1; side += 2) {
                panel.seam(Outline.at(AXIS + side * 44, top + 20).line(AXIS + side * 50, top + 96));
            }
            if (buttons) {
                panel.seam(Outline.at(AXIS + 18, top).line(AXIS + 18, length + 20))
                        .stitch(Outline.at(AXIS - 18, top).line(AXIS - 18, length + 20));
            } else {
                panel.under(Outline.at(AXIS + 36, length - 150).line(AXIS + 38, length + 10), 6)
                        .seam(Outline.at(AXIS + 34, top + 20).line(AXIS + 34, length + 20));
            }
            panel.stitch(Outline.at(AXIS - hem - 10, length - 12).quad(AXIS, length - 4, AXIS + hem + 10, length - 12))
                    .paint();
            paintBand(easel, fabric);
            if (buttons) {
                Trims.buttons(easel, AXIS, top + 12, length - 50, 8, 6, Trims.HORN);
            }
        };
    }

    /** Five-pocket denim. */
    Garment denim() {
        return (easel, fabric) -> {
            narrow(true).draw(easel, fabric);
            Dye copper = Dye.of("#c8893f");
            for (int side = 0; side < 2; side++) {
                Outline rim = Outline.at(AXIS + 36, top + 24)
                        .curve(AXIS + 40, top + 60, AXIS + 70, top + 70, AXIS + hip - 18, top + 76);
                Outline line = side == 0 ? rim.mirrored() : rim;
                easel.stroke(line, fabric.dye().seam(), 1.5, 0.9);
                easel.dashed(line.moved(0, 5), copper.hex(), 1.3, 4, 2);
                easel.dashed(line.moved(0, 8), copper.hex(), 1.3, 4, 2);
            }
        };
    }

    /** Two or three tiers, each gathered into the one above. */
    Garment tiered() {
        return (easel, fabric) -> {
            double step = (length - top) / 3;
            for (int tier = 2; tier >= 0; tier--) {
                double from = top + tier * step - 6;
                double to = top + (tier + 1) * step;
                double above = waist + (hem - waist) * Math.pow(tier / 3.0, 0.8);
                double below = waist + (hem - waist) * Math.pow((tier + 1) / 3.0, 0.8);
                Outline shape = new Skirts(from, above, (above + below) / 2, below, to).shape(8, 7);
                Panel panel = new Panel(easel, shape, fabric);
                for (int i = -10; i <= 10; i++) {
                    double share = i / 10.5;
                    panel.crease(
                            Outline.at(AXIS + share * above, from)
                                    .line(AXIS + share * (above + below) / 2, from + 50 + Math.floorMod(i * 53, 50)),
                            3);
                }
                panel.under(Outline.at(AXIS - above, from + 8).line(AXIS + above, from + 8), 8)
                        .paint();
            }
            paintBand(easel, fabric);
        };
    }

    void paintFolds(Panel panel, int count) {
        for (int i = 0; i < count; i++) {
            double share = (i + 0.5) / count * 2 - 1;
            double start = top + 40 + Math.floorMod(i * 67, 120);
            double bow = Math.floorMod(i * 31, 14) - 7;
            panel.fold(
                    Outline.through(
                            AXIS + share * waist * 1.05,
                            start,
                            AXIS + share * (hip + hem) / 2 + bow,
                            (start + length) / 2,
                            AXIS + share * hem * 0.94,
                            length + 14),
                    15);
        }
        panel.gleam(AXIS - hem * 0.28, top + (length - top) * 0.5, 56, 170);
    }

    /** The skirt's outline; the hem sags by {@code sag} and waves {@code waves} times. */
    Outline shape(double sag, int waves) {
        Outline half = Outline.at(AXIS, top)
                .line(AXIS + waist, top)
                .curve(AXIS + waist + 8, top + 40, AXIS + hip - 6, top + 90, AXIS + hip, top + 140)
                .curve(
                        AXIS + hip + (hem - hip) * 0.3,
                        top + 240,
                        AXIS + hem - (hem - hip) * 0.2,
                        length - 90,
                        AXIS + hem,
                        length);
        if (waves == 0) {
            return half.quad(AXIS + hem * 0.5, length + sag, AXIS, length + sag).bothHalves();
        }
        int swings = Math.max(2, waves / 2 + 1);
        for (int i = 1; i <= swings; i++) {
            double from = AXIS + hem * (1 - (i - 1.0) / swings);
            double to = AXIS + hem * (1 - (double) i / swings);
            double y = length + sag * Math.sin(Math.PI / 2 * i / swings);
            half = half.curve(from - (from - to) * 0.35, y + 11, to + (from - to) * 0.35, y + 11, to, y);
        }
        return half.bothHalves();
    }

    private void paintBand(Easel easel, Fabric fabric) {
        Outline band = Outline.at(AXIS, top - 2)
                .quad(AXIS + waist * 0.5, top - 2, AXIS + waist - 2, top - 7)
                .line(AXIS + waist + 4, top + 18)
                .quad(AXIS + waist * 0.5, top + 23, AXIS, top + 23)
                .bothHalves();
        new Panel(easel, Outline.oval(AXIS, top - 4, waist - 6, 7), fabric)
                .dim(0.45)
                .paint();
        new Panel(easel, band, fabric)
                .grain(90)
                .round(0.5)
                .stitch(Outline.at(AXIS - waist, top + 15).quad(AXIS, top + 22, AXIS + waist, top + 15))
                .paint();
    }
}
