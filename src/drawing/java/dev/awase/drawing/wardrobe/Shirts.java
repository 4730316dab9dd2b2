package dev.awase.drawing.wardrobe;

import static dev.awase.drawing.pen.Outline.AXIS;

import dev.awase.drawing.cloth.Dye;
import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.cloth.Panel;
import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.pen.Outline;

/** Woven and buttoned: shirts, overshirts, blouses. */
final class Shirts {
    private static final Dye PEARL = Dye.of("#f1ede4");

    private Shirts() {}

    static Garment shirt(Cut cut, Sleeve sleeve, boolean pocket) {
        return (easel, fabric) -> {
            Torso torso = new Torso(cut.neck(52, 40), sleeve);
            paintBody(easel, fabric, torso, sleeve.isLong());
            if (pocket) {
                Trims.patch(easel, fabric, AXIS + 38, cut.top() + 118, 66, 74, 10)
                        .paint();
            }
            paintPlacket(easel, fabric, torso, cut.top() + 38);
            Collars.paintShirt(easel, fabric, torso, 46, 84);
        };
    }

    static Garment bandCollar(Cut cut, Sleeve sleeve) {
        return (easel, fabric) -> {
            Torso torso = new Torso(cut.neck(50, 40), sleeve);
            torso.paintBack(easel, fabric, 40);
            paintBody(easel, fabric, torso, sleeve.isLong());
            paintPlacket(easel, fabric, torso, cut.top() + 24);
            Collars.paintBand(easel, fabric, torso);
        };
    }

    /** An open camp collar with short wide sleeves. */
    static Garment camp(Cut cut) {
        return (easel, fabric) -> {
            Torso torso = new Torso(cut.neck(54, 70), Sleeve.WIDE_SHORT);
            torso.paintBack(easel, fabric, 80);
            paintBody(easel, fabric, torso, false);
            paintPlacket(easel, fabric, torso, cut.top() + 84);
            Collars.paintCollarBack(easel, fabric, torso, 18);
            Collars.paintLapels(easel, fabric, torso, cut.top() + 116, 30);
        };
    }

    /** A blouse gathered below a yoke, with full sleeves and a soft bow. */
    static Garment bow(Cut cut) {
        return (easel, fabric) -> {
            Torso torso = new Torso(cut.neck(50, 36), Sleeve.FULL);
            torso.paintBack(easel, fabric, 36);
            paintBody(easel, fabric, torso, true);
            Collars.paintBand(easel, fabric, torso);
            paintBow(easel, fabric, cut.top() + 44);
        };
    }

    /** A blouse with a V, gathered shoulders and full sleeves. */
    static Garment gathered(Cut cut) {
        return (easel, fabric) -> {
            Torso torso = new Torso(cut, Sleeve.FULL);
            torso.paintBack(easel, fabric, 80);
            torso.paintSleeves(easel, fabric, false);
            cuffs(easel, fabric, torso);
            Panel front = torso.hang(new Panel(easel, torso.body(torso.vNeck(104)), fabric));
            for (int i = 0; i < 5; i++) {
                double x = cut.neck() + 14 + i * 12;
                Outline pleat = Outline.through(
                        AXIS + x,
                        cut.top() + 8 + i * 4,
                        AXIS + x - 2,
                        cut.top() + 60,
                        AXIS + x - 8,
                        cut.top() + 120 + i * 8);
                front.crease(pleat, 3).crease(pleat.mirrored(), 3);
            }
            front.seam(torso.vNeck(104).moved(-3, 7))
                    .seam(torso.vNeck(104).moved(-3, 7).mirrored());
            front.stitch(Tees.hemLine(cut, 9)).paint();
        };
    }

    private static void paintBow(Easel easel, Fabric fabric, double y) {
        Outline tail = Outline.at(AXIS, y)
                .curve(AXIS + 20, y + 60, AXIS + 18, y + 120, AXIS + 34, y + 186)
                .line(AXIS + 66, y + 172)
                .curve(AXIS + 44, y + 110, AXIS + 36, y + 50, AXIS + 6, y - 4)
                .shut();
        Outline loop = Outline.at(AXIS, y)
                .curve(AXIS + 24, y - 34, AXIS + 86, y - 30, AXIS + 84, y + 6)
                .curve(AXIS + 82, y + 34, AXIS + 26, y + 24, AXIS, y)
                .shut();
        for (int side = 0; side < 2; side++) {
            Outline fall = side == 0 ? tail.mirrored().moved(4, -14) : tail;
            easel.glow(fall.moved(3, 6), 4, fabric.dye().shadow(), 6, 0.35);
            new Panel(easel, fall, fabric)
                    .round(0.5)
                    .grain(side == 0 ? 14 : -14)
                    .fold(
                            Outline.at(AXIS + (side == 0 ? -14 : 18), y + 20)
                                    .line(AXIS + (side == 0 ? -34 : 40), y + 150),
                            6)
                    .paint();
        }
        for (int side = 0; side < 2; side++) {
            Outline ear = side == 0 ? loop.mirrored() : loop;
            double s = side == 0 ? -1 : 1;
            easel.glow(ear.moved(2, 6), 4, fabric.dye().shadow(), 6, 0.35);
            new Panel(easel, ear, fabric)
                    .round(0.7)
                    .grain(s * 70)
                    .crease(Outline.through(AXIS + s * 4, y, AXIS + s * 30, y - 6, AXIS + s * 56, y - 2), 5)
                    .paint();
        }
        new Panel(easel, Outline.plate(AXIS - 13, y - 14, 26, 30, 9), fabric)
                .crease(Outline.at(AXIS + 3, y - 12).line(AXIS + 1, y + 14), 3)
                .paint();
    }

    static void paintBody(Easel easel, Fabric fabric, Torso torso, boolean cuffs) {
        torso.paintSleeves(easel, fabric, !cuffs);
        if (cuffs) {
            cuffs(easel, fabric, torso);
        }
        Cut cut = torso.cut();
        Outline half = torso.body(torso.roundNeck());
        Panel front = torso.hang(new Panel(easel, half, fabric));
        front.seam(torso.armhole()).seam(torso.armhole().mirrored()).stitch(Tees.hemLine(cut, 8));
        Outline yoke = Outline.at(AXIS + cut.neck() - 4, cut.top() + 14)
                .quad(AXIS + 96, cut.top() + 34, AXIS + cut.shoulder() - 4, cut.top() + cut.slope() + 16);
        front.seam(yoke).seam(yoke.mirrored()).paint();
    }

    private static void cuffs(Easel easel, Fabric fabric, Torso torso) {
        for (int side = 0; side < 2; side++) {
            boolean left = side == 0;
            Outline band = torso.cuffBand(32, 0);
            new Panel(easel, left ? band.mirrored() : band, fabric)
                    .grain(left ? 13 : -13)
                    .round(0.6)
                    .stitch(left ? torso.cuffLine(-5).mirrored() : torso.cuffLine(-5))
                    .stitch(left ? torso.cuffLine(-28).mirrored() : torso.cuffLine(-28))
                    .paint();
        }
    }

    static void paintPlacket(Easel easel, Fabric fabric, Torso torso, double from) {
        double to = torso.cut().bottom() + 9;
        new Panel(easel, Outline.box(AXIS - 14, from, 28, to - from), fabric)
                .round(0.25)
                .stitch(Outline.at(AXIS - 10, from).line(AXIS - 10, to))
                .stitch(Outline.at(AXIS + 10, from).line(AXIS + 10, to))
                .paint();
        Dye button = fabric.dye().tone().lightness() > 45 ? PEARL : fabric.dye().lighter(0.25);
        Trims.buttons(easel, AXIS, from + 26, to - 74, 6, 4.4, button);
    }
}
