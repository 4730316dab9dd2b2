package dev.awase.drawing.wardrobe;

import static dev.awase.drawing.pen.Outline.AXIS;

import dev.awase.drawing.cloth.Dye;
import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.cloth.Panel;
import dev.awase.drawing.cloth.Weave;
import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.pen.Outline;

/** Bags from the front. */
final class Bags {
    private Bags() {}

    static Garment tote(boolean leather) {
        return (easel, fabric) -> {
            Fabric handle = fabric.inks().isEmpty() ? fabric : fabric.inTrim(Weave.LEATHER);
            strap(
                    easel,
                    handle.dyed(handle.dye().darker(0.8)),
                    Outline.through(222, 300, 232, 170, 300, 126, 368, 170, 378, 300),
                    15);
            Outline body = Outline.at(AXIS, 282)
                    .quad(AXIS + 100, 282, AXIS + 186, 276)
                    .curve(AXIS + 184, 420, AXIS + 178, 540, AXIS + 160, 634)
                    .quad(AXIS + 80, 648, AXIS, 646)
                    .bothHalves();
            Panel front = new Panel(easel, body, fabric);
            front.stitch(Outline.at(90, 296).quad(AXIS, 302, 510, 296))
                    .fold(Outline.through(160, 330, 190, 460, 170, 610), 14)
                    .fold(Outline.through(430, 340, 410, 470, 440, 610), 14)
                    .gleam(240, 420, 60, 80);
            if (leather) {
                front.seam(Outline.at(AXIS - 150, 600).quad(AXIS, 612, AXIS + 150, 600));
            }
            front.paint();
            strap(easel, handle, Outline.through(210, 340, 216, 230, 300, 170, 384, 230, 390, 340), 16);
            for (int side = -1; side <= 1; side += 2) {
                new Panel(easel, Outline.plate(AXIS + side * 90 - 13, 300, 26, 66, 3), handle)
                        .round(0.5)
                        .stitch(Outline.box(AXIS + side * 90 - 9, 306, 18, 54))
                        .paint();
            }
        };
    }

    /** A flap, a turn lock and a long strap. */
    static Garment shoulder(boolean rounded) {
        return (easel, fabric) -> {
            strap(easel, fabric, Outline.through(146, 380, 150, 200, 300, 92, 450, 200, 454, 380), 13);
            double round = rounded ? 90 : 22;
            new Panel(easel, Outline.plate(118, 360, 364, 240, round), fabric)
                    .gleam(230, 540, 70, 30)
                    .paint();
            Outline flap = rounded
                    ? Outline.at(AXIS, 352)
                            .line(AXIS + 150, 352)
                            .quad(AXIS + 184, 356, AXIS + 182, 410)
                            .curve(AXIS + 170, 500, AXIS + 80, 528, AXIS, 530)
                            .bothHalves()
                    : Outline.at(AXIS, 352)
                            .line(AXIS + 172, 352)
                            .quad(AXIS + 186, 354, AXIS + 186, 370)
                            .line(AXIS + 184, 470)
                            .quad(AXIS + 182, 500, AXIS + 160, 502)
                            .line(AXIS, 502)
                            .bothHalves();
            easel.glow(flap.moved(2, 7), 6, "#000", 8, 0.25);
            new Panel(easel, flap, fabric)
                    .stitch(flap.fitted(0.955, 0.94, 13.5, 24))
                    .gleam(220, 400, 70, 26)
                    .paint();
            new Panel(easel, Outline.plate(AXIS - 20, 478, 40, 34, 6), Fabric.plain(Trims.BRASS, Weave.METAL))
                    .round(0.5)
                    .gleam(AXIS - 6, 486, 12, 5)
                    .paint();
            easel.fill(
                    Outline.plate(AXIS - 4, 482, 8, 26, 4),
                    Trims.BRASS.darker(0.7).hex(),
                    1);
            for (int side = -1; side <= 1; side += 2) {
                Outline ring = Outline.oval(AXIS + side * 154, 372, 12, 12);
                easel.stroke(ring, Trims.BRASS.darker(0.7).hex(), 5, 1);
                easel.stroke(ring, Trims.BRASS.lighter(0.3).hex(), 3, 1);
            }
        };
    }

    static Garment backpack(boolean flap) {
        return (easel, fabric) -> {
            paintPack(easel, fabric);
            if (flap) {
                paintBuckledLid(easel, fabric);
            } else {
                paintZippedTop(easel, fabric);
            }
        };
    }

    /** Straps, body and front pocket of a backpack. */
    private static void paintPack(Easel easel, Fabric fabric) {
        strap(easel, fabric, Outline.through(262, 150, 268, 108, 300, 98, 332, 108, 338, 150), 13);
        strap(easel, fabric.dyed(fabric.dye().darker(0.75)), Outline.through(180, 240, 130, 400, 160, 620), 24);
        strap(easel, fabric.dyed(fabric.dye().darker(0.75)), Outline.through(420, 240, 470, 400, 440, 620), 24);
        Outline body = Outline.at(AXIS, 140)
                .curve(AXIS + 90, 138, AXIS + 140, 170, AXIS + 146, 270)
                .curve(AXIS + 156, 420, AXIS + 156, 540, AXIS + 146, 630)
                .quad(AXIS + 130, 656, AXIS, 656)
                .bothHalves();
        new Panel(easel, body, fabric)
                .gleam(230, 300, 60, 90)
                .fold(Outline.through(176, 300, 186, 420, 176, 560), 12)
                .paint();
        new Panel(easel, Outline.plate(184, 430, 232, 200, 26), fabric)
                .stitch(Outline.plate(191, 437, 218, 186, 20))
                .gleam(250, 500, 50, 40)
                .paint();
        Trims.zip(easel, fabric, Outline.at(198, 462).quad(300, 446, 402, 462));
    }

    private static void paintBuckledLid(Easel easel, Fabric fabric) {
        Outline lid = Outline.at(AXIS, 134)
                .curve(AXIS + 92, 132, AXIS + 146, 170, AXIS + 150, 262)
                .quad(AXIS + 148, 366, AXIS + 120, 380)
                .line(AXIS, 388)
                .bothHalves();
        easel.glow(lid.moved(2, 7), 6, "#000", 8, 0.25);
        new Panel(easel, lid, fabric)
                .gleam(236, 240, 60, 60)
                .stitch(lid.fitted(0.95, 0.95, 15, 13))
                .paint();
        for (int side = -1; side <= 1; side += 2) {
            new Panel(easel, Outline.plate(AXIS + side * 76 - 10, 340, 20, 116, 3), fabric.inTrim(Weave.LEATHER))
                    .round(0.5)
                    .paint();
            Trims.buckle(easel, AXIS + side * 76, 410, 28, 24, Trims.BRASS);
        }
    }

    private static void paintZippedTop(Easel easel, Fabric fabric) {
        Trims.zip(
                easel,
                fabric,
                Outline.at(178, 330).curve(190, 210, 250, 188, 300, 188).curve(350, 188, 410, 210, 422, 330));
        new Panel(easel, Outline.plate(276, 250, 48, 32, 3), fabric.inTrim(Weave.LEATHER))
                .round(0.5)
                .stitch(Outline.plate(280, 254, 40, 24, 2))
                .paint();
    }

    static Garment clutch(boolean envelope) {
        return (easel, fabric) -> {
            new Panel(easel, Outline.plate(94, 270, 412, 240, 14), fabric)
                    .gleam(210, 450, 90, 40)
                    .paint();
            if (envelope) {
                Outline flap = Outline.at(96, 266)
                        .line(504, 266)
                        .quad(506, 280, 498, 290)
                        .line(320, 410)
                        .quad(300, 422, 280, 410)
                        .line(102, 290)
                        .quad(94, 280, 96, 266)
                        .shut();
                easel.glow(flap.moved(2, 7), 6, "#000", 8, 0.25);
                new Panel(easel, flap, fabric)
                        .gleam(240, 310, 90, 26)
                        .stitch(Outline.at(110, 284).line(300, 408).line(490, 284))
                        .paint();
                Trims.button(easel, 300, 392, 9, Trims.BRASS);
            } else {
                new Panel(easel, Outline.plate(100, 262, 400, 22, 6), Fabric.plain(Trims.BRASS, Weave.METAL))
                        .round(0.4)
                        .gleam(220, 270, 90, 5)
                        .paint();
                Trims.button(easel, 290, 254, 11, Trims.BRASS);
                Trims.button(easel, 312, 256, 11, Trims.BRASS);
            }
        };
    }

    static Garment bucket() {
        return (easel, fabric) -> {
            strap(easel, fabric, Outline.through(178, 330, 190, 170, 300, 100, 410, 170, 422, 330), 13);
            Outline body = Outline.at(AXIS, 300)
                    .quad(AXIS + 80, 300, AXIS + 132, 292)
                    .curve(AXIS + 140, 400, AXIS + 158, 520, AXIS + 140, 610)
                    .quad(AXIS + 70, 640, AXIS, 640)
                    .bothHalves();
            Panel front = new Panel(easel, body, fabric);
            for (int i = -6; i <= 6; i++) {
                front.crease(
                        Outline.through(
                                AXIS + i * 20, 306, AXIS + i * 18, 350, AXIS + i * 22, 400 + Math.floorMod(i * 37, 40)),
                        6);
            }
            front.gleam(240, 500, 60, 70)
                    .seam(Outline.at(156, 592).quad(AXIS, 616, 444, 592))
                    .paint();
            Outline cord = Outline.at(164, 338).quad(AXIS, 352, 436, 338);
            easel.stroke(cord.moved(0, 2), "#000", 6, 0.25);
            easel.stroke(cord, fabric.trim().hex(), 5, 1);
            for (int side = -1; side <= 1; side += 2) {
                easel.stroke(
                        Outline.through(AXIS + side * 8, 346, AXIS + side * 20, 390, AXIS + side * 14, 440),
                        fabric.trim().hex(),
                        5,
                        1);
            }
        };
    }

    static Garment boston() {
        return (easel, fabric) -> {
            Fabric trim = fabric.inTrim(Weave.LEATHER);
            strap(easel, trim, Outline.through(220, 340, 226, 220, 300, 180, 374, 220, 380, 340), 15);
            Outline body = Outline.at(AXIS, 316)
                    .curve(AXIS + 140, 314, AXIS + 206, 340, AXIS + 212, 430)
                    .quad(AXIS + 220, 560, AXIS + 204, 584)
                    .quad(AXIS + 100, 594, AXIS, 594)
                    .bothHalves();
            new Panel(easel, body, fabric).gleam(220, 420, 90, 50).paint();
            new Panel(easel, Outline.box(86, 546, 428, 46), trim)
                    .round(0.5)
                    .stitch(Outline.at(84, 554).line(516, 554))
                    .paint();
            Trims.zip(easel, fabric, Outline.at(140, 338).quad(AXIS, 312, 460, 338));
            for (int side = -1; side <= 1; side += 2) {
                new Panel(easel, Outline.plate(AXIS + side * 80 - 12, 330, 24, 220, 2), trim)
                        .round(0.5)
                        .stitch(Outline.box(AXIS + side * 80 - 8, 336, 16, 210))
                        .paint();
            }
        };
    }

    private static void strap(Easel easel, Fabric fabric, Outline line, double width) {
        Dye dye = fabric.dye();
        easel.glow(line.moved(6, 10), 6, "#3a3029", width, 0.35);
        easel.stroke(line, dye.seam(), width, 1);
        easel.stroke(line, dye.hex(), width - 2.4, 1);
        easel.stroke(line.moved(-1.5, -1.5), dye.light(), width * 0.25, dye.lightStrength());
        easel.dashed(line.moved(1, 1), dye.seam(), 1, 4, 2.4);
    }
}
