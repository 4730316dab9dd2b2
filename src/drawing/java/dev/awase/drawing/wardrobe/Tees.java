package dev.awase.drawing.wardrobe;

import static dev.awase.drawing.pen.Outline.AXIS;

import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.cloth.Panel;
import dev.awase.drawing.cloth.Weave;
import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.pen.Outline;

/** Cut and sewn from jersey: T-shirts, polos, sweatshirts, hoodies, tank tops. */
final class Tees {
    private Tees() {}

    static Garment crew(Cut cut, Sleeve sleeve) {
        return (easel, fabric) -> {
            Torso torso = new Torso(cut, sleeve);
            torso.paintBack(easel, fabric, 50);
            torso.paintSleeves(easel, sleeveCloth(fabric), true);
            Panel front = torso.hang(new Panel(easel, torso.body(torso.roundNeck()), fabric));
            front.stitch(hemLine(cut, 12))
                    .seam(torso.armhole())
                    .seam(torso.armhole().mirrored());
            front.paint();
            torso.paintNeckband(easel, fabric, 11);
        };
    }

    static Garment vNeck(Cut cut, Sleeve sleeve) {
        return (easel, fabric) -> {
            Torso torso = new Torso(cut, sleeve);
            torso.paintBack(easel, fabric, 98);
            torso.paintSleeves(easel, fabric, true);
            Outline neck = torso.vNeck(96);
            Panel front = torso.hang(new Panel(easel, torso.body(neck), fabric));
            front.stitch(hemLine(cut, 12))
                    .seam(torso.armhole())
                    .seam(torso.armhole().mirrored());
            Outline rib = neck.moved(-4, 11);
            front.seam(rib).seam(rib.mirrored());
            front.paint();
        };
    }

    /** Raglan sleeves in the contrast color, as on a baseball shirt. */
    static Garment raglan(Cut cut, Sleeve sleeve) {
        return (easel, fabric) -> {
            Torso torso = new Torso(cut, sleeve);
            torso.paintBack(easel, fabric, 50);
            torso.paintSleeves(easel, fabric.inTrim(fabric.weave()), true);
            Panel front = torso.hang(new Panel(easel, torso.body(torso.roundNeck()), fabric));
            front.stitch(hemLine(cut, 12)).paint();
            Outline yoke = Outline.at(AXIS + cut.neck(), cut.top())
                    .quad(AXIS + 96, cut.top() + 12, AXIS + cut.shoulder(), cut.top() + cut.slope())
                    .then(torso.armhole())
                    .curve(
                            AXIS + cut.chest() - 26,
                            cut.armpit() - 70,
                            AXIS + cut.neck() + 22,
                            cut.top() + 66,
                            AXIS + cut.neck() - 10,
                            cut.top() + 24)
                    .shut();
            new Panel(easel, yoke, fabric.inTrim(fabric.weave())).round(0.5).paint();
            new Panel(easel, yoke.mirrored(), fabric.inTrim(fabric.weave()))
                    .round(0.5)
                    .paint();
            torso.paintNeckband(easel, fabric.inTrim(Weave.RIB), 11);
        };
    }

    static Garment tank(Cut cut) {
        return (easel, fabric) -> {
            Torso torso = new Torso(cut.neck(64, 96), Sleeve.CAP);
            torso.paintBack(easel, fabric, 90);
            Outline half = new Torso(cut.neck(64, 96), Sleeve.CAP)
                    .roundNeck()
                    .line(AXIS + 98, cut.top() + 12)
                    .curve(
                            AXIS + 92,
                            cut.top() + 90,
                            AXIS + cut.chest() - 40,
                            cut.armpit() + 6,
                            AXIS + cut.chest(),
                            cut.armpit())
                    .then(torso.side())
                    .quad(AXIS + cut.hem() * 0.5, cut.bottom() + 9, AXIS, cut.bottom() + 9);
            Panel front = torso.hang(new Panel(easel, half.bothHalves(), fabric));
            Outline rim = Outline.at(AXIS + 89, cut.top() + 12)
                    .curve(
                            AXIS + 84,
                            cut.top() + 90,
                            AXIS + cut.chest() - 46,
                            cut.armpit() + 16,
                            AXIS + cut.chest(),
                            cut.armpit() + 11);
            front.seam(rim).seam(rim.mirrored()).stitch(hemLine(cut, 12)).paint();
            torso.paintNeckband(easel, fabric, 10);
        };
    }

    static Garment polo(Cut cut, Sleeve sleeve) {
        return (easel, fabric) -> {
            Torso torso = new Torso(cut.neck(54, 40), sleeve);
            torso.paintBack(easel, fabric, 40);
            torso.paintSleeves(easel, fabric, false);
            for (int side = 0; side < 2; side++) {
                Outline band = torso.cuffBand(9, -1);
                new Panel(easel, side == 0 ? band : band.mirrored(), fabric.woven(Weave.RIB))
                        .round(0.3)
                        .paint();
            }
            Panel front = torso.hang(new Panel(easel, torso.body(torso.roundNeck()), fabric));
            front.stitch(hemLine(cut, 12))
                    .seam(torso.armhole())
                    .seam(torso.armhole().mirrored())
                    .paint();
            double top = cut.top() + 40;
            new Panel(easel, Outline.plate(AXIS - 14, top - 8, 28, 112, 3), fabric)
                    .round(0.4)
                    .stitch(Outline.box(AXIS - 10, top + 78, 20, 20))
                    .paint();
            Trims.buttons(easel, AXIS, top + 22, top + 68, 2, 4.6, fabric.dye().lighter(0.55));
            Collars.paintPolo(
                    easel,
                    fabric.inks().isEmpty() ? fabric.woven(Weave.RIB) : fabric.inTrim(Weave.RIB),
                    new Torso(cut.neck(54, 40), sleeve));
        };
    }

    static Garment sweatshirt(Cut cut) {
        return (easel, fabric) -> {
            Torso torso = new Torso(cut, Sleeve.LONG.length(372));
            torso.paintBack(easel, fabric, 50);
            torso.paintSleeves(easel, sleeveCloth(fabric), false);
            paintRibbing(easel, fabric, torso);
            Panel front = torso.hang(new Panel(easel, torso.body(torso.roundNeck()), fabric));
            front.seam(torso.armhole()).seam(torso.armhole().mirrored());
            double low = cut.top() + cut.drop();
            front.stitch(Outline.at(AXIS - 20, low + 3).line(AXIS, low + 32).line(AXIS + 20, low + 3));
            front.paint();
            torso.paintNeckband(easel, fabric, 16);
        };
    }

    static Garment hoodie(Cut cut, boolean zipped) {
        return (easel, fabric) -> {
            Torso torso = new Torso(cut.neck(62, 70), Sleeve.LONG.length(372));
            Collars.paintHoodBehind(easel, fabric, torso);
            torso.paintSleeves(easel, fabric, false);
            paintRibbing(easel, fabric, torso);
            Panel front = torso.hang(new Panel(easel, torso.body(torso.roundNeck()), fabric));
            front.seam(torso.armhole()).seam(torso.armhole().mirrored()).paint();
            paintKangaroo(easel, fabric, cut);
            if (zipped) {
                Trims.zip(easel, fabric, cut.top() + 68, cut.bottom() + 30);
            }
            Collars.paintHoodFront(easel, fabric, torso);
        };
    }

    private static void paintKangaroo(Easel easel, Fabric fabric, Cut cut) {
        double y = cut.bottom() - 152;
        Outline pocket = Outline.at(AXIS, y)
                .line(AXIS + 62, y)
                .quad(AXIS + 74, y + 52, AXIS + 104, y + 82)
                .line(AXIS + 104, y + 142)
                .line(AXIS, y + 142)
                .bothHalves();
        Outline rim = Outline.at(AXIS + 55, y + 3).quad(AXIS + 68, y + 54, AXIS + 97, y + 85);
        new Panel(easel, pocket, fabric)
                .round(0.7)
                .stitch(rim)
                .stitch(rim.mirrored())
                .stitch(Outline.at(AXIS - 60, y + 6).line(AXIS + 60, y + 6))
                .paint();
    }

    /** Ribbed hem and cuffs. */
    static void paintRibbing(Easel easel, Fabric fabric, Torso torso) {
        Fabric rib = fabric.woven(Weave.RIB);
        for (int side = 0; side < 2; side++) {
            Outline band = torso.cuffBand(34, 5);
            new Panel(easel, side == 0 ? band : band.mirrored(), rib)
                    .grain(side == 0 ? -13 : 13)
                    .round(0.8)
                    .paint();
        }
        Cut cut = torso.cut();
        Outline hem = Outline.at(AXIS, cut.bottom())
                .line(AXIS + cut.hem(), cut.bottom() - 6)
                .curve(
                        AXIS + cut.hem() + 1,
                        cut.bottom() + 12,
                        AXIS + cut.hem() - 6,
                        cut.bottom() + 24,
                        AXIS + cut.hem() - 9,
                        cut.bottom() + 34)
                .quad(AXIS + cut.hem() * 0.5, cut.bottom() + 42, AXIS, cut.bottom() + 42)
                .bothHalves();
        new Panel(easel, hem, rib)
                .round(0.8)
                .under(Outline.at(AXIS - cut.hem(), cut.bottom() + 6).line(AXIS + cut.hem(), cut.bottom() + 6), 6)
                .paint();
    }

    /** A line along the hem, this far above it. */
    static Outline hemLine(Cut cut, double up) {
        double y = cut.bottom() - up;
        return Outline.at(AXIS - cut.hem() - 4, y).curve(AXIS - 60, y + 11, AXIS + 60, y + 11, AXIS + cut.hem() + 4, y);
    }

    private static Fabric sleeveCloth(Fabric fabric) {
        return fabric.print().once().isEmpty() ? fabric : fabric.woven(fabric.weave());
    }
}
