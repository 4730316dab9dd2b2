package dev.awase.drawing.wardrobe;

import static dev.awase.drawing.pen.Outline.AXIS;

import dev.awase.drawing.cloth.Dye;
import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.cloth.Panel;
import dev.awase.drawing.cloth.Weave;
import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.pen.Outline;

/** Belts, scarves, jewelry, eyewear, watches and socks. */
final class SmallThings {
    private SmallThings() {}

    /** A belt coiled once, its end laid through the buckle. */
    static Garment belt(boolean woven) {
        return (easel, fabric) -> {
            Outline coil = Outline.oval(AXIS, 350, 186, 150);
            band(easel, fabric.dyed(fabric.dye().darker(0.8)), Outline.oval(AXIS, 326, 166, 128), 40);
            band(easel, fabric, coil, 46);
            Outline end = Outline.through(150, 452, 250, 512, 380, 498, 486, 566);
            band(easel, fabric, end, 46);
            if (!woven) {
                Trims.holes(easel, 392, 508, 22, 13, 4);
            }
            Trims.buckle(easel, 196, 486, 70, 66, fabric.inks().isEmpty() ? Trims.BRASS : fabric.trim());
        };
    }

    private static void band(Easel easel, Fabric fabric, Outline line, double width) {
        Dye dye = fabric.dye();
        easel.glow(line.moved(6, 12), 8, "#3a3029", width, 0.4);
        easel.stroke(line, dye.seam(), width, 1);
        easel.stroke(line, dye.hex(), width - 2.5, 1);
        String weave = fabric.weave().definition(30);
        if (!weave.isEmpty()) {
            easel.stroke(line, "url(#" + easel.define(weave) + ")", width - 3, 1);
        }
        easel.glow(line.moved(0, -width * 0.3), 3, dye.light(), width * 0.1, dye.lightStrength() * 0.7);
        easel.glow(line.moved(0, width * 0.37), 3, dye.shadow(), width * 0.12, 0.35);
    }

    /** A long muffler folded over itself, with fringes. */
    static Garment muffler() {
        return (easel, fabric) -> {
            Outline under = Outline.at(330, 120)
                    .curve(420, 180, 430, 380, 410, 610)
                    .line(286, 622)
                    .curve(310, 400, 300, 250, 240, 150)
                    .shut();
            fringe(easel, fabric, 290, 408, 618);
            new Panel(easel, under, fabric)
                    .fold(Outline.through(360, 200, 378, 400, 352, 600), 14)
                    .grain(2)
                    .dim(0.08)
                    .paint();
            Outline over = Outline.at(270, 110)
                    .curve(180, 180, 176, 380, 170, 570)
                    .line(300, 580)
                    .curve(304, 400, 316, 260, 372, 140)
                    .quad(320, 84, 270, 110)
                    .shut();
            fringe(easel, fabric, 174, 298, 574);
            easel.glow(over.moved(5, 7), 7, "#000", 10, 0.25);
            new Panel(easel, over, fabric)
                    .fold(Outline.through(280, 150, 232, 340, 236, 560), 14)
                    .fold(Outline.through(320, 140, 270, 220, 262, 330), 12)
                    .gleam(220, 330, 28, 110)
                    .grain(-4)
                    .paint();
        };
    }

    private static void fringe(Easel easel, Fabric fabric, double from, double to, double y) {
        for (double x = from; x < to; x += 7) {
            double sway = Math.sin(x * 0.7) * 3;
            easel.stroke(
                    Outline.at(x, y - 6).quad(x + sway, y + 18, x + sway * 1.5, y + 40 + Math.cos(x) * 4),
                    fabric.dye().seam(),
                    3.6,
                    0.9);
            easel.stroke(
                    Outline.at(x - 0.6, y - 6).quad(x - 0.6 + sway, y + 18, x - 0.6 + sway * 1.5, y + 39),
                    fabric.dye().hex(),
                    2.2,
                    1);
        }
    }

    /** A silk square, folded to a triangle, with a border in the second ink. */
    static Garment square() {
        return (easel, fabric) -> {
            Outline back =
                    Outline.at(120, 250).line(500, 210).line(346, 590).shut().turned(-4, 300, 400);
            new Panel(easel, back, fabric.dyed(fabric.dye().darker(0.92))).paint();
            Outline front = Outline.at(96, 240)
                    .quad(300, 210, 500, 240)
                    .quad(420, 420, 300, 580)
                    .quad(190, 430, 96, 240)
                    .shut();
            Panel panel = new Panel(easel, front, fabric);
            panel.fold(Outline.through(140, 270, 260, 330, 300, 500), 16)
                    .fold(Outline.through(420, 280, 350, 350, 316, 470), 14)
                    .gleam(230, 300, 60, 30);
            panel.paint(
                    Easel.stroked(front.fitted(0.9, 0.9, 30, 30), fabric.trim().hex(), 10, 1));
        };
    }

    static Garment necklace(boolean pearls) {
        return (easel, fabric) -> {
            Dye metal = fabric.dye();
            if (pearls) {
                for (int i = 0; i <= 44; i++) {
                    double angle = Math.PI * (0.04 + 0.92 * i / 44.0);
                    double size = 8 + 4 * Math.sin(angle);
                    bead(easel, AXIS - Math.cos(angle) * 170, 190 + Math.sin(angle) * 300, size, metal);
                }
            } else {
                Outline chain =
                        Outline.at(150, 160).curve(150, 400, 230, 500, 300, 506).curve(370, 500, 450, 400, 450, 160);
                easel.glow(chain.moved(4, 8), 4, "#3a3029", 5, 0.4);
                easel.stroke(chain, metal.darker(0.65).hex(), 4.4, 1);
                easel.dashed(chain, metal.lighter(0.45).hex(), 2.6, 5, 3);
                Outline drop = Outline.oval(300, 548, 30, 38);
                new Panel(easel, drop, fabric.inks().isEmpty() ? fabric : fabric.inTrim(Weave.METAL))
                        .gleam(288, 532, 14, 14)
                        .paint();
                easel.stroke(drop, metal.hex(), 4, 1);
            }
        };
    }

    private static void bead(Easel easel, double x, double y, double size, Dye dye) {
        easel.cast(Outline.oval(x, y, size, size));
        easel.paint("<g>");
        String shine = easel.define(
                "<radialGradient id='%ID%' cx='.36' cy='.3' r='.75'><stop offset='0' stop-color='#fff'/><stop offset='.4' stop-color='"
                        + dye.hex() + "'/><stop offset='1' stop-color='"
                        + dye.darker(0.62).hex() + "'/></radialGradient>");
        easel.fill(Outline.oval(x, y, size, size), "url(#" + shine + ")", 1);
        easel.paint("</g>");
    }

    /** A pair of hoops or of drops. */
    static Garment earrings(boolean hoops) {
        return (easel, fabric) -> {
            for (int side = -1; side <= 1; side += 2) {
                double x = AXIS + side * 92;
                if (hoops) {
                    Outline ring = Outline.oval(x, 380, 66, 84);
                    easel.glow(ring.moved(8, 14), 5, "#3a3029", 13, 0.4);
                    easel.stroke(ring, fabric.dye().darker(0.6).hex(), 14, 1);
                    easel.stroke(ring, fabric.dye().hex(), 11, 1);
                    easel.stroke(
                            ring.moved(-1.6, -1.6), fabric.dye().lighter(0.75).hex(), 3, 0.9);
                    bead(easel, x, 294, 9, fabric.dye());
                } else {
                    bead(easel, x, 270, 12, fabric.dye());
                    easel.stroke(
                            Outline.at(x, 280).line(x, 350),
                            fabric.dye().darker(0.8).hex(),
                            3,
                            1);
                    bead(easel, x, 384, 36, fabric.trim());
                    bead(easel, x, 446, 16, fabric.dye());
                }
            }
        };
    }

    static Garment bangle() {
        return (easel, fabric) -> {
            for (int i = 0; i < 3; i++) {
                Outline ring = Outline.oval(AXIS + (i - 1) * 26, 380 + (i - 1) * 24, 150, 128);
                easel.glow(ring.moved(8, 14), 6, "#3a3029", 12, 0.35);
                Dye dye = i == 1 ? fabric.trim() : fabric.dye();
                easel.stroke(ring, dye.darker(0.6).hex(), 13, 1);
                easel.stroke(ring, dye.hex(), 10, 1);
                easel.stroke(ring.moved(-1.4, -1.8), dye.lighter(0.7).hex(), 3, 0.9);
            }
        };
    }

    /** Glasses with round or square rims; dark lenses make them sunglasses. */
    static Garment glasses(boolean round, boolean dark) {
        return (easel, fabric) -> {
            for (int side = -1; side <= 1; side += 2) {
                Outline temple =
                        Outline.through(AXIS + side * 196, 356, AXIS + side * 214, 300, AXIS + side * 176, 236);
                easel.glow(temple.moved(6, 12), 6, "#3a3029", 10, 0.35);
                easel.stroke(temple, fabric.dye().darker(0.85).hex(), 10, 1);
                double x = AXIS + side * 104;
                Outline lens = round
                        ? Outline.oval(x, 390, 82, 76)
                        : Outline.at(x - 84, 330)
                                .quad(x, 318, x + 84, 330)
                                .curve(x + 88, 400, x + 60, 454, x, 456)
                                .curve(x - 60, 454, x - 88, 400, x - 84, 330)
                                .shut();
                easel.glow(lens.moved(6, 14), 8, "#3a3029", 14, 0.35);
                easel.fill(lens, dark ? fabric.trim().hex() : "#dfe9ee", dark ? 0.88 : 0.42);
                easel.within(
                        lens,
                        "<path d='M" + (x - 80) + " 440L" + (x - 10) + " 310H" + (x + 26) + "L" + (x - 44)
                                + " 470Z' fill='#fff' fill-opacity='" + (dark ? ".16" : ".5") + "'/>");
                easel.stroke(lens, fabric.dye().darker(0.7).hex(), round ? 10 : 14, 1);
                easel.stroke(lens, fabric.dye().hex(), round ? 8 : 11.5, 1);
                easel.stroke(lens.moved(-1, -1.6), fabric.dye().lighter(0.5).hex(), 2, 0.7);
            }
            Outline bridge = Outline.at(AXIS - 24, 372).quad(AXIS, 346, AXIS + 24, 372);
            easel.stroke(bridge, fabric.dye().darker(0.7).hex(), 11, 1);
            easel.stroke(bridge, fabric.dye().hex(), 9, 1);
        };
    }

    /** A strap in the dye, a case in metal, a dial in the first ink. */
    static Garment watch(boolean square) {
        return (easel, fabric) -> {
            Outline strap = Outline.at(AXIS, 80)
                    .line(AXIS + 40, 84)
                    .curve(AXIS + 48, 180, AXIS + 54, 240, AXIS + 58, 300)
                    .line(AXIS + 58, 430)
                    .curve(AXIS + 54, 540, AXIS + 46, 620, AXIS + 34, 676)
                    .quad(AXIS + 20, 688, AXIS, 688)
                    .bothHalves();
            new Panel(easel, strap, fabric)
                    .stitch(Outline.at(AXIS - 36, 90).line(AXIS - 50, 300))
                    .stitch(Outline.at(AXIS + 36, 90).line(AXIS + 50, 300))
                    .gleam(AXIS - 16, 180, 20, 60)
                    .gleam(AXIS - 16, 560, 20, 60)
                    .paint();
            Trims.holes(easel, AXIS, 560, 0, 24, 4);
            Trims.buckle(easel, AXIS, 92, 78, 44, Trims.STEEL);
            Dye metal = fabric.inks().size() > 1 ? fabric.inks().get(1) : Trims.STEEL;
            Outline body = square ? Outline.plate(AXIS - 78, 270, 156, 190, 20) : Outline.oval(AXIS, 366, 98, 98);
            new Panel(easel, body, Fabric.plain(metal, Weave.METAL))
                    .gleam(AXIS - 40, 310, 40, 30)
                    .paint();
            Outline dial = square ? Outline.plate(AXIS - 64, 284, 128, 162, 10) : Outline.oval(AXIS, 366, 82, 82);
            easel.fill(dial, fabric.trim().hex(), 1);
            easel.stroke(dial, metal.darker(0.6).hex(), 2, 1);
            Dye mark = fabric.trim().tone().lightness() > 55 ? Dye.of("#2a2a2c") : Dye.of("#ece8df");
            for (int i = 0; i < 12; i++) {
                Outline tick = Outline.at(AXIS, 366 - 72).line(AXIS, 366 - (i % 3 == 0 ? 56 : 63));
                easel.stroke(tick.turned(i * 30, AXIS, 366), mark.hex(), i % 3 == 0 ? 4 : 2.4, 1);
            }
            easel.stroke(Outline.at(AXIS, 366).line(AXIS - 30, 344), mark.hex(), 5, 1);
            easel.stroke(Outline.at(AXIS, 366).line(AXIS + 40, 336), mark.hex(), 3.4, 1);
            easel.fill(Outline.oval(AXIS, 366, 5, 5), mark.hex(), 1);
            easel.fill(
                    Outline.plate(AXIS + (square ? 77 : 97), 358, 12, 18, 3),
                    metal.darker(0.85).hex(),
                    1);
        };
    }

    static Garment socks() {
        return (easel, fabric) -> {
            Outline sock = Outline.at(250, 130)
                    .line(350, 130)
                    .curve(352, 260, 350, 360, 346, 420)
                    .curve(340, 470, 330, 490, 290, 530)
                    .curve(240, 576, 190, 610, 150, 600)
                    .curve(104, 586, 110, 530, 150, 506)
                    .curve(210, 470, 246, 420, 250, 360)
                    .shut();
            paintSock(easel, fabric.dyed(fabric.dye().darker(0.95)), sock.moved(104, 22));
            paintSock(easel, fabric, sock.moved(-30, 40));
        };
    }

    private static void paintSock(Easel easel, Fabric fabric, Outline sock) {
        double dx = sock.startX() - 250;
        double dy = sock.startY() - 130;
        new Panel(easel, sock, fabric)
                .fold(Outline.through(262 + dx, 420 + dy, 300 + dx, 440 + dy, 330 + dx, 430 + dy), 9)
                .gleam(284 + dx, 260 + dy, 20, 70)
                .paint();
        new Panel(
                        easel,
                        Outline.plate(247 + dx, 126 + dy, 106, 62, 6),
                        fabric.inks().isEmpty() ? fabric.woven(Weave.RIB) : fabric.inTrim(Weave.RIB))
                .paint();
        Outline toe = Outline.at(196 + dx, 476 + dy)
                .curve(180 + dx, 520 + dy, 196 + dx, 560 + dy, 214 + dx, 584 + dy)
                .curve(190 + dx, 600 + dy, 168 + dx, 604 + dy, 150 + dx, 600 + dy)
                .curve(104 + dx, 586 + dy, 110 + dx, 530 + dy, 150 + dx, 506 + dy)
                .shut();
        new Panel(easel, toe, fabric.inTrim(fabric.weave())).round(0.7).paint();
    }
}
