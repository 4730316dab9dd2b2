package dev.awase.drawing.wardrobe;

import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.cloth.Panel;
import dev.awase.drawing.cloth.Weave;
import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.pen.Outline;
import dev.awase.drawing.wardrobe.Shoes.At;
import java.util.function.BiConsumer;

/** Boots from the side: the shaft narrows over the ankle and widens toward the calf. */
final class Boots {
    private static final double ANKLE = -250;
    private static final double KNEE = -430;

    private Boots() {}

    static Garment chelsea() {
        return pair((easel, at) -> {
            upper(easel, at, ANKLE).paint();
            Outline gore = Outline.at(302, ANKLE + 9)
                    .quad(340, ANKLE + 13, 374, ANKLE + 8)
                    .curve(366, -160, 362, -130, 346, -100)
                    .curve(326, -122, 310, -170, 302, ANKLE + 9)
                    .shut();
            at.panel(
                            easel,
                            gore,
                            at.fabric().woven(Weave.RIB).dyed(at.fabric().dye().darker(0.8)))
                    .round(0.4)
                    .paint();
            loop(easel, at, ANKLE);
        });
    }

    static Garment laced() {
        return pair((easel, at) -> {
            upper(easel, at, ANKLE)
                    .seam(at.place(Outline.through(176, -112, 226, -88, 270, -74, 292, -28)))
                    .stitch(at.place(Outline.through(180, -108, 226, -83, 266, -69, 286, -28)))
                    .paint();
            Shoes.laces(easel, at, 178, -116, 268, ANKLE + 20, 7);
            loop(easel, at, ANKLE);
        });
    }

    static Garment tall() {
        return pair((easel, at) -> {
            upper(easel, at, KNEE)
                    .gleam(at.x(310), at.y(-300), 26, 70)
                    .fold(at.place(Outline.through(290, -230, 330, -214, 390, -226)), 9)
                    .paint();
            loop(easel, at, KNEE);
        });
    }

    /** Foot and shaft in one, with the folds of the ankle and the seam at the back; painted by the caller. */
    private static Panel upper(Easel easel, At at, double top) {
        Fabric fabric = at.fabric();
        Shoes.leatherSole(easel, at, 40);
        double calf = (ANKLE - top) * 0.12;
        Outline shape = Outline.at(18, -28)
                .curve(16, -64, 66, -82, 132, -98)
                .curve(196, -114, 240, -142, 250, -190)
                .curve(255, -214, 251 - calf, top + 60, 246 - calf, top)
                .curve(296, top + 10, 370, top + 8, 422 + calf, top - 6)
                .curve(423 + calf, top + 50, 414, -184, 417, -142)
                .curve(422, -108, 450, -86, 442, -26)
                .shut();
        return at.panel(easel, shape, fabric)
                .fold(at.place(Outline.through(240, -146, 284, -126, 326, -134)), 9)
                .fold(at.place(Outline.through(226, -122, 272, -98, 322, -106)), 8)
                .gleam(at.x(80), at.y(-64), 32, 14)
                .gleam(at.x(400), at.y(-62), 22, 24)
                .gleam(at.x(304), at.y(-190), 16, 34)
                .stitch(at.place(Outline.through(402 + calf, top, 398, -150, 414, -80, 410, -30)));
    }

    private static void loop(Easel easel, At at, double top) {
        double x = 409 + (ANKLE - top) * 0.12;
        at.panel(easel, Outline.plate(x - 8, top - 26, 12, 40, 5), at.fabric())
                .round(0.4)
                .paint();
    }

    /** One boot stands half hidden behind the other. */
    private static Garment pair(BiConsumer<Easel, At> boot) {
        return (easel, fabric) -> {
            boot.accept(easel, new At(fabric.dyed(fabric.dye().darker(0.9)), 140, 512, 0.96));
            boot.accept(easel, new At(fabric, 34, 560, 1.02));
        };
    }
}
