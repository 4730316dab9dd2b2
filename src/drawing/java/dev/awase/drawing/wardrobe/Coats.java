package dev.awase.drawing.wardrobe;

import static dev.awase.drawing.pen.Outline.AXIS;

import dev.awase.drawing.cloth.Dye;
import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.cloth.Panel;
import dev.awase.drawing.cloth.Weave;
import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.pen.Outline;

/** Tailored outerwear: blazers, chester and trench coats. */
final class Coats {
    private static final Cut JACKET = new Cut(48, 60, 148, 32, 132, 268, 118, 136, 112, 560);

    private Coats() {}

    /** A single or double breasted jacket with flap pockets. */
    static Garment blazer(boolean doubled) {
        return (easel, fabric) -> {
            Torso torso = new Torso(JACKET, Sleeve.COAT.length(392));
            double roll = doubled ? 300 : 330;
            paintOpenTop(easel, fabric, torso, roll);
            paintFronts(easel, fabric, torso, roll, 46);
            Trims.flap(easel, fabric, AXIS + 36, 424, 78, 26);
            Trims.flap(easel, fabric, AXIS - 114, 424, 78, 26);
            Trims.slit(easel, fabric, AXIS + 46, 262, AXIS + 94, 254);
            buttonRows(easel, fabric, doubled, roll + 14, 420, 2);
            Collars.paintLapels(easel, fabric, torso, roll, 46);
        };
    }

    /** A long tailored coat. */
    static Garment chester() {
        return (easel, fabric) -> {
            Torso torso = new Torso(Cut.LONG, Sleeve.COAT);
            paintOpenTop(easel, fabric, torso, 300);
            paintFronts(easel, fabric, torso, 300, 20);
            Trims.flap(easel, fabric, AXIS + 38, 430, 80, 28);
            Trims.flap(easel, fabric, AXIS - 118, 430, 80, 28);
            buttonRows(easel, fabric, false, 318, 478, 3);
            Collars.paintLapels(easel, fabric, torso, 300, 52);
        };
    }

    /** Double breasted, with storm flap, epaulettes and a tied belt. */
    static Garment trench() {
        return (easel, fabric) -> {
            Torso torso = new Torso(Cut.LONG.hem(122, 162, 684), Sleeve.COAT);
            paintOpenTop(easel, fabric, torso, 236);
            paintFronts(easel, fabric, torso, 236, 14);
            Outline storm = Outline.at(AXIS + 52, 110)
                    .quad(AXIS + 100, 100, AXIS + 138, 122)
                    .curve(AXIS + 124, 180, AXIS + 126, 220, AXIS + 116, 262)
                    .quad(AXIS + 70, 276, AXIS + 44, 250)
                    .shut();
            new Panel(easel, storm, fabric)
                    .round(0.5)
                    .stitch(storm.fitted(0.94, 0.94, 22, 10))
                    .paint();
            for (int side = -1; side <= 1; side += 2) {
                Trims.slit(easel, fabric, AXIS + side * 62, 434, AXIS + side * 88, 506);
                Outline strap = Outline.at(AXIS + side * 74, 92)
                        .line(AXIS + side * 142, 112)
                        .line(AXIS + side * 146, 128)
                        .line(AXIS + side * 72, 108)
                        .shut();
                new Panel(easel, strap, fabric).round(0.4).paint();
            }
            buttonRows(easel, fabric, true, 258, 470, 3);
            Collars.paintLapels(easel, fabric, torso, 236, 58);
            paintBelt(easel, fabric, 376);
        };
    }

    /** A stand collar and a hidden row of buttons. */
    static Garment stand() {
        return (easel, fabric) -> {
            Torso torso = new Torso(Cut.LONG.neck(48, 40), Sleeve.COAT);
            torso.paintBack(easel, fabric, 40);
            paintSleevesAndBody(easel, fabric, torso);
            easel.stroke(
                    Outline.at(AXIS + 16, 118).line(AXIS + 16, 690),
                    fabric.dye().seam(),
                    1.5,
                    0.9);
            easel.dashed(
                    Outline.at(AXIS - 18, 124).line(AXIS - 18, 690),
                    fabric.dye().seam(),
                    1.2,
                    4,
                    2);
            Trims.slit(easel, fabric, AXIS + 62, 420, AXIS + 90, 496);
            Trims.slit(easel, fabric, AXIS - 62, 420, AXIS - 90, 496);
            Trims.button(easel, AXIS, 132, 6, Trims.HORN);
            Collars.paintShirt(easel, fabric, torso, 54, 78);
        };
    }

    /** Duffle: a hood, and toggles on cords. */
    static Garment duffle() {
        return (easel, fabric) -> {
            Torso torso = new Torso(new Cut(56, 60, 150, 36, 138, 290, 138, 150, 118, 660), Sleeve.COAT.length(400));
            Collars.paintHoodBehind(easel, fabric, torso);
            paintSleevesAndBody(easel, fabric, torso);
            easel.stroke(
                    Outline.at(AXIS + 18, 170).line(AXIS + 18, 668),
                    fabric.dye().seam(),
                    1.5,
                    0.9);
            Trims.patch(easel, fabric, AXIS + 34, 470, 84, 96, 0).paint();
            Trims.patch(easel, fabric, AXIS - 118, 470, 84, 96, 0).paint();
            for (int i = 0; i < 4; i++) {
                double y = 238 + i * 72;
                for (int side = -1; side <= 1; side += 2) {
                    new Panel(
                                    easel,
                                    Outline.plate(AXIS + side * 48 - 10, y - 11, 20, 22, 4),
                                    Fabric.plain(Trims.HORN, Weave.LEATHER))
                            .round(0.3)
                            .paint();
                    easel.stroke(Outline.at(AXIS + side * 40, y).line(AXIS + side * 8, y), "#3a2a1c", 3.4, 1);
                }
                new Panel(
                                easel,
                                Outline.plate(AXIS - 20, y - 5.5, 42, 11, 5.5),
                                Fabric.plain(Dye.of("#c9a574"), Weave.METAL))
                        .round(0.5)
                        .gleam(AXIS - 4, y - 2, 14, 2)
                        .paint();
            }
            Collars.paintHoodFront(easel, fabric.woven(fabric.weave()), torso);
        };
    }

    private static void paintBelt(Easel easel, Fabric fabric, double y) {
        Outline tail = Outline.at(AXIS + 20, y + 6)
                .curve(AXIS + 40, y + 50, AXIS + 34, y + 100, AXIS + 48, y + 150)
                .line(AXIS + 72, y + 142)
                .curve(AXIS + 58, y + 90, AXIS + 62, y + 44, AXIS + 42, y + 2)
                .shut();
        new Panel(easel, tail, fabric).round(0.6).stitch(tail.moved(-3, -3)).paint();
        new Panel(
                        easel,
                        Outline.at(AXIS - 124, y - 2)
                                .quad(AXIS, y + 10, AXIS + 124, y - 2)
                                .line(AXIS + 123, y + 26)
                                .quad(AXIS, y + 38, AXIS - 123, y + 26)
                                .shut(),
                        fabric)
                .grain(90)
                .round(0.8)
                .stitch(Outline.at(AXIS - 124, y + 3).quad(AXIS, y + 15, AXIS + 124, y + 3))
                .stitch(Outline.at(AXIS - 124, y + 21).quad(AXIS, y + 33, AXIS + 124, y + 21))
                .paint();
        Trims.buckle(easel, AXIS + 12, y + 18, 38, 36, Trims.HORN);
    }

    private static void buttonRows(Easel easel, Fabric fabric, boolean doubled, double from, double to, int count) {
        Dye dye =
                fabric.dye().tone().lightness() > 55 ? Trims.HORN : fabric.dye().mixed(Trims.HORN, 0.6);
        Trims.buttons(easel, AXIS + (doubled ? 40 : -4), from, to, count, 7, dye);
        if (doubled) {
            Trims.buttons(easel, AXIS - 40, from, to, count, 7, dye);
        }
    }

    /** Lining and collar seen in the open neck. */
    private static void paintOpenTop(Easel easel, Fabric fabric, Torso torso, double roll) {
        Fabric lining = Fabric.plain(fabric.dye().darker(0.75), Weave.SATIN);
        torso.paintBack(easel, lining, roll - torso.cut().top());
        Collars.paintCollarBack(easel, fabric, torso, 26);
    }

    static void paintSleevesAndBody(Easel easel, Fabric fabric, Torso torso) {
        torso.paintSleeves(easel, fabric, true);
        Panel front = torso.hang(new Panel(easel, torso.body(torso.roundNeck()), fabric));
        front.seam(torso.armhole()).seam(torso.armhole().mirrored()).paint();
    }

    /** Sleeves and two fronts, the left over the right, rounded at the hem by {@code cutaway}. */
    private static void paintFronts(Easel easel, Fabric fabric, Torso torso, double roll, double cutaway) {
        torso.paintSleeves(easel, fabric, false);
        Cut cut = torso.cut();
        Outline right = Outline.at(AXIS + cut.neck(), cut.top())
                .quad(
                        AXIS + (cut.neck() + cut.shoulder()) / 2,
                        cut.top() + cut.slope() * 0.38,
                        AXIS + cut.shoulder(),
                        cut.top() + cut.slope())
                .then(torso.armhole())
                .then(torso.side())
                .quad(AXIS + cut.hem() * 0.5, cut.bottom() + 9, AXIS + cutaway, cut.bottom() + 9)
                .quad(AXIS - 12, cut.bottom() + 6, AXIS - 16, cut.bottom() - cutaway * 1.4)
                .line(AXIS - 14, roll)
                .line(AXIS + 4, roll - 20)
                .curve(AXIS + 20, roll - 80, AXIS + cut.neck() - 10, cut.top() + 80, AXIS + cut.neck(), cut.top())
                .shut();
        Panel under = torso.hang(new Panel(easel, right.mirrored(), fabric));
        under.seam(torso.armhole().mirrored()).paint();
        Outline edge = Outline.at(AXIS - 16, roll).line(AXIS - 16, cut.bottom());
        easel.glow(edge.moved(-2, 4), 5, fabric.dye().shadow(), 7, 0.35);
        Panel over = torso.hang(new Panel(easel, right, fabric));
        double x = AXIS + cut.waist() * 0.5;
        over.seam(torso.armhole())
                .seam(Outline.through(
                        x + 6, cut.armpit() + 20, x, (cut.armpit() + cut.bottom()) / 2, x + 4, cut.bottom() - 130))
                .paint();
    }
}
