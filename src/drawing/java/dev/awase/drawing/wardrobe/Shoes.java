package dev.awase.drawing.wardrobe;

import dev.awase.drawing.cloth.Dye;
import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.cloth.Panel;
import dev.awase.drawing.cloth.Weave;
import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.pen.Outline;
import java.util.function.BiConsumer;

/** Pairs of shoes from the side, toes to the left, one behind the other. Each is drawn 470 wide on a ground at 0. */
final class Shoes {
    private static final Dye RUBBER = Dye.of("#f1eee7");
    static final Dye EBONY = Dye.of("#2a2421");

    private Shoes() {}

    static Garment sneaker(boolean high) {
        return pair((easel, at) -> {
            Fabric fabric = at.fabric();
            Dye sole = fabric.inks().isEmpty() ? RUBBER : fabric.trim();
            double neck = high ? -200 : -128;
            Outline upper = Outline.at(22, -34)
                    .curve(30, -74, 74, -86, 128, -96)
                    .curve(180, -110, 216, -130, 250, neck)
                    .quad(300, neck + (high ? 6 : 22), 420, neck - 8)
                    .curve(432, neck + 40, 452, -70, 446, -32)
                    .line(22, -30)
                    .shut();
            Panel body = at.panel(easel, upper, fabric);
            body.seam(at.place(Outline.through(128, -96, 150, -70, 160, -34)))
                    .stitch(at.place(Outline.through(250, neck + 6, 262, -70, 236, -34)))
                    .stitch(at.place(Outline.through(404, neck, 386, -80, 404, -34)))
                    .gleam(at.x(90), at.y(-66), 34, 14)
                    .paint();
            at.panel(
                            easel,
                            Outline.at(18, -36)
                                    .quad(230, -24, 450, -36)
                                    .curve(456, -10, 452, 0, 440, 2)
                                    .quad(230, 6, 40, 2)
                                    .curve(14, 0, 8, -22, 18, -36)
                                    .shut(),
                            Fabric.plain(sole, Weave.METAL))
                    .round(0.4)
                    .seam(at.place(Outline.at(12, -14).quad(230, -6, 452, -14)))
                    .paint();
            laces(easel, at, 136, -98, 240, neck + 14, high ? 7 : 5);
        });
    }

    static Garment runner() {
        return pair((easel, at) -> {
            Fabric fabric = at.fabric();
            Outline upper = Outline.at(20, -48)
                    .curve(34, -86, 80, -92, 130, -104)
                    .curve(180, -118, 214, -140, 252, -148)
                    .quad(320, -112, 424, -146)
                    .curve(440, -100, 456, -80, 448, -46)
                    .line(20, -44)
                    .shut();
            at.panel(easel, upper, fabric).gleam(at.x(110), at.y(-76), 30, 14).paint();
            paintToeAndHeel(easel, at);
            easel.stroke(
                    at.place(Outline.through(170, -52, 230, -100, 300, -60, 340, -106)),
                    fabric.trim().hex(),
                    9,
                    1);
            paintRunningSole(easel, at);
            laces(easel, at, 140, -108, 240, -146, 5);
        });
    }

    private static void paintToeAndHeel(Easel easel, At at) {
        Fabric suede = at.fabric().inTrim(Weave.SUEDE);
        Outline toe = Outline.at(20, -48)
                .curve(30, -80, 60, -88, 96, -94)
                .curve(100, -70, 90, -52, 92, -46)
                .shut();
        at.panel(easel, toe, suede).round(0.5).paint();
        Outline heel = Outline.at(448, -46)
                .curve(456, -80, 440, -100, 424, -146)
                .line(390, -136)
                .curve(396, -100, 370, -70, 350, -46)
                .shut();
        at.panel(easel, heel, suede).round(0.5).paint();
    }

    private static void paintRunningSole(Easel easel, At at) {
        at.panel(
                        easel,
                        Outline.at(10, -34)
                                .curve(14, -52, 60, -48, 120, -48)
                                .line(448, -50)
                                .curve(470, -44, 476, -20, 462, 0)
                                .quad(230, 6, 40, 0)
                                .curve(14, -6, 4, -22, 10, -34)
                                .shut(),
                        Fabric.plain(RUBBER, Weave.METAL))
                .round(0.5)
                .seam(at.place(Outline.through(14, -18, 180, -12, 320, -26, 466, -22)))
                .paint();
    }

    static Garment slipOn() {
        return pair((easel, at) -> {
            Fabric fabric = at.fabric();
            Outline upper = Outline.at(20, -32)
                    .curve(26, -74, 80, -92, 150, -100)
                    .quad(200, -108, 232, -116)
                    .curve(280, -84, 350, -96, 426, -112)
                    .curve(438, -80, 450, -60, 444, -30)
                    .shut();
            at.panel(easel, upper, fabric).gleam(at.x(100), at.y(-66), 34, 14).paint();
            at.panel(
                            easel,
                            Outline.at(206, -108)
                                    .quad(222, -114, 236, -114)
                                    .quad(262, -92, 300, -90)
                                    .line(262, -60)
                                    .shut(),
                            fabric.woven(Weave.RIB))
                    .round(0.4)
                    .paint();
            at.panel(
                            easel,
                            Outline.at(16, -36)
                                    .quad(230, -26, 448, -36)
                                    .curve(456, -8, 450, 0, 436, 2)
                                    .line(40, 2)
                                    .curve(12, 0, 8, -22, 16, -36)
                                    .shut(),
                            Fabric.plain(RUBBER, Weave.METAL))
                    .round(0.4)
                    .paint();
        });
    }

    static Garment loafer(boolean tassel) {
        return pair((easel, at) -> {
            Fabric fabric = at.fabric();
            leatherSole(easel, at, 26);
            Outline upper = Outline.at(18, -26)
                    .curve(20, -62, 66, -82, 140, -96)
                    .quad(180, -104, 214, -116)
                    .curve(250, -78, 330, -84, 430, -112)
                    .curve(440, -80, 448, -50, 440, -24)
                    .shut();
            at.panel(easel, upper, fabric)
                    .seam(at.place(Outline.through(60, -42, 110, -66, 180, -78, 226, -70)))
                    .crease(at.place(Outline.through(56, -38, 110, -60, 180, -72)), 3)
                    .gleam(at.x(80), at.y(-62), 30, 12)
                    .gleam(at.x(360), at.y(-60), 40, 14)
                    .paint();
            paintSaddle(easel, at);
            if (tassel) {
                paintTassels(easel, at);
            } else {
                easel.stroke(at.place(Outline.at(194, -92).line(216, -82)), "#14100d", 5, 0.8);
            }
        });
    }

    /** The strap over the instep. */
    private static void paintSaddle(Easel easel, At at) {
        Outline strap = Outline.at(170, -102)
                .line(216, -116)
                .quad(250, -84, 268, -30)
                .line(222, -28)
                .quad(214, -70, 170, -102)
                .shut();
        at.panel(easel, strap, at.fabric())
                .round(0.6)
                .stitch(at.place(Outline.through(178, -98, 218, -66, 228, -30)))
                .paint();
    }

    private static void paintTassels(Easel easel, At at) {
        easel.stroke(
                at.place(Outline.through(180, -96, 168, -80, 160, -62)),
                at.fabric().dye().seam(),
                5,
                1);
        easel.stroke(
                at.place(Outline.through(180, -96, 184, -80, 180, -60)),
                at.fabric().dye().seam(),
                5,
                1);
    }

    static Garment derby(boolean cap) {
        return pair((easel, at) -> {
            Fabric fabric = at.fabric();
            leatherSole(easel, at, 26);
            Outline upper = Outline.at(18, -26)
                    .curve(20, -64, 70, -80, 140, -96)
                    .curve(180, -106, 220, -132, 250, -140)
                    .curve(300, -104, 360, -112, 430, -132)
                    .curve(442, -90, 448, -50, 440, -24)
                    .shut();
            Panel body = at.panel(easel, upper, fabric)
                    .seam(at.place(Outline.through(160, -100, 200, -70, 250, -58, 300, -28)))
                    .stitch(at.place(Outline.through(166, -104, 206, -75, 254, -64, 306, -28)));
            if (cap) {
                body.seam(at.place(Outline.through(98, -84, 112, -60, 104, -26)))
                        .stitch(at.place(Outline.through(104, -86, 118, -60, 110, -26)));
            }
            body.gleam(at.x(62), at.y(-56), 26, 12)
                    .gleam(at.x(370), at.y(-70), 36, 20)
                    .paint();
            laces(easel, at, 166, -104, 242, -138, 4);
        });
    }

    static void leatherSole(Easel easel, At at, double heel) {
        at.panel(
                        easel,
                        Outline.at(14, -26)
                                .quad(230, -36, 444, -26)
                                .line(446, 0)
                                .line(336, 0)
                                .line(330, -heel * 0.36)
                                .quad(280, -10, 220, -4)
                                .quad(90, 2, 28, -2)
                                .quad(10, -10, 14, -26)
                                .shut(),
                        Fabric.plain(EBONY, Weave.METAL))
                .round(0.5)
                .paint();
    }

    static void laces(Easel easel, At at, double x1, double y1, double x2, double y2, int count) {
        for (int i = 0; i < count; i++) {
            double x = x1 + (x2 - x1) * (i + 0.5) / count;
            double y = y1 + (y2 - y1) * (i + 0.5) / count;
            Outline lace = at.place(Outline.at(x - 6, y - 4).quad(x + 10, y + 2, x + 24, y + 22));
            Dye dye = at.fabric().dye().tone().lightness() > 70
                    ? at.fabric().dye().lighter(0.6)
                    : RUBBER;
            Dye cord = at.fabric().weave().shiny() ? at.fabric().dye().darker(0.6) : dye;
            easel.stroke(lace.moved(1, 2), "#000", 5, 0.25);
            easel.stroke(lace, cord.hex(), 4, 1);
        }
    }

    /** Where one shoe of a pair stands, in which fabric. */
    record At(Fabric fabric, double dx, double dy, double scale) {
        Outline place(Outline line) {
            return line.fitted(scale, scale, dx, dy);
        }

        double x(double x) {
            return x * scale + dx;
        }

        double y(double y) {
            return y * scale + dy;
        }

        Panel panel(Easel easel, Outline shape, Fabric cloth) {
            return new Panel(easel, place(shape), cloth);
        }
    }

    static Garment pair(BiConsumer<Easel, At> shoe) {
        return (easel, fabric) -> {
            shoe.accept(easel, new At(fabric.dyed(fabric.dye().darker(0.93)), 112, 398, 0.88));
            shoe.accept(easel, new At(fabric, 46, 560, 1.02));
        };
    }
}
