package dev.awase.drawing.wardrobe;

import static dev.awase.drawing.pen.Outline.AXIS;

import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.cloth.Panel;
import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.pen.Outline;

/** What closes a neck: shirt collars, polo collars, roll necks, lapels, hoods. */
final class Collars {
    private Collars() {}

    /** Both leaves of a collar whose point falls at (px, py) from the neck's middle. */
    static void paintShirt(Easel easel, Fabric fabric, Torso torso, double px, double py) {
        Cut cut = torso.cut();
        double top = cut.top();
        double low = top + cut.drop();
        Outline stand = Outline.at(AXIS, top - 22)
                .curve(AXIS + 34, top - 22, AXIS + cut.neck() - 8, top - 18, AXIS + cut.neck() + 1, top - 4)
                .line(AXIS + cut.neck() - 14, top + 18)
                .quad(AXIS + 26, top + 8, AXIS, top + 8)
                .bothHalves();
        new Panel(easel, stand, fabric).dim(0.28).round(0.6).paint();
        Outline leaf = Outline.at(AXIS + 1, low - 3)
                .curve(AXIS + 24, low - 12, AXIS + cut.neck() - 18, top + 16, AXIS + cut.neck() - 15, top - 17)
                .quad(AXIS + cut.neck() + 1, top - 18, AXIS + cut.neck() + 10, top + 6)
                .quad(AXIS + px + 22, top + py * 0.45, AXIS + px, top + py)
                .quad(AXIS + px * 0.5, low + 12, AXIS + 1, low - 3)
                .shut();
        Outline rim = Outline.at(AXIS + cut.neck() + 4, top + 8)
                .quad(AXIS + px + 15, top + py * 0.45, AXIS + px - 2, top + py - 6)
                .quad(AXIS + px * 0.5, low + 6, AXIS + 6, low - 5);
        easel.glow(leaf.moved(1, 6), 4, fabric.dye().shadow(), 6, 0.35);
        easel.glow(leaf.mirrored().moved(1, 6), 4, fabric.dye().shadow(), 6, 0.35);
        new Panel(easel, leaf, fabric).grain(-35).round(0.35).stitch(rim).paint();
        new Panel(easel, leaf.mirrored(), fabric)
                .grain(35)
                .round(0.35)
                .stitch(rim.mirrored())
                .paint();
    }

    static void paintPolo(Easel easel, Fabric fabric, Torso torso) {
        paintShirt(easel, fabric, torso, 52, 74);
    }

    /** A band collar standing around the neck. */
    static void paintBand(Easel easel, Fabric fabric, Torso torso) {
        Cut cut = torso.cut();
        double top = cut.top();
        double low = top + cut.drop();
        paintCollarBack(easel, fabric, torso, 19);
        Outline band = torso.roundNeck()
                .curve(
                        AXIS + cut.neck() - 2,
                        top - 10,
                        AXIS + cut.neck() - 8,
                        top - 14,
                        AXIS + cut.neck() - 10,
                        top - 16)
                .curve(
                        AXIS + cut.neck() - 12,
                        top + cut.drop() * 0.4,
                        AXIS + cut.neck() * 0.5,
                        low - 20,
                        AXIS,
                        low - 18)
                .bothHalves();
        new Panel(easel, band, fabric)
                .round(0.4)
                .stitch(torso.roundNeck().moved(0, -4))
                .paint();
    }

    /** A roll neck of this height. */
    static void paintRoll(Easel easel, Fabric fabric, Torso torso, double height) {
        Cut cut = torso.cut();
        double top = cut.top();
        double low = top + cut.drop();
        double wide = cut.neck() - 4;
        Outline tube = Outline.at(AXIS, top - height)
                .curve(
                        AXIS + wide * 0.6,
                        top - height,
                        AXIS + wide - 4,
                        top - height + 2,
                        AXIS + wide - 2,
                        top - height + 8)
                .curve(AXIS + wide + 4, top - height * 0.4, AXIS + wide + 5, top, AXIS + cut.neck() + 4, top + 4)
                .curve(AXIS + cut.neck() - 4, top + cut.drop() * 0.6, AXIS + cut.neck() * 0.6, low, AXIS, low)
                .bothHalves();
        Panel panel = new Panel(easel, tube, fabric);
        panel.fold(
                Outline.through(
                        AXIS - wide, top - height * 0.25, AXIS, top - height * 0.02, AXIS + wide, top - height * 0.3),
                7);
        panel.under(Outline.through(AXIS - wide, top + 4, AXIS, low - 6, AXIS + wide, top + 2), 5);
        panel.gleam(AXIS - 20, top - height * 0.6, 26, 12).paint();
        Outline mouth = Outline.oval(AXIS, top - height + 5, wide - 5, 6);
        new Panel(easel, mouth, fabric).dim(0.5).border(0.3).paint();
    }

    /** The part of a hood that lies behind the neck. */
    static void paintHoodBehind(Easel easel, Fabric fabric, Torso torso) {
        Cut cut = torso.cut();
        double top = cut.top();
        Outline hood = Outline.at(AXIS, top - 88)
                .curve(AXIS + 58, top - 90, AXIS + 98, top - 58, AXIS + 100, top - 8)
                .quad(AXIS + 102, top + 30, AXIS + 78, top + 50)
                .line(AXIS, top + 60)
                .bothHalves();
        new Panel(easel, hood, fabric)
                .fold(Outline.through(AXIS - 70, top - 44, AXIS - 84, top - 6, AXIS - 70, top + 30), 12)
                .gleam(AXIS - 30, top - 70, 50, 12)
                .paint();
        Outline opening = Outline.at(AXIS, top - 62)
                .curve(AXIS + 40, top - 62, AXIS + 66, top - 40, AXIS + 66, top - 4)
                .quad(AXIS + 62, top + 50, AXIS, top + 76)
                .bothHalves();
        new Panel(easel, opening, fabric).dim(0.45).round(1.3).paint();
    }

    /** The two front edges of a hood, crossing below the throat, with cords. */
    static void paintHoodFront(Easel easel, Fabric fabric, Torso torso) {
        double top = torso.cut().top();
        double low = top + torso.cut().drop();
        Outline edge = Outline.at(AXIS + 66, top - 30)
                .curve(AXIS + 100, top - 16, AXIS + 92, top + 26, AXIS + 76, top + 44)
                .curve(AXIS + 50, top + 72, AXIS + 24, low + 14, AXIS - 6, low + 16)
                .curve(AXIS + 4, low - 8, AXIS + 52, top + 52, AXIS + 66, top - 30)
                .shut();
        new Panel(easel, edge, fabric).round(0.7).grain(-30).paint();
        new Panel(easel, edge.mirrored(), fabric).round(0.7).grain(30).paint();
        for (int side = -1; side <= 1; side += 2) {
            Outline cord = Outline.through(
                    AXIS + side * 20, low + 2, AXIS + side * 25, low + 40, AXIS + side * 22, low + 96 + side * 7);
            easel.stroke(cord.moved(2, 3), "#000", 4.5, 0.18);
            easel.stroke(cord, fabric.trim().lighter(0.25).hex(), 4.4, 1);
            easel.stroke(cord.moved(-0.8, 0), fabric.trim().lighter(0.6).hex(), 1.2, 0.7);
            easel.fill(Outline.oval(AXIS + side * 20, low + 2, 4, 4), "#8b8d90", 1);
        }
    }

    /** The notched lapels of a tailored jacket; their roll ends at {@code breakY}. */
    static void paintLapels(Easel easel, Fabric fabric, Torso torso, double breakY, double width) {
        Cut cut = torso.cut();
        double top = cut.top();
        double notch = top + (breakY - top) * 0.30;
        Outline lapel = Outline.at(AXIS + 2, breakY)
                .curve(AXIS + 30, breakY - 70, AXIS + cut.neck() - 14, notch + 50, AXIS + cut.neck() - 8, top + 16)
                .line(AXIS + cut.neck() + 16, notch - 10)
                .line(AXIS + cut.neck() + width, notch + 6)
                .curve(AXIS + cut.neck() + width - 6, notch + 60, AXIS + 46, breakY - 40, AXIS + 2, breakY)
                .shut();
        Outline collar = Outline.at(AXIS + cut.neck() - 12, top - 24)
                .curve(
                        AXIS + cut.neck() + 6,
                        top - 22,
                        AXIS + cut.neck() + 22,
                        top + 12,
                        AXIS + cut.neck() + 28,
                        notch - 20)
                .line(AXIS + cut.neck() + 6, notch + 6)
                .curve(
                        AXIS + cut.neck() - 8,
                        notch - 10,
                        AXIS + cut.neck() - 10,
                        top + 20,
                        AXIS + cut.neck() - 12,
                        top - 24)
                .shut();
        for (int side = 0; side < 2; side++) {
            boolean left = side == 0;
            Outline leaf = left ? lapel.mirrored() : lapel;
            easel.glow(leaf.moved(2, 5), 5, fabric.dye().shadow(), 7, 0.4);
            new Panel(easel, leaf, fabric).grain(left ? 16 : -16).round(0.4).paint();
            new Panel(easel, left ? collar.mirrored() : collar, fabric)
                    .grain(left ? 30 : -30)
                    .round(0.4)
                    .paint();
        }
    }

    /** The back of a turned collar, seen behind the neck. */
    static void paintCollarBack(Easel easel, Fabric fabric, Torso torso, double height) {
        Cut cut = torso.cut();
        double top = cut.top();
        Outline back = Outline.at(AXIS, top - height)
                .curve(
                        AXIS + cut.neck() * 0.6,
                        top - height,
                        AXIS + cut.neck() - 12,
                        top - height + 2,
                        AXIS + cut.neck() + 2,
                        top - 4)
                .quad(AXIS + 30, top + 18, AXIS, top + 18)
                .bothHalves();
        new Panel(easel, back, fabric).dim(0.22).round(0.7).paint();
    }
}
