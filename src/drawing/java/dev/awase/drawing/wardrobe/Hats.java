package dev.awase.drawing.wardrobe;

import static dev.awase.drawing.pen.Outline.AXIS;

import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.cloth.Panel;
import dev.awase.drawing.cloth.Weave;
import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.pen.Outline;

/** Hats from the front, a little from above. */
final class Hats {
    private Hats() {}

    static Garment cap() {
        return (easel, fabric) -> {
            Outline crown = Outline.at(AXIS + 20, 232)
                    .curve(AXIS + 130, 232, AXIS + 178, 320, AXIS + 176, 452)
                    .quad(AXIS + 20, 496, AXIS - 150, 452)
                    .curve(AXIS - 150, 320, AXIS - 90, 232, AXIS + 20, 232)
                    .shut();
            new Panel(easel, crown, fabric)
                    .seam(Outline.through(AXIS + 20, 232, AXIS - 20, 330, AXIS - 30, 470))
                    .seam(Outline.through(AXIS + 20, 232, AXIS + 100, 320, AXIS + 118, 464))
                    .stitch(Outline.through(AXIS + 24, 234, AXIS - 14, 330, AXIS - 24, 470))
                    .gleam(AXIS - 60, 310, 46, 60)
                    .paint();
            Trims.button(easel, AXIS + 20, 232, 8, fabric.dye());
            Outline brim = Outline.at(AXIS - 152, 448)
                    .curve(AXIS - 70, 470, AXIS + 40, 474, AXIS + 122, 456)
                    .curve(AXIS + 90, 530, AXIS - 60, 560, AXIS - 176, 536)
                    .curve(AXIS - 214, 520, AXIS - 200, 468, AXIS - 152, 448)
                    .shut();
            Panel peak = new Panel(easel, brim, fabric.inks().isEmpty() ? fabric : fabric.inTrim(fabric.weave()));
            for (int i = 1; i < 5; i++) {
                peak.stitch(Outline.through(
                        AXIS - 160 - i * 6, 452 + i * 14, AXIS - 40, 472 + i * 13, AXIS + 118 - i * 10, 460 + i * 12));
            }
            peak.gleam(AXIS - 100, 510, 50, 14).paint();
        };
    }

    static Garment bucket() {
        return (easel, fabric) -> {
            Outline crown = Outline.at(AXIS, 240)
                    .curve(AXIS + 80, 238, AXIS + 116, 252, AXIS + 122, 286)
                    .line(AXIS + 146, 430)
                    .line(AXIS, 450)
                    .bothHalves();
            new Panel(easel, crown, fabric)
                    .seam(Outline.at(AXIS - 122, 282).quad(AXIS, 312, AXIS + 122, 282))
                    .gleam(AXIS - 50, 350, 40, 50)
                    .paint();
            Outline brim = Outline.at(AXIS, 436)
                    .quad(AXIS + 80, 436, AXIS + 142, 412)
                    .curve(AXIS + 180, 450, AXIS + 206, 492, AXIS + 214, 520)
                    .quad(AXIS + 110, 578, AXIS, 578)
                    .bothHalves();
            Panel panel = new Panel(easel, brim, fabric);
            for (int i = 1; i < 6; i++) {
                panel.stitch(Outline.at(AXIS - 146 - i * 11, 416 + i * 18)
                        .quad(AXIS, 448 + i * 42, AXIS + 146 + i * 11, 416 + i * 18));
            }
            panel.gleam(AXIS - 80, 500, 60, 20).paint();
        };
    }

    static Garment beanie(boolean pompon) {
        return (easel, fabric) -> {
            if (pompon) {
                for (int i = 0; i < 26; i++) {
                    double angle = i * 2.399;
                    double far = 9 * Math.sqrt(i);
                    new Panel(
                                    easel,
                                    Outline.oval(AXIS + Math.cos(angle) * far, 196 + Math.sin(angle) * far, 17, 17),
                                    fabric.inTrim(Weave.BOUCLE))
                            .round(0.25)
                            .border(0.12)
                            .paint();
                }
            }
            Outline crown = Outline.at(AXIS, 218)
                    .curve(AXIS + 100, 216, AXIS + 150, 300, AXIS + 154, 450)
                    .line(AXIS, 456)
                    .bothHalves();
            Panel panel = new Panel(easel, crown, fabric).gleam(AXIS - 56, 310, 40, 60);
            for (int side = -1; side <= 1; side += 2) {
                panel.crease(Outline.through(AXIS + side * 12, 222, AXIS + side * 44, 300, AXIS + side * 56, 440), 4);
                panel.crease(Outline.through(AXIS + side * 20, 226, AXIS + side * 96, 300, AXIS + side * 112, 440), 4);
            }
            panel.paint();
            Outline cuff = Outline.at(AXIS, 432)
                    .quad(AXIS + 90, 432, AXIS + 158, 420)
                    .quad(AXIS + 168, 470, AXIS + 160, 522)
                    .quad(AXIS + 80, 540, AXIS, 540)
                    .bothHalves();
            new Panel(easel, cuff, fabric.woven(Weave.RIB))
                    .gleam(AXIS - 70, 480, 50, 24)
                    .paint();
        };
    }

    /** A pinched crown with a ribbon over a wide brim; straw in summer, felt in winter. */
    static Garment fedora(double brimWidth, double crownHeight) {
        return (easel, fabric) -> {
            paintBrim(easel, fabric, brimWidth);
            double top = 452 - crownHeight;
            Outline crown = Outline.at(AXIS, top + 22)
                    .curve(AXIS + 26, top + 4, AXIS + 56, top - 2, AXIS + 78, top + 12)
                    .curve(AXIS + 106, top + 30, AXIS + 100, 360, AXIS + 124, 430)
                    .curve(AXIS + 128, 444, AXIS + 131, 456, AXIS + 132, 466)
                    .quad(AXIS + 66, 498, AXIS, 498)
                    .bothHalves();
            Panel felt = new Panel(easel, crown, fabric).gleam(AXIS - 52, top + 66, 30, 52);
            felt.hollow(AXIS, top + 30, 46, 26);
            for (int side = -1; side <= 1; side += 2) {
                felt.fold(
                        Outline.through(
                                AXIS + side * 70, top + 26, AXIS + side * 56, top + 62, AXIS + side * 64, top + 104),
                        15);
            }
            felt.paint();
            paintRibbon(easel, fabric.inTrim(Weave.SATIN));
        };
    }

    /** An oval that dips in front and rises a little at both sides, its edge lit. */
    private static void paintBrim(Easel easel, Fabric fabric, double half) {
        Outline brim = Outline.at(AXIS, 412)
                .curve(AXIS + half * 0.5, 410, AXIS + half * 0.97, 424, AXIS + half, 456)
                .curve(AXIS + half * 0.98, 500, AXIS + half * 0.52, 552, AXIS, 552)
                .bothHalves();
        Outline rim = Outline.at(AXIS - half + 8, 462)
                .curve(AXIS - half * 0.94, 500, AXIS - half * 0.5, 544, AXIS, 544)
                .curve(AXIS + half * 0.5, 544, AXIS + half * 0.94, 500, AXIS + half - 8, 462);
        new Panel(easel, brim, fabric)
                .gleam(AXIS - half * 0.5, 500, half * 0.3, 22)
                .hollow(AXIS + 10, 500, 150, 18)
                .stitch(rim)
                .paint();
    }

    private static void paintRibbon(Easel easel, Fabric satin) {
        Outline ribbon = Outline.at(AXIS, 450)
                .quad(AXIS + 68, 450, AXIS + 122, 421)
                .curve(AXIS + 128, 438, AXIS + 131, 454, AXIS + 132.5, 466)
                .quad(AXIS + 66, 499, AXIS, 499)
                .bothHalves();
        new Panel(easel, ribbon, satin).gleam(AXIS - 60, 470, 50, 12).paint();
        Outline bow = Outline.at(AXIS + 84, 438)
                .curve(AXIS + 96, 432, AXIS + 110, 428, AXIS + 118, 420)
                .line(AXIS + 124, 470)
                .curve(AXIS + 112, 476, AXIS + 98, 484, AXIS + 86, 486)
                .shut();
        new Panel(easel, bow, satin).round(0.5).paint();
        new Panel(easel, Outline.plate(AXIS + 96, 438, 13, 40, 3).turned(-14, AXIS + 102, 458), satin)
                .round(0.5)
                .paint();
    }

    static Garment beret() {
        return (easel, fabric) -> {
            Outline crown = Outline.at(150, 430)
                    .curve(90, 330, 220, 250, 330, 256)
                    .curve(470, 262, 530, 360, 456, 440)
                    .quad(300, 490, 150, 430)
                    .shut();
            new Panel(easel, crown, fabric)
                    .fold(Outline.through(170, 420, 260, 380, 380, 400), 16)
                    .gleam(270, 320, 80, 30)
                    .paint();
            new Panel(
                            easel,
                            Outline.at(168, 428)
                                    .quad(300, 478, 446, 434)
                                    .line(440, 462)
                                    .quad(300, 506, 176, 458)
                                    .shut(),
                            fabric.woven(Weave.RIB))
                    .paint();
            easel.stroke(
                    Outline.at(336, 258).quad(338, 244, 346, 236), fabric.dye().seam(), 6, 1);
        };
    }
}
