package dev.awase.drawing.pen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of cubic curves, open or shut; each step gives a new outline, so half a garment can be drawn once and
 * mirrored. Garments stand around the axis x = 300.
 */
public record Outline(double startX, double startY, List<Bend> bends, boolean isShut) {
    /** The middle of the picture, around which garments are mirrored. */
    public static final double AXIS = 300;

    public Outline {
        bends = List.copyOf(bends);
    }

    public static Outline at(double x, double y) {
        return new Outline(x, y, List.of(), false);
    }

    /** A soft line through all points, given as x, y, x, y, … (Catmull-Rom). */
    public static Outline through(double... xy) {
        Outline line = at(xy[0], xy[1]);
        int last = xy.length / 2 - 1;
        for (int i = 0; i < last; i++) {
            int before = Math.max(i - 1, 0);
            int after = Math.min(i + 2, last);
            line = line.curve(
                    xy[2 * i] + (xy[2 * i + 2] - xy[2 * before]) / 6,
                    xy[2 * i + 1] + (xy[2 * i + 3] - xy[2 * before + 1]) / 6,
                    xy[2 * i + 2] - (xy[2 * after] - xy[2 * i]) / 6,
                    xy[2 * i + 3] - (xy[2 * after + 1] - xy[2 * i + 1]) / 6,
                    xy[2 * i + 2],
                    xy[2 * i + 3]);
        }
        return line;
    }

    public static Outline box(double x, double y, double width, double height) {
        return at(x, y).line(x + width, y)
                .line(x + width, y + height)
                .line(x, y + height)
                .shut();
    }

    /** A box with round corners. */
    public static Outline plate(double x, double y, double width, double height, double round) {
        double right = x + width;
        double low = y + height;
        return at(x + round, y)
                .line(right - round, y)
                .quad(right, y, right, y + round)
                .line(right, low - round)
                .quad(right, low, right - round, low)
                .line(x + round, low)
                .quad(x, low, x, low - round)
                .line(x, y + round)
                .quad(x, y, x + round, y)
                .shut();
    }

    public static Outline oval(double cx, double cy, double rx, double ry) {
        double kx = rx * 0.5523;
        double ky = ry * 0.5523;
        return at(cx, cy - ry)
                .curve(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy)
                .curve(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry)
                .curve(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy)
                .curve(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry)
                .shut();
    }

    public Outline line(double x, double y) {
        double fromX = endX();
        double fromY = endY();
        return curve(fromX + (x - fromX) / 3, fromY + (y - fromY) / 3, x - (x - fromX) / 3, y - (y - fromY) / 3, x, y);
    }

    public Outline quad(double cx, double cy, double x, double y) {
        return curve(
                endX() + (cx - endX()) * 2 / 3,
                endY() + (cy - endY()) * 2 / 3,
                x + (cx - x) * 2 / 3,
                y + (cy - y) * 2 / 3,
                x,
                y);
    }

    public Outline curve(double x1, double y1, double x2, double y2, double x, double y) {
        return with(new Bend(x1, y1, x2, y2, x, y));
    }

    /** Goes straight to where the other line starts, and along it. */
    public Outline then(Outline other) {
        Outline joined = Math.hypot(other.startX - endX(), other.startY - endY()) < 0.01
                ? this
                : line(other.startX, other.startY);
        List<Bend> all = new ArrayList<>(joined.bends);
        all.addAll(other.bends);
        return new Outline(startX, startY, all, false);
    }

    public Outline shut() {
        return new Outline(startX, startY, bends, true);
    }

    public Outline mirrored() {
        return fitted(-1, 1, 2 * AXIS, 0);
    }

    /** The same line drawn from its end to its start. */
    public Outline backward() {
        List<Bend> turned = new ArrayList<>();
        for (int i = bends.size() - 1; i >= 0; i--) {
            Bend bend = bends.get(i);
            double x = i == 0 ? startX : bends.get(i - 1).x();
            double y = i == 0 ? startY : bends.get(i - 1).y();
            turned.add(new Bend(bend.x2(), bend.y2(), bend.x1(), bend.y1(), x, y));
        }
        return new Outline(endX(), endY(), turned, isShut);
    }

    /** This right half from the middle above to the middle below, closed by its mirror image on the left. */
    public Outline bothHalves() {
        return then(mirrored().backward()).shut();
    }

    public Outline moved(double dx, double dy) {
        return fitted(1, 1, dx, dy);
    }

    /** Scaled about the origin, then moved. */
    public Outline fitted(double sx, double sy, double dx, double dy) {
        return new Outline(
                startX * sx + dx,
                startY * sy + dy,
                bends.stream().map(bend -> bend.fitted(sx, sy, dx, dy)).toList(),
                isShut);
    }

    public Outline turned(double degrees, double cx, double cy) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Outline(
                cx + (startX - cx) * cos - (startY - cy) * sin,
                cy + (startX - cx) * sin + (startY - cy) * cos,
                bends.stream().map(bend -> bend.turned(cos, sin, cx, cy)).toList(),
                isShut);
    }

    public double endX() {
        return bends.isEmpty() ? startX : bends.getLast().x();
    }

    public double endY() {
        return bends.isEmpty() ? startY : bends.getLast().y();
    }

    /** The box around all points and control points: left, top, right, bottom. */
    public double[] bounds() {
        double[] box = {startX, startY, startX, startY};
        for (Bend bend : bends) {
            box[0] = Math.min(box[0], Math.min(bend.x(), Math.min(bend.x1(), bend.x2())));
            box[1] = Math.min(box[1], Math.min(bend.y(), Math.min(bend.y1(), bend.y2())));
            box[2] = Math.max(box[2], Math.max(bend.x(), Math.max(bend.x1(), bend.x2())));
            box[3] = Math.max(box[3], Math.max(bend.y(), Math.max(bend.y1(), bend.y2())));
        }
        return box;
    }

    /** The {@code d} of an SVG path. */
    public String d() {
        StringBuilder d =
                new StringBuilder("M").append(number(startX)).append(' ').append(number(startY));
        for (Bend bend : bends) {
            d.append('C');
            for (double value : new double[] {bend.x1(), bend.y1(), bend.x2(), bend.y2(), bend.x(), bend.y()}) {
                d.append(number(value)).append(' ');
            }
        }
        return d.append(isShut ? "Z" : "").toString();
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private Outline with(Bend bend) {
        List<Bend> more = new ArrayList<>(bends);
        more.add(bend);
        return new Outline(startX, startY, more, isShut);
    }
}
