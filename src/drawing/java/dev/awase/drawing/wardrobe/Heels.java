package dev.awase.drawing.wardrobe;

import dev.awase.drawing.cloth.Dye;
import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.cloth.Weave;
import dev.awase.drawing.pen.Outline;

/** Pumps, ballet flats and sandals: shoes cut low, on heels of any height. */
final class Heels {
    private static final Dye GUM = Dye.of("#b98a56");

    private Heels() {}

    static Garment pumps(double heel, boolean strap) {
        return Shoes.pair((easel, at) -> {
            Fabric fabric = at.fabric();
            double h = -heel;
            Outline stem = Outline.at(372, h - 20)
                    .line(446, h - 30)
                    .curve(448, h + 20, 430, h * 0.4, 432, 0)
                    .line(heel > 60 ? 412 : 386, 0)
                    .curve(410, h * 0.4, 400, h * 0.8, 372, h - 4)
                    .shut();
            at.panel(easel, stem, fabric).paint();
            Outline upper = Outline.at(14, -10)
                    .curve(20, -40, 70, -52, 118, -60)
                    .quad(130, -62, 138, -60)
                    .curve(200, -16 + h * 0.2, 300, h - 6, 436, h - 76)
                    .curve(452, h - 50, 456, h - 30, 446, h - 10)
                    .curve(380, h + 10, 280, -14 + h * 0.25, 180, -8)
                    .quad(80, 0, 14, -6)
                    .shut();
            at.panel(easel, upper, fabric)
                    .gleam(at.x(76), at.y(-34), 30, 9)
                    .gleam(at.x(420), at.y(h - 44), 14, 24)
                    .paint();
            easel.stroke(
                    at.place(
                            Outline.at(14, -4).quad(90, 1, 186, -5).curve(280, -11 + h * 0.25, 370, h + 6, 400, h + 4)),
                    "#3a2a20",
                    4,
                    0.9);
            if (strap) {
                Outline band = Outline.at(286, h * 0.8 - 18).curve(300, h - 60, 360, h - 92, 434, h - 70);
                easel.stroke(at.place(band), fabric.dye().seam(), 11, 1);
                easel.stroke(at.place(band), fabric.dye().hex(), 9, 1);
                easel.fill(at.place(Outline.plate(303, h * 0.85 - 63, 13, 13, 3)), Trims.BRASS.hex(), 1);
            }
        });
    }

    static Garment ballet() {
        return Shoes.pair((easel, at) -> {
            Fabric fabric = at.fabric();
            Shoes.leatherSole(easel, at, 10);
            Outline upper = Outline.at(14, -10)
                    .curve(18, -46, 70, -62, 122, -68)
                    .curve(160, -26, 330, -22, 428, -84)
                    .curve(446, -60, 450, -30, 440, -8)
                    .shut();
            at.panel(easel, upper, fabric)
                    .gleam(at.x(70), at.y(-40), 30, 9)
                    .stitch(at.place(Outline.at(126, -62).curve(166, -20, 330, -16, 430, -76)))
                    .paint();
            at.panel(
                            easel,
                            Outline.at(122, -66)
                                    .quad(90, -92, 84, -70)
                                    .quad(100, -60, 122, -64)
                                    .quad(150, -90, 158, -70)
                                    .quad(140, -58, 122, -64)
                                    .shut(),
                            fabric)
                    .round(0.4)
                    .paint();
        });
    }

    static Garment sandal(double heel) {
        return Shoes.pair((easel, at) -> {
            Fabric fabric = at.fabric();
            double h = -heel;
            Outline base = Outline.at(16, -14)
                    .curve(90, -20, 200, -18 + h * 0.2, 300, -12 + h * 0.7)
                    .quad(380, h - 14, 448, h - 16)
                    .line(450, h)
                    .line(446, 0)
                    .line(heel > 30 ? 370 : 200, 0)
                    .curve(300, h * 0.4, 200, 0, 24, 2)
                    .shut();
            at.panel(easel, base, Fabric.plain(heel > 30 ? GUM : Shoes.EBONY.lighter(0.1), Weave.METAL))
                    .round(0.5)
                    .paint();
            for (double[] band : new double[][] {{60, 120, 62}, {150, 206, 88}}) {
                Outline strap = Outline.at(band[0], -14)
                        .curve(band[0] + 4, -band[2], band[1] - 6, -band[2] - 6, band[1] + 30, -14 + h * 0.2)
                        .line(band[1], -14 + h * 0.2)
                        .curve(band[1] - 16, -band[2] + 22, band[0] + 30, -band[2] + 26, band[0] + 26, -14)
                        .shut();
                at.panel(easel, strap, fabric).round(0.7).paint();
            }
            Outline ankle = Outline.at(322, h - 10)
                    .curve(316, h - 80, 346, h - 124, 440, h - 110)
                    .line(442, h - 92)
                    .curve(366, h - 100, 346, h - 70, 350, h - 12)
                    .shut();
            at.panel(easel, ankle, fabric).round(0.7).paint();
            easel.stroke(at.place(Outline.plate(350, h - 116, 18, 22, 4)), Trims.BRASS.hex(), 3, 1);
        });
    }
}
