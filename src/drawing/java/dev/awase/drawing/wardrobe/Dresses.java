package dev.awase.drawing.wardrobe;

import static dev.awase.drawing.pen.Outline.AXIS;

import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.cloth.Panel;
import dev.awase.drawing.cloth.Weave;
import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.pen.Outline;

/** A bodice and a skirt in one. */
final class Dresses {
    private static final Cut BODICE = new Cut(46, 42, 112, 28, 98, 176, 88, 82, 66, 300);
    private static final Cut LOOSE = new Cut(46, 40, 118, 30, 108, 184, 118, 160, 62, 682);

    private Dresses() {}

    /** A shirt collar above a buttoned front and a belted waist. */
    static Garment shirtDress() {
        return (easel, fabric) -> {
            Torso torso = new Torso(BODICE.neck(46, 34), new Sleeve(212, 12, 30, 10));
            paintWaisted(easel, fabric, torso, torso.roundNeck(), 196);
            new Panel(easel, Outline.box(AXIS - 12, 96, 24, 580), fabric)
                    .round(0.2)
                    .stitch(Outline.at(AXIS - 8, 90).line(AXIS - 8, 690))
                    .stitch(Outline.at(AXIS + 8, 90).line(AXIS + 8, 690))
                    .paint();
            Trims.buttons(easel, AXIS, 124, 600, 10, 4.4, fabric.dye().lighter(0.6));
            Collars.paintShirt(easel, fabric, torso, 42, 76);
            paintSash(easel, fabric, 292);
        };
    }

    /** Thin straps, cut on the bias. */
    static Garment slip() {
        return (easel, fabric) -> {
            for (int side = -1; side <= 1; side += 2) {
                Outline strap = Outline.at(AXIS + side * 58, 150).quad(AXIS + side * 56, 90, AXIS + side * 44, 48);
                easel.stroke(strap.moved(3, 5), "#000", 3, 0.15);
                easel.stroke(strap, fabric.dye().hex(), 3.4, 1);
            }
            Outline front = Outline.at(AXIS, 166)
                    .curve(AXIS + 20, 160, AXIS + 46, 150, AXIS + 58, 140)
                    .curve(AXIS + 70, 170, AXIS + 92, 190, AXIS + 100, 200)
                    .curve(AXIS + 96, 260, AXIS + 84, 300, AXIS + 90, 340)
                    .curve(AXIS + 100, 440, AXIS + 140, 560, AXIS + 158, 684)
                    .quad(AXIS + 70, 704, AXIS, 700)
                    .bothHalves();
            Panel panel = new Panel(easel, front, fabric);
            new Skirts(300, 84, 106, 156, 684).paintFolds(panel, 6);
            panel.fold(Outline.through(AXIS - 40, 176, AXIS - 8, 206, AXIS + 30, 178), 9);
            panel.fold(Outline.through(AXIS - 76, 310, AXIS - 20, 330, AXIS + 40, 306), 10);
            panel.gleam(AXIS - 34, 246, 34, 44).paint();
        };
    }

    /** A straight knit with ribbed hem and cuffs. */
    static Garment knit(boolean rolled) {
        return (easel, fabric) -> {
            Cut cut = new Cut(46, 40, 118, 30, 104, 190, 104, 124, 92, 640);
            Torso torso = new Torso(cut, Sleeve.LONG.length(340));
            if (!rolled) {
                torso.paintBack(easel, fabric, 40);
            }
            torso.paintSleeves(easel, fabric, false);
            Tees.paintRibbing(easel, fabric, torso);
            Panel front = torso.hang(new Panel(easel, torso.body(torso.roundNeck()), fabric));
            front.fold(Outline.through(AXIS - 92, 330, AXIS - 30, 350, AXIS + 20, 336), 10)
                    .paint();
            if (rolled) {
                Collars.paintRoll(easel, fabric.woven(Weave.RIB), torso, 48);
            } else {
                torso.paintNeckband(easel, fabric, 14);
            }
        };
    }

    /** Loose from the shoulders: the T-shirt dress, the linen smock. */
    static Garment loose(boolean gathered) {
        return (easel, fabric) -> {
            Torso torso = new Torso(LOOSE, new Sleeve(150, 18, 46, 6));
            torso.paintBack(easel, fabric, 40);
            torso.paintSleeves(easel, fabric, true);
            Panel front = torso.hang(new Panel(easel, torso.body(torso.roundNeck()), fabric));
            if (gathered) {
                double y = 238;
                front.seam(Outline.at(AXIS - 130, y).line(AXIS + 130, y));
                for (int i = -11; i <= 11; i++) {
                    front.crease(
                            Outline.at(AXIS + i * 10, y + 2).line(AXIS + i * 11.5, y + 60 + Math.floorMod(i * 41, 70)),
                            2.8);
                }
            }
            front.stitch(Tees.hemLine(LOOSE, 14)).paint();
            torso.paintNeckband(easel, fabric, 9);
        };
    }

    /** Crossed in front and tied at the waist, or fitted with a full skirt. */
    static Garment wrap(boolean crossed, double hem) {
        return (easel, fabric) -> {
            Torso torso = new Torso(BODICE, new Sleeve(crossed ? 250 : 110, crossed ? 12 : 24, 34, 10));
            torso.paintBack(easel, fabric, 100);
            paintWaisted(easel, fabric, torso, torso.vNeck(crossed ? 132 : 70), hem);
            if (crossed) {
                Outline edge = Outline.through(AXIS + 44, 70, AXIS + 14, 160, AXIS - 76, 290);
                easel.glow(edge.moved(2, 5), 3, fabric.dye().shadow(), 6, 0.4);
                easel.stroke(edge, fabric.dye().seam(), 1.6, 0.8);
            }
            paintSash(easel, fabric, 292);
        };
    }

    /** No sleeves, a straight neck and a bodice seamed to a skirt. */
    static Garment jumper() {
        return (easel, fabric) -> {
            Outline straps = Outline.at(AXIS + 40, 58)
                    .line(AXIS + 66, 58)
                    .line(AXIS + 78, 210)
                    .line(AXIS + 42, 210)
                    .shut();
            new Panel(easel, straps, fabric)
                    .stitch(Outline.at(AXIS + 46, 60).line(AXIS + 50, 210))
                    .paint();
            new Panel(easel, straps.mirrored(), fabric)
                    .stitch(Outline.at(AXIS - 46, 60).line(AXIS - 50, 210))
                    .paint();
            Skirts skirt = new Skirts(306, 88, 126, 180, 676);
            Panel lower = new Panel(easel, skirt.shape(10, 4), fabric);
            skirt.paintFolds(lower, 6);
            lower.paint();
            Outline bib = Outline.at(AXIS, 190)
                    .line(AXIS + 72, 184)
                    .curve(AXIS + 86, 230, AXIS + 84, 270, AXIS + 90, 316)
                    .quad(AXIS + 40, 322, AXIS, 322)
                    .bothHalves();
            new Panel(easel, bib, fabric)
                    .stitch(Outline.at(AXIS - 72, 194).line(AXIS + 72, 194))
                    .stitch(Outline.at(AXIS - 90, 304).line(AXIS + 90, 304))
                    .gleam(AXIS - 24, 240, 30, 40)
                    .paint();
            Trims.button(easel, AXIS - 58, 204, 7, Trims.BRASS);
            Trims.button(easel, AXIS + 58, 204, 7, Trims.BRASS);
        };
    }

    private static void paintWaisted(Easel easel, Fabric fabric, Torso torso, Outline neck, double hem) {
        Skirts skirt = new Skirts(290, 82, 116, hem, 682);
        torso.paintSleeves(easel, fabric, true);
        Panel lower = new Panel(easel, skirt.shape(12, 5), fabric);
        skirt.paintFolds(lower, 7);
        for (int i = -6; i <= 6; i++) {
            lower.crease(Outline.at(AXIS + i * 12, 296).line(AXIS + i * 13.5, 340 + Math.floorMod(i * 37, 30)), 2.6);
        }
        lower.paint();
        Panel upper = new Panel(easel, torso.body(neck), fabric);
        upper.fold(Outline.through(AXIS - 90, 190, AXIS - 60, 210, AXIS - 30, 270), 10);
        upper.fold(Outline.through(AXIS + 90, 190, AXIS + 64, 214, AXIS + 40, 276), 10);
        upper.gleam(AXIS - 40, 150, 34, 40)
                .seam(torso.armhole())
                .seam(torso.armhole().mirrored())
                .paint();
    }

    private static void paintSash(Easel easel, Fabric fabric, double y) {
        Outline tail = Outline.at(AXIS + 20, y)
                .curve(AXIS + 30, y + 60, AXIS + 26, y + 110, AXIS + 36, y + 160)
                .line(AXIS + 56, y + 152)
                .curve(AXIS + 44, y + 100, AXIS + 48, y + 50, AXIS + 34, y)
                .shut();
        new Panel(
                        easel,
                        tail,
                        fabric.inks().isEmpty() ? fabric.dyed(fabric.dye().darker(0.9)) : fabric)
                .round(0.5)
                .paint();
        new Panel(easel, Outline.plate(AXIS - 88, y - 8, 176, 22, 4), fabric)
                .round(0.7)
                .grain(90)
                .paint();
        new Panel(easel, Outline.plate(AXIS + 16, y - 12, 24, 30, 8), fabric)
                .round(0.7)
                .paint();
    }
}
