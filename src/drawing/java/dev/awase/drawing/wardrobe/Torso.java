package dev.awase.drawing.wardrobe;

import static dev.awase.drawing.pen.Outline.AXIS;

import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.cloth.Panel;
import dev.awase.drawing.cloth.Weave;
import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.pen.Outline;

/** The lines of a cut: body, armholes, neckline, sleeves; and how plain cloth hangs on them. */
record Torso(Cut cut, Sleeve sleeve) {
    /** The right armhole from shoulder tip to armpit. */
    Outline armhole() {
        double x = AXIS + cut.shoulder();
        double y = cut.top() + cut.slope();
        double ax = AXIS + cut.chest();
        return Outline.at(x, y).curve(x - 16, y + 40, ax - 22, cut.armpit() - 34, ax, cut.armpit());
    }

    /** The right side seam from armpit to hem. */
    Outline side() {
        double middle = (cut.armpit() + cut.bottom()) / 2;
        return Outline.through(
                AXIS + cut.chest(), cut.armpit(), AXIS + cut.waist(), middle, AXIS + cut.hem(), cut.bottom());
    }

    /** The right half of a round front neckline, from the middle out to the shoulder. */
    Outline roundNeck() {
        double low = cut.top() + cut.drop();
        double x = AXIS + cut.neck();
        return Outline.at(AXIS, low).curve(AXIS + cut.neck() * 0.62, low, x - 3, low - cut.drop() * 0.5, x, cut.top());
    }

    /** The right half of a V neckline. */
    Outline vNeck(double depth) {
        double x = AXIS + cut.neck();
        return Outline.at(AXIS, cut.top() + depth)
                .curve(AXIS + 8, cut.top() + depth - 16, x - 10, cut.top() + depth * 0.4, x, cut.top());
    }

    /** The front of the body under this right half of a neckline. */
    Outline body(Outline neckline) {
        double x = AXIS + cut.shoulder();
        return neckline.quad(
                        AXIS + (cut.neck() + cut.shoulder()) / 2,
                        cut.top() + cut.slope() * 0.38,
                        x,
                        cut.top() + cut.slope())
                .then(armhole())
                .then(side())
                .quad(AXIS + cut.hem() * 0.5, cut.bottom() + 9, AXIS, cut.bottom() + 9)
                .bothHalves();
    }

    /** The inside of the back, seen through the neck. */
    Outline back(double below) {
        double x = AXIS + cut.neck() - 1;
        return Outline.at(AXIS, cut.top() + 9)
                .curve(AXIS + cut.neck() * 0.5, cut.top() + 9, x - 14, cut.top() + 3, x, cut.top() + 1)
                .line(x, cut.top() + below)
                .line(AXIS, cut.top() + below)
                .bothHalves();
    }

    /** The right sleeve; the left one is its mirror image. */
    Outline rightSleeve() {
        double sin = Math.sin(Math.toRadians(sleeve.angle()));
        double cos = Math.cos(Math.toRadians(sleeve.angle()));
        double sx = AXIS + cut.shoulder();
        double sy = cut.top() + cut.slope();
        double cx = sx + sin * sleeve.length() - cos * (sleeve.isLong() ? 6 : 12);
        double cy = sy + cos * sleeve.length();
        double ox = cx + cos * sleeve.cuff();
        double oy = cy - sin * sleeve.cuff();
        double ix = cx - cos * sleeve.cuff();
        double iy = cy + sin * sleeve.cuff();
        double swell = sleeve.fullness();
        return sleeveHead(sx + (ox - sx) * 0.55 + 12 + swell, sy + (oy - sy) * 0.55, ox, oy)
                .curve(
                        sx + (ox - sx) * 0.8 + 8 + swell,
                        sy + (oy - sy) * 0.8,
                        ox - sin * 30 + swell * 0.3,
                        oy - cos * 30,
                        ox,
                        oy)
                .line(ix, iy)
                .curve(
                        ix - swell * 0.5,
                        iy - (iy - cut.armpit()) * 0.4,
                        AXIS + cut.chest() + 8,
                        cut.armpit() + 40,
                        AXIS + cut.chest() - 6,
                        cut.armpit() - 6)
                .line(sx - 40, sy + 40)
                .shut();
    }

    /** From the shoulder line over the rounded tip of the shoulder to (x, y), on its way to the cuff at (ox, oy). */
    private Outline sleeveHead(double x, double y, double ox, double oy) {
        double sx = AXIS + cut.shoulder();
        double sy = cut.top() + cut.slope();
        double fall = 1.24 * cut.slope() / (cut.shoulder() - cut.neck());
        double along = 1 / Math.hypot(1, fall);
        double down = Math.hypot(x - sx, y - sy);
        double dx = (along + (x - sx) / down) / 2;
        double dy = (fall * along + (y - sy) / down) / 2;
        double headX = sx + 21 * dx;
        double headY = sy + 21 * dy;
        double far = Math.hypot(x - headX, y - headY);
        double way = Math.hypot(ox - x, oy - y);
        return Outline.at(sx - 16, sy - 16 * fall)
                .curve(sx - 2, sy - 2 * fall - 1, headX - 10 * dx, headY - 10 * dy, headX, headY)
                .curve(
                        headX + dx * far * 0.34,
                        headY + dy * far * 0.34,
                        x - (ox - x) / way * far * 0.3 - 2,
                        y - (oy - y) / way * far * 0.3,
                        x,
                        y);
    }

    /** The right cuff's edge line, moved up the sleeve. */
    Outline cuffLine(double up) {
        double sin = Math.sin(Math.toRadians(sleeve.angle()));
        double cos = Math.cos(Math.toRadians(sleeve.angle()));
        double cx = AXIS + cut.shoulder() + sin * (sleeve.length() - up) - cos * (sleeve.isLong() ? 6 : 12);
        double cy = cut.top() + cut.slope() + cos * (sleeve.length() - up);
        double half = sleeve.cuff() + 30;
        return Outline.at(cx - cos * half, cy + sin * half).line(cx + cos * half, cy - sin * half);
    }

    /** A band of cloth along the right cuff, such as a rib. */
    Outline cuffBand(double height, double tuck) {
        double sin = Math.sin(Math.toRadians(sleeve.angle()));
        double cos = Math.cos(Math.toRadians(sleeve.angle()));
        double cx = AXIS + cut.shoulder() + sin * sleeve.length() - cos * (sleeve.isLong() ? 6 : 12);
        double cy = cut.top() + cut.slope() + cos * sleeve.length();
        double half = sleeve.cuff() - tuck;
        double up = sleeve.cuff() + 1;
        double ux = cx - sin * 3;
        double uy = cy - cos * 3;
        return Outline.at(ux + cos * up, uy - sin * up)
                .line(cx + sin * height + cos * half, cy + cos * height - sin * half)
                .line(cx + sin * height - cos * half, cy + cos * height + sin * half)
                .line(ux - cos * up, uy + sin * up)
                .shut();
    }

    /** Paints both sleeves, with folds at the armpit and, on long ones, at the elbow. */
    void paintSleeves(Easel easel, Fabric fabric, boolean sewnHem) {
        paintSleeve(easel, fabric, false, sewnHem);
        paintSleeve(easel, fabric, true, sewnHem);
    }

    private void paintSleeve(Easel easel, Fabric fabric, boolean left, boolean sewnHem) {
        Outline shape = rightSleeve();
        Panel panel = new Panel(easel, left ? shape.mirrored() : shape, fabric)
                .grain(left ? sleeve.angle() : -sleeve.angle());
        double x = AXIS + cut.chest();
        double y = cut.armpit();
        fold(panel, left, Outline.through(x - 6, y, x + 14, y - 34, x + 38, y - 60), 11);
        fold(panel, left, Outline.through(x + 2, y + 16, x + 30, y - 2, x + 58, y - 14), 9);
        panel.under(left ? armhole().mirrored() : armhole(), 10);
        if (sleeve.isLong()) {
            double dx = Math.sin(Math.toRadians(sleeve.angle()));
            double ex = AXIS + cut.shoulder() + dx * sleeve.length() * 0.5;
            double ey = cut.top() + cut.slope() + sleeve.length() * 0.5;
            fold(panel, left, Outline.through(ex - 36, ey + 10, ex - 8, ey + 2, ex + 20, ey - 22), 10);
            fold(panel, left, Outline.through(ex - 32, ey + 38, ex - 6, ey + 30, ex + 16, ey + 14), 8);
            fold(panel, left, Outline.through(ex - 20, ey - 30, ex + 4, ey - 40, ex + 24, ey - 62), 8);
            fold(panel, left, Outline.through(ex - 8, ey + 150, ex + 14, ey + 140, ex + 34, ey + 118), 7);
        }
        if (sewnHem) {
            Outline hem = cuffLine(sleeve.isLong() ? 12 : 11);
            panel.stitch(left ? hem.mirrored() : hem);
        }
        panel.paint();
    }

    private static void fold(Panel panel, boolean left, Outline line, double width) {
        panel.fold(left ? line.mirrored() : line, width);
    }

    /** The usual folds of a front: from the armpits toward the chest, and long ones falling to the hem. */
    Panel hang(Panel front) {
        double x = cut.chest();
        double y = cut.armpit();
        double low = cut.bottom();
        for (int side = -1; side <= 1; side += 2) {
            double s = side;
            front.fold(
                    Outline.through(
                            AXIS + s * (x - 4), y + 8, AXIS + s * (x - 34), y - 14, AXIS + s * (x - 56), y - 48),
                    10);
            front.fold(
                    Outline.through(
                            AXIS + s * (x - 2), y + 40, AXIS + s * (x - 40), y + 34, AXIS + s * (x - 78), y + 10),
                    9);
        }
        front.fold(
                Outline.through(AXIS - x * 0.52, y + 60, AXIS - x * 0.6, (y + low) / 2 + 10, AXIS - x * 0.5, low - 10),
                14);
        front.fold(
                Outline.through(AXIS + x * 0.66, y + 90, AXIS + x * 0.56, (y + low) / 2 + 40, AXIS + x * 0.62, low),
                14);
        front.fold(
                Outline.through(
                        AXIS + x * 0.12, y + 150, AXIS + x * 0.06, (y + low) / 2 + 80, AXIS + x * 0.16, low + 6),
                10);
        front.gleam(AXIS - x * 0.3, y - 30, x * 0.34, 60);
        return front;
    }

    /** The inside of the back with a woven label. */
    void paintBack(Easel easel, Fabric fabric, double below) {
        new Panel(easel, back(below), fabric.woven(fabric.weave()))
                .dim(0.34)
                .under(Outline.at(AXIS - cut.neck() - 8, cut.top() - 6).line(AXIS + cut.neck() + 8, cut.top() - 6), 14)
                .paint();
        easel.fill(Outline.plate(AXIS - 15, cut.top() + 19, 30, 13, 1.5), "#f2efe9", 0.92);
        easel.stroke(Outline.at(AXIS - 8, cut.top() + 25.5).line(AXIS + 8, cut.top() + 25.5), "#77716a", 1.6, 0.8);
    }

    /** The back of the neckband, seen through the neck. */
    private void paintBackBand(Easel easel, Fabric fabric, double height) {
        double x = AXIS + cut.neck();
        double top = cut.top();
        Outline upper = Outline.at(AXIS, top + 4)
                .curve(AXIS + cut.neck() * 0.5, top + 4, x - 22, top, x - height * 0.82, top - 4);
        Outline lower = Outline.at(x - 1, top + 3)
                .curve(x - 16, top + height - 2, AXIS + cut.neck() * 0.5, top + 4 + height, AXIS, top + 4 + height);
        new Panel(easel, upper.then(lower).bothHalves(), fabric.woven(Weave.RIB))
                .round(0.35)
                .dim(0.16)
                .paint();
    }

    /** The band around a round neck, drawn as ribbing. */
    void paintNeckband(Easel easel, Fabric fabric, double height) {
        paintBackBand(easel, fabric, height);
        double low = cut.top() + cut.drop();
        double x = AXIS + cut.neck();
        Outline inner = Outline.at(AXIS, low - height)
                .curve(
                        AXIS + cut.neck() * 0.52,
                        low - height,
                        x - 3 - height * 0.9,
                        low - cut.drop() * 0.5 - height * 0.5,
                        x - height * 0.82,
                        cut.top() - 4);
        Outline ring = roundNeck()
                .line(x - height * 0.82, cut.top() - 4)
                .then(inner.backward())
                .bothHalves();
        new Panel(easel, ring, fabric.woven(Weave.RIB)).round(0.35).paint();
    }
}
