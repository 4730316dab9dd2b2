package dev.awase.drawing.wardrobe;

import static dev.awase.drawing.pen.Outline.AXIS;

import dev.awase.drawing.cloth.Dye;
import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.cloth.Panel;
import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.pen.Outline;

/**
 * Two legs and a waistband.
 *
 * @param hip half the width at the hip
 * @param knee how far the outer line lies from the axis at the knee
 * @param outer how far the outer line lies from the axis at the hem
 * @param inner how far the inner line lies from the axis at the hem
 * @param length the hem's height in the picture
 */
record Trousers(double hip, double knee, double outer, double inner, double length) {
    static final Trousers WIDE = new Trousers(120, 150, 166, 16, 690);
    static final Trousers STRAIGHT = new Trousers(114, 118, 112, 22, 690);
    static final Trousers TAPERED = new Trousers(122, 116, 92, 34, 670);
    static final Trousers SLIM = new Trousers(106, 98, 84, 32, 685);
    static final Trousers CROPPED = new Trousers(118, 134, 136, 22, 600);
    static final Trousers SHORTS = new Trousers(128, 142, 150, 14, 430);
    private static final double TOP = 66;
    private static final double WAIST = 86;
    private static final double CROTCH = 272;
    private static final Dye COPPER = Dye.of("#c8893f");

    /** Five pockets, rivets and copper stitches. */
    Garment jeans(boolean faded) {
        return (easel, fabric) -> {
            paintLegs(easel, fabric, false, faded, COPPER);
            paintWaistband(easel, fabric, COPPER, 5);
            Outline pocket = Outline.at(AXIS + 34, TOP + 26)
                    .curve(AXIS + 38, TOP + 62, AXIS + 66, TOP + 74, AXIS + hip - 12, TOP + 78);
            for (int side = 0; side < 2; side++) {
                Outline rim = side == 0 ? pocket.mirrored() : pocket;
                easel.stroke(rim.moved(0, 2), "#000", 4, 0.16);
                easel.stroke(rim, fabric.dye().seam(), 1.5, 0.9);
                easel.dashed(rim.moved(0, 5), COPPER.hex(), 1.3, 4, 2);
                easel.dashed(rim.moved(0, 8.5), COPPER.hex(), 1.3, 4, 2);
                Trims.button(easel, side == 0 ? rim.startX() - 3 : rim.startX() + 3, TOP + 34, 2.6, Trims.BRASS);
            }
            paintFly(easel, fabric, COPPER);
            Trims.button(easel, AXIS, TOP + 13, 6, Trims.BRASS);
        };
    }

    /** Pressed front creases and pleats. */
    Garment tailored(boolean pleats) {
        return (easel, fabric) -> {
            paintLegs(easel, fabric, true, false, Dye.of(fabric.dye().seam()));
            if (pleats) {
                paintPleats(easel, fabric);
            }
            paintWaistband(easel, fabric, Dye.of(fabric.dye().seam()), 4);
            paintSlantPockets(easel, fabric);
            paintFly(easel, fabric, Dye.of(fabric.dye().seam()));
            easel.stroke(
                    Outline.at(AXIS - 8, TOP + 13).line(AXIS + 9, TOP + 13),
                    fabric.dye().seam(),
                    1.4,
                    0.8);
        };
    }

    Garment chinos() {
        return (easel, fabric) -> {
            Dye thread = Dye.of(fabric.dye().seam());
            paintLegs(easel, fabric, false, false, thread);
            paintWaistband(easel, fabric, thread, 5);
            paintSlantPockets(easel, fabric);
            paintFly(easel, fabric, thread);
            Trims.button(easel, AXIS, TOP + 13, 5, Trims.HORN);
        };
    }

    /** An elastic waist with cords; rib cuffs where the hem is narrow. */
    Garment easy() {
        return (easel, fabric) -> {
            paintLegs(easel, fabric, false, false, Dye.of(fabric.dye().seam()));
            Panel band = new Panel(easel, waistband(30), fabric).round(0.6);
            for (int i = -9; i <= 9; i++) {
                band.crease(Outline.at(AXIS + i * 9, TOP + 2).line(AXIS + i * 9.2, TOP + 28), 2);
            }
            band.paint();
            paintSlantPockets(easel, fabric);
            for (int side = -1; side <= 1; side += 2) {
                Outline cord = Outline.through(
                        AXIS + side * 5, TOP + 16, AXIS + side * 11, TOP + 58, AXIS + side * 9, TOP + 104);
                easel.stroke(cord.moved(2, 2), "#000", 4, 0.2);
                easel.stroke(cord, fabric.dye().lighter(0.45).hex(), 3.6, 1);
            }
        };
    }

    /** Big flapped pockets at the thighs. */
    Garment cargo() {
        return (easel, fabric) -> {
            chinos().draw(easel, fabric);
            double y = CROTCH + 66;
            Panel right = Trims.patch(easel, fabric, AXIS + hip - 54, y, 74, 92, 0);
            right.paint();
            Trims.patch(easel, fabric, AXIS - hip - 20, y, 74, 92, 0).paint();
            Trims.flap(easel, fabric, AXIS + hip - 58, y - 6, 82, 30);
            Trims.flap(easel, fabric, AXIS - hip - 24, y - 6, 82, 30);
        };
    }

    private void paintLegs(Easel easel, Fabric fabric, boolean creased, boolean faded, Dye thread) {
        new Panel(easel, Outline.oval(AXIS, TOP + 6, WAIST - 4, 9), fabric)
                .dim(0.45)
                .paint();
        for (int side = 0; side < 2; side++) {
            paintLeg(easel, fabric, side == 1, creased, faded, thread);
        }
    }

    private void paintLeg(Easel easel, Fabric fabric, boolean left, boolean creased, boolean faded, Dye thread) {
        Panel leg = new Panel(easel, left ? rightLeg().mirrored() : rightLeg(), fabric).grain(left ? 2 : -2);
        double s = left ? -1 : 1;
        double middle = (outer + inner) / 2;
        foldAtCrotch(leg, s);
        if (length > 500) {
            foldAtKneeAndHem(leg, s);
        }
        if (creased) {
            leg.crease(
                    Outline.through(
                            AXIS + s * 58,
                            TOP + 40,
                            AXIS + s * (middle + 4),
                            CROTCH + 60,
                            AXIS + s * middle,
                            length + 4),
                    3.4);
        }
        if (faded) {
            leg.gleam(AXIS + s * (middle - 4), CROTCH + 90, 30, 110).gleam(AXIS + s * middle, length - 130, 22, 70);
        }
        leg.gleam(AXIS + s * (middle + 6) - 10, CROTCH + 60, 34, 120);
        leg.stitch(Outline.at(AXIS - 250, length - 16).line(AXIS + 250, length - 16), thread);
        leg.paint();
    }

    private void foldAtCrotch(Panel leg, double s) {
        leg.fold(
                Outline.through(
                        AXIS + s * 10, CROTCH + 4, AXIS + s * 44, CROTCH - 14, AXIS + s * (hip - 30), CROTCH - 46),
                10);
        leg.fold(Outline.through(AXIS + s * 10, CROTCH + 22, AXIS + s * 46, CROTCH + 26, AXIS + s * 84, CROTCH + 8), 9);
    }

    private void foldAtKneeAndHem(Panel leg, double s) {
        double middle = (outer + inner) / 2;
        double knee = (CROTCH + length) / 2;
        leg.fold(
                Outline.through(
                        AXIS + s * (inner + 6),
                        knee - 6,
                        AXIS + s * (middle - 6),
                        knee + 2,
                        AXIS + s * (middle + 22),
                        knee - 12),
                9);
        leg.fold(
                Outline.through(
                        AXIS + s * (outer - 4),
                        knee + 26,
                        AXIS + s * (middle + 8),
                        knee + 34,
                        AXIS + s * (middle - 14),
                        knee + 24),
                8);
        leg.fold(
                Outline.through(
                        AXIS + s * (inner + 10),
                        length - 44,
                        AXIS + s * middle,
                        length - 34,
                        AXIS + s * (outer - 14),
                        length - 50),
                8);
    }

    private Outline rightLeg() {
        double middle = (CROTCH + length) / 2;
        return Outline.at(AXIS - 1, TOP + 10)
                .line(AXIS + WAIST, TOP + 10)
                .curve(AXIS + WAIST + 12, TOP + 50, AXIS + hip - 3, TOP + 100, AXIS + hip, TOP + 150)
                .curve(AXIS + hip + 2, CROTCH + 20, AXIS + knee, middle - 80, AXIS + knee, middle)
                .curve(AXIS + knee, middle + 60, AXIS + outer, length - 70, AXIS + outer, length)
                .quad(AXIS + (outer + inner) / 2, length + 6, AXIS + inner, length)
                .curve(AXIS + inner, length - 70, AXIS + 6, CROTCH + 70, AXIS - 1, CROTCH)
                .shut();
    }

    private static Outline waistband(double height) {
        return Outline.at(AXIS, TOP + 5)
                .quad(AXIS + WAIST * 0.5, TOP + 5, AXIS + WAIST - 2, TOP)
                .line(AXIS + WAIST + 5, TOP + height - 2)
                .quad(AXIS + WAIST * 0.5, TOP + height + 4, AXIS, TOP + height + 4)
                .bothHalves();
    }

    static void paintWaistband(Easel easel, Fabric fabric, Dye thread, int loops) {
        new Panel(easel, waistband(24), fabric)
                .grain(90)
                .round(0.5)
                .stitch(Outline.at(AXIS - 100, TOP + 7).quad(AXIS, TOP + 11, AXIS + 100, TOP + 7), thread)
                .stitch(Outline.at(AXIS - 100, TOP + 21).quad(AXIS, TOP + 27, AXIS + 100, TOP + 21), thread)
                .paint();
        for (int i = 0; i < loops; i++) {
            double x = AXIS + (i - (loops - 1) / 2.0) * (loops == 5 ? 36 : 44);
            if (Math.abs(x - AXIS) > 10) {
                new Panel(easel, Outline.plate(x - 5, TOP - 1, 10, 34, 2), fabric)
                        .round(0.3)
                        .paint();
            }
        }
    }

    private void paintSlantPockets(Easel easel, Fabric fabric) {
        Trims.slit(easel, fabric, AXIS + 58, TOP + 28, AXIS + hip - 7, TOP + 112);
        Trims.slit(easel, fabric, AXIS - 58, TOP + 28, AXIS - hip + 7, TOP + 112);
    }

    private static void paintFly(Easel easel, Fabric fabric, Dye thread) {
        easel.stroke(Outline.at(AXIS, TOP + 28).line(AXIS, CROTCH), fabric.dye().seam(), 1.4, 0.85);
        easel.dashed(
                Outline.at(AXIS + 19, TOP + 30)
                        .line(AXIS + 18, TOP + 106)
                        .quad(AXIS + 16, TOP + 132, AXIS + 1, TOP + 142),
                thread.hex(),
                1.3,
                4,
                2);
    }

    private static void paintPleats(Easel easel, Fabric fabric) {
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 2; i++) {
                Outline pleat = Outline.through(
                        AXIS + side * (34 + i * 22),
                        TOP + 26,
                        AXIS + side * (36 + i * 24),
                        TOP + 66,
                        AXIS + side * (40 + i * 26),
                        TOP + 112);
                easel.glow(pleat.moved(2, 2), 2.5, fabric.dye().shadow(), 5, 0.5);
                easel.stroke(pleat, fabric.dye().seam(), 1.2, 0.8);
            }
        }
    }
}
