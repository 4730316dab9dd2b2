package dev.awase.drawing.wardrobe;

import static dev.awase.drawing.pen.Easel.svg;
import static dev.awase.drawing.pen.Outline.AXIS;

import dev.awase.drawing.cloth.Dye;
import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.cloth.Panel;
import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.pen.Outline;

/** Buttons, zips, pockets, buckles: the hard and the small parts. */
final class Trims {
    static final Dye BRASS = Dye.of("#b08a4a");
    static final Dye STEEL = Dye.of("#a9adb1");
    static final Dye HORN = Dye.of("#4a3425");

    private Trims() {}

    /** Buttons one below the other, evenly spread. */
    static void buttons(Easel easel, double x, double from, double to, int count, double radius, Dye dye) {
        for (int i = 0; i < count; i++) {
            button(easel, x, count == 1 ? from : from + (to - from) * i / (count - 1), radius, dye);
        }
    }

    static void button(Easel easel, double x, double y, double radius, Dye dye) {
        easel.fill(Outline.oval(x + 0.8, y + 1.6, radius, radius), "#000", 0.28);
        easel.fill(Outline.oval(x, y, radius, radius), dye.hex(), 1);
        easel.stroke(
                Outline.oval(x, y, radius * 0.72, radius * 0.72),
                dye.darker(0.7).hex(),
                0.8,
                0.8);
        easel.paint(svg(
                "<g fill='%s'><circle cx='%.1f' cy='%.1f' r='%.2f'/><circle cx='%.1f' cy='%.1f' r='%.2f'/></g>",
                dye.darker(0.4).hex(), x - radius * 0.24, y, radius * 0.14, x + radius * 0.24, y, radius * 0.14));
        easel.fill(Outline.oval(x - radius * 0.3, y - radius * 0.45, radius * 0.4, radius * 0.2), "#fff", 0.35);
    }

    /** A closed zip down the middle. */
    static void zip(Easel easel, Fabric fabric, double from, double to) {
        zip(easel, fabric, Outline.at(AXIS, from).line(AXIS, to));
        easel.fill(Outline.plate(AXIS - 3.5, from + 2, 7, 20, 2.5), STEEL.hex(), 1);
        easel.stroke(Outline.plate(AXIS - 3.5, from + 2, 7, 20, 2.5), "#55585c", 0.8, 0.8);
    }

    static void zip(Easel easel, Fabric fabric, Outline line) {
        easel.stroke(line, fabric.dye().darker(0.7).hex(), 9, 1);
        easel.paint(svg(
                "<path d='%s' fill='none' stroke='%s' stroke-width='4.500' stroke-dasharray='1.800 1.300'/>",
                line.d(), STEEL.hex()));
    }

    /** A patch pocket with a pointed or a square bottom. */
    static Panel patch(Easel easel, Fabric fabric, double x, double y, double width, double height, double point) {
        Outline shape = Outline.at(x, y)
                .line(x + width, y)
                .line(x + width, y + height - point)
                .line(x + width / 2, y + height)
                .line(x, y + height - point)
                .shut();
        Outline rim = Outline.at(x + 4, y + 4)
                .line(x + 4, y + height - point - 2)
                .line(x + width / 2, y + height - 5)
                .line(x + width - 4, y + height - point - 2)
                .line(x + width - 4, y + 4);
        return new Panel(easel, shape, fabric)
                .round(0.4)
                .stitch(rim)
                .stitch(Outline.at(x, y + 10).line(x + width, y + 10));
    }

    /** A pocket flap. */
    static void flap(Easel easel, Fabric fabric, double x, double y, double width, double height) {
        new Panel(easel, Outline.plate(x, y, width, height, 6), fabric)
                .round(0.5)
                .stitch(Outline.plate(x + 4, y + 3, width - 8, height - 7, 4))
                .paint();
    }

    /** A slit pocket with its lip, from one point to the other. */
    static void slit(Easel easel, Fabric fabric, double x1, double y1, double x2, double y2) {
        Outline line = Outline.at(x1, y1).line(x2, y2);
        easel.stroke(line.moved(1.5, 2), "#000", 5, 0.16);
        easel.stroke(line, fabric.dye().seam(), 4.6, 0.85);
        easel.stroke(line.moved(-1, -1), fabric.dye().hex(), 2.6, 1);
        easel.stroke(
                line.moved(-1.6, -1.6), fabric.dye().light(), 0.9, fabric.dye().lightStrength());
    }

    /** The row of seen belt or strap holes. */
    static void holes(Easel easel, double x, double y, double dx, double dy, int count) {
        for (int i = 0; i < count; i++) {
            easel.fill(Outline.oval(x + dx * i, y + dy * i, 2.1, 2.1), "#1a1512", 0.85);
        }
    }

    /** A square frame buckle with its pin, centered at x, y. */
    static void buckle(Easel easel, double x, double y, double width, double height, Dye metal) {
        Outline frame = Outline.plate(x - width / 2, y - height / 2, width, height, 5);
        easel.stroke(frame.moved(1, 2.5), "#000", 5.5, 0.25);
        easel.stroke(frame, metal.darker(0.72).hex(), 6, 1);
        easel.stroke(frame.moved(-0.4, -0.4), metal.hex(), 4.4, 1);
        easel.stroke(frame.moved(-0.8, -1), metal.lighter(0.7).hex(), 1.4, 0.9);
        easel.stroke(
                Outline.at(x - width / 2, y).line(x + width / 2 + 2, y),
                metal.darker(0.8).hex(),
                4,
                1);
        easel.stroke(
                Outline.at(x - width / 2, y - 0.8).line(x + width / 2 + 1, y - 0.8),
                metal.lighter(0.5).hex(),
                1.5,
                1);
    }
}
