package dev.awase.drawing.wardrobe;

import static dev.awase.drawing.pen.Outline.AXIS;

import dev.awase.drawing.cloth.Dye;
import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.cloth.Panel;
import dev.awase.drawing.cloth.Weave;
import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.pen.Outline;

/** Casual outerwear: down, denim, blousons, cardigans. */
final class Jackets {
    private static final Cut SHORT = new Cut(54, 40, 156, 38, 144, 288, 144, 138, 128, 540);
    private static final Dye COPPER = Dye.of("#c8893f");

    private Jackets() {}

    /** Quilted down in plump bands; a vest has none on the arms. */
    static Garment down(boolean sleeves, boolean hood) {
        return (easel, fabric) -> {
            Torso torso = new Torso(SHORT.wider(6), new Sleeve(360, 10, 38, 16));
            if (hood) {
                Collars.paintHoodBehind(easel, fabric, torso);
            }
            if (sleeves) {
                paintPlumpSleeves(easel, fabric, torso);
            }
            Panel front = new Panel(easel, torso.body(torso.roundNeck()), fabric);
            for (int i = 0; i < 8; i++) {
                double y = SHORT.top() + 66 + i * 52;
                Outline line = Outline.at(AXIS - 180, y - 3).quad(AXIS, y + 8, AXIS + 180, y - 3);
                front.crease(line, 9).seam(line).crest(line.moved(-4, 22), 12);
            }
            front.paint();
            Trims.zip(easel, fabric, SHORT.top() + 10, SHORT.bottom() + 8);
            Collars.paintRoll(easel, fabric, torso, 40);
            Trims.zip(easel, fabric, Outline.at(AXIS, SHORT.top() - 26).line(AXIS, SHORT.top() + 50));
        };
    }

    private static void paintPlumpSleeves(Easel easel, Fabric fabric, Torso torso) {
        for (int side = 0; side < 2; side++) {
            boolean left = side == 0;
            Panel panel =
                    new Panel(easel, left ? torso.rightSleeve().mirrored() : torso.rightSleeve(), fabric).round(1.2);
            for (int i = 1; i < 7; i++) {
                Outline line = torso.cuffLine(i * 52);
                line = Outline.at(line.startX() - 30, line.startY() + 5).line(line.endX() + 30, line.endY() - 5);
                Outline at = left ? line.mirrored() : line;
                panel.crease(at, 9).seam(at).crest(at.moved(-3, 22), 10);
            }
            panel.paint();
            Outline band = torso.cuffBand(20, 6);
            new Panel(easel, left ? band.mirrored() : band, fabric.woven(Weave.RIB)).paint();
        }
    }

    /** The trucker: pointed yoke seams, flapped chest pockets, metal buttons. */
    static Garment denim() {
        return (easel, fabric) -> {
            Torso torso = new Torso(SHORT.neck(54, 34), Sleeve.LONG.length(366));
            torso.paintBack(easel, fabric, 40);
            torso.paintSleeves(easel, fabric, false);
            cuffs(easel, fabric, torso);
            paintTruckerFront(easel, fabric, torso);
            for (int side = 0; side < 2; side++) {
                paintChestFlap(easel, fabric, side == 0);
            }
            hemBand(easel, fabric, SHORT, 28);
            paintPlacket(easel, fabric);
            Collars.paintShirt(easel, fabric, torso, 56, 82);
        };
    }

    /** The front with its yoke and the two slanting seams of each side, all sewn in copper. */
    private static void paintTruckerFront(Easel easel, Fabric fabric, Torso torso) {
        Panel front = torso.hang(new Panel(easel, torso.body(torso.roundNeck()), fabric));
        Outline yoke = Outline.at(AXIS + 150, 240).line(AXIS + 14, 236);
        Outline down = Outline.at(AXIS + 34, 300).line(AXIS + 18, 540);
        Outline out = Outline.at(AXIS + 96, 300).line(AXIS + 62, 540);
        for (Outline line : new Outline[] {yoke, down, out}) {
            front.seam(line)
                    .seam(line.mirrored())
                    .stitch(line.moved(0, 4), COPPER)
                    .stitch(line.moved(0, 4).mirrored(), COPPER);
        }
        front.stitch(torso.armhole().moved(-5, 0), COPPER)
                .stitch(torso.armhole().moved(-5, 0).mirrored(), COPPER);
        front.paint();
    }

    private static void paintChestFlap(Easel easel, Fabric fabric, boolean left) {
        Outline flap = Outline.at(AXIS + 34, 240)
                .line(AXIS + 98, 240)
                .line(AXIS + 98, 264)
                .line(AXIS + 66, 280)
                .line(AXIS + 34, 264)
                .shut();
        new Panel(easel, left ? flap.mirrored() : flap, fabric)
                .round(0.4)
                .stitch(left ? flap.moved(0, -4).mirrored() : flap.moved(0, -4), COPPER)
                .paint();
        Trims.button(easel, AXIS + (left ? -66 : 66), 268, 4.6, Trims.BRASS);
    }

    private static void paintPlacket(Easel easel, Fabric fabric) {
        new Panel(easel, Outline.box(AXIS - 15, 158, 30, 416), fabric)
                .round(0.3)
                .stitch(Outline.at(AXIS - 11, 158).line(AXIS - 11, 580), COPPER)
                .stitch(Outline.at(AXIS + 11, 158).line(AXIS + 11, 580), COPPER)
                .paint();
        Trims.buttons(easel, AXIS, 190, 556, 6, 6, Trims.BRASS);
    }

    /** A zipped blouson with a stand collar; with ribs it is the bomber. */
    static Garment blouson(boolean ribbed) {
        return (easel, fabric) -> {
            Torso torso = new Torso(SHORT, new Sleeve(352, 10, 32, 14));
            torso.paintBack(easel, fabric, 44);
            torso.paintSleeves(easel, fabric, false);
            if (ribbed) {
                Tees.paintRibbing(easel, fabric.woven(Weave.RIB), torso);
            } else {
                cuffs(easel, fabric, torso);
                hemBand(easel, fabric, SHORT, 34);
            }
            Panel front = torso.hang(new Panel(easel, torso.body(torso.roundNeck()), fabric));
            front.seam(torso.armhole()).seam(torso.armhole().mirrored()).paint();
            Trims.slit(easel, fabric, AXIS + 62, 400, AXIS + 96, 478);
            Trims.slit(easel, fabric, AXIS - 62, 400, AXIS - 96, 478);
            Trims.zip(easel, fabric, 150, 574);
            if (ribbed) {
                Collars.paintRoll(easel, fabric.woven(Weave.RIB), torso, 20);
            } else {
                Collars.paintShirt(easel, fabric, torso, 50, 76);
            }
        };
    }

    /** The biker: wide lapels, a slanting zip, a belted hem. */
    static Garment biker() {
        return (easel, fabric) -> {
            Torso torso = new Torso(SHORT.hem(132, 128, 516), Sleeve.LONG.length(366));
            torso.paintBack(easel, fabric, 152);
            Collars.paintCollarBack(easel, fabric, torso, 22);
            torso.paintSleeves(easel, fabric, false);
            Panel front = torso.hang(new Panel(easel, torso.body(torso.vNeck(150)), fabric));
            front.seam(torso.armhole())
                    .seam(torso.armhole().mirrored())
                    .gleam(AXIS - 80, 300, 30, 70)
                    .gleam(AXIS + 60, 420, 26, 50)
                    .paint();
            Trims.zip(easel, fabric, Outline.at(AXIS + 34, 250).curve(AXIS + 20, 320, AXIS - 30, 430, AXIS - 34, 524));
            Trims.zip(easel, fabric, Outline.at(AXIS + 62, 400).line(AXIS + 106, 440));
            Trims.zip(easel, fabric, Outline.at(AXIS - 62, 380).line(AXIS - 106, 420));
            Collars.paintLapels(easel, fabric, torso, 292, 66);
            new Panel(easel, Outline.plate(AXIS - 131, 492, 262, 26, 3), fabric)
                    .round(0.7)
                    .stitch(Outline.box(AXIS - 128, 496, 256, 18))
                    .paint();
            Trims.buckle(easel, AXIS + 70, 505, 28, 32, Trims.STEEL);
        };
    }

    /** A knitted cardigan: a V down to buttons; long or short, thick or fine. */
    static Garment cardigan(Cut cut, boolean round) {
        return (easel, fabric) -> {
            Torso torso = new Torso(cut, Sleeve.LONG.length(372));
            double depth = round ? cut.drop() : 170;
            Outline neck = round ? torso.roundNeck() : torso.vNeck(depth);
            torso.paintBack(easel, fabric, depth);
            torso.paintSleeves(easel, fabric, false);
            Tees.paintRibbing(easel, fabric, torso);
            Panel front = torso.hang(new Panel(easel, torso.body(neck), fabric));
            front.seam(torso.armhole()).seam(torso.armhole().mirrored()).paint();
            double low = cut.top() + depth;
            Fabric rib = fabric.inks().isEmpty() || !fabric.print().inkShares().isEmpty()
                    ? fabric.woven(Weave.RIB)
                    : fabric.inTrim(Weave.RIB);
            if (!round) {
                Outline band = Outline.at(AXIS + 14, low + 20)
                        .curve(
                                AXIS + 22,
                                low - 30,
                                AXIS + cut.neck() - 2,
                                cut.top() + depth * 0.4,
                                AXIS + cut.neck() + 6,
                                cut.top() - 2)
                        .line(AXIS + cut.neck() - 14, cut.top() - 6)
                        .curve(AXIS + cut.neck() - 22, cut.top() + depth * 0.4, AXIS - 2, low - 40, AXIS - 14, low + 10)
                        .shut();
                new Panel(easel, band.mirrored(), rib).round(0.4).paint();
                new Panel(easel, band, rib).round(0.4).paint();
            } else {
                torso.paintNeckband(easel, rib, 14);
            }
            double to = cut.bottom() + 40;
            new Panel(easel, Outline.box(AXIS - 14, low - 2, 28, to - low), rib)
                    .grain(90)
                    .round(0.4)
                    .paint();
            Trims.buttons(easel, AXIS, low + 18, to - 24, round ? 8 : 5, 6, Trims.HORN);
        };
    }

    /** An anorak or coach jacket in nylon, with a hood and a drawn hem. */
    static Garment shell() {
        return (easel, fabric) -> {
            Torso torso = new Torso(Cut.BOXY.neck(60, 60).hem(156, 152, 590), new Sleeve(360, 9, 30, 12));
            Collars.paintHoodBehind(easel, fabric, torso);
            torso.paintSleeves(easel, fabric, true);
            Panel front = torso.hang(new Panel(easel, torso.body(torso.roundNeck()), fabric));
            front.seam(torso.armhole())
                    .seam(torso.armhole().mirrored())
                    .stitch(Tees.hemLine(Cut.BOXY.hem(156, 152, 590), 16))
                    .paint();
            Trims.slit(easel, fabric, AXIS + 70, 430, AXIS + 108, 512);
            Trims.slit(easel, fabric, AXIS - 70, 430, AXIS - 108, 512);
            Trims.zip(easel, fabric, 210, 598);
            Collars.paintHoodFront(easel, fabric, torso);
        };
    }

    private static void cuffs(Easel easel, Fabric fabric, Torso torso) {
        for (int side = 0; side < 2; side++) {
            Outline band = torso.cuffBand(26, 2);
            new Panel(easel, side == 0 ? band.mirrored() : band, fabric)
                    .round(0.6)
                    .paint();
        }
    }

    private static void hemBand(Easel easel, Fabric fabric, Cut cut, double height) {
        new Panel(
                        easel,
                        Outline.at(AXIS, cut.bottom())
                                .line(AXIS + cut.hem() + 1, cut.bottom() - 8)
                                .line(AXIS + cut.hem() - 2, cut.bottom() + height - 6)
                                .quad(AXIS + 60, cut.bottom() + height + 4, AXIS, cut.bottom() + height + 4)
                                .bothHalves(),
                        fabric)
                .grain(90)
                .round(0.6)
                .stitch(Outline.at(AXIS - cut.hem(), cut.bottom() + height - 10)
                        .quad(AXIS, cut.bottom() + height + 2, AXIS + cut.hem(), cut.bottom() + height - 10))
                .paint();
    }
}
