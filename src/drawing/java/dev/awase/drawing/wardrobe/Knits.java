package dev.awase.drawing.wardrobe;

import static dev.awase.drawing.pen.Outline.AXIS;

import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.cloth.Panel;
import dev.awase.drawing.cloth.Weave;
import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.pen.Outline;

/** Sweaters: crew, V and roll necks, cables, vests. */
final class Knits {
    private Knits() {}

    static Garment crew(Cut cut, boolean cables) {
        return (easel, fabric) -> {
            Torso torso = new Torso(cut, Sleeve.LONG.length(370));
            torso.paintBack(easel, fabric, 50);
            paintBody(easel, fabric, torso, torso.roundNeck(), cables);
            torso.paintNeckband(easel, fabric, 18);
        };
    }

    static Garment vNeck(Cut cut) {
        return (easel, fabric) -> {
            Torso torso = new Torso(cut, Sleeve.LONG.length(370));
            torso.paintBack(easel, fabric, 118);
            ;
            paintBody(easel, fabric, torso, torso.vNeck(118), false);
            paintVBand(easel, fabric, torso, 118);
        };
    }

    static Garment roll(Cut cut, boolean cables, double height) {
        return (easel, fabric) -> {
            Torso torso = new Torso(cut, Sleeve.LONG.length(370));
            paintBody(easel, fabric, torso, torso.roundNeck(), cables);
            Collars.paintRoll(easel, fabric.woven(Weave.RIB), torso, height);
        };
    }

    static Garment vest(Cut cut) {
        return (easel, fabric) -> {
            Torso torso = new Torso(cut, Sleeve.LONG);
            torso.paintBack(easel, fabric, 126);
            Panel front = torso.hang(new Panel(easel, torso.body(torso.vNeck(126)), fabric));
            Outline rim = torso.armhole().moved(-12, 2);
            front.seam(rim).seam(rim.mirrored()).paint();
            paintVBand(easel, fabric, torso, 126);
            paintHem(easel, fabric, cut);
        };
    }

    private static void paintBody(Easel easel, Fabric fabric, Torso torso, Outline neck, boolean cables) {
        torso.paintSleeves(easel, fabric, false);
        Tees.paintRibbing(easel, fabric, torso);
        Panel front = torso.hang(new Panel(easel, torso.body(neck), fabric));
        front.seam(torso.armhole()).seam(torso.armhole().mirrored());
        if (cables) {
            for (int column = -2; column <= 2; column++) {
                cable(
                        front,
                        AXIS + column * 52,
                        torso.cut().top() - 10,
                        torso.cut().bottom() + 10);
            }
        }
        front.paint();
    }

    /** One cable: two strands that cross again and again between two ladders. */
    private static void cable(Panel front, double x, double from, double to) {
        for (double y = from; y < to; y += 34) {
            Outline strand = Outline.at(x - 9, y).curve(x - 9, y + 15, x + 9, y + 19, x + 9, y + 34);
            front.crease(strand.moved(4, 1), 4.5);
            front.crease(strand.fitted(-1, 1, 2 * x, 0).moved(-4, 1), 4.5);
        }
        for (int side = -1; side <= 1; side += 2) {
            front.crease(Outline.at(x + side * 18, from).line(x + side * 18, to), 3);
        }
    }

    private static void paintVBand(Easel easel, Fabric fabric, Torso torso, double depth) {
        Outline outer = torso.vNeck(depth);
        Outline inner = Outline.at(AXIS, torso.cut().top() + depth - 22)
                .curve(
                        AXIS + 4,
                        torso.cut().top() + depth - 34,
                        AXIS + torso.cut().neck() - 24,
                        torso.cut().top() + depth * 0.34,
                        AXIS + torso.cut().neck() - 14,
                        torso.cut().top() - 4);
        Outline half = outer.line(AXIS + torso.cut().neck() - 14, torso.cut().top() - 4)
                .then(inner.backward())
                .shut();
        Fabric rib = fabric.inks().isEmpty() || !fabric.print().inkShares().isEmpty()
                ? fabric.woven(Weave.RIB)
                : fabric.inTrim(Weave.RIB);
        new Panel(easel, half.mirrored(), rib).round(0.4).grain(-20).paint();
        new Panel(easel, half, rib).round(0.4).grain(20).paint();
    }

    private static void paintHem(Easel easel, Fabric fabric, Cut cut) {
        Outline hem = Outline.at(AXIS, cut.bottom() - 4)
                .line(AXIS + cut.hem(), cut.bottom() - 10)
                .line(AXIS + cut.hem() - 5, cut.bottom() + 26)
                .quad(AXIS + cut.hem() * 0.5, cut.bottom() + 36, AXIS, cut.bottom() + 36)
                .bothHalves();
        new Panel(easel, hem, fabric.woven(Weave.RIB)).round(0.8).paint();
    }
}
