package dev.awase.drawing.pen;

/** One cubic curve from wherever the pen stands to (x, y), pulled by two control points. */
record Bend(double x1, double y1, double x2, double y2, double x, double y) {
    Bend turned(double cos, double sin, double cx, double cy) {
        return new Bend(
                cx + (x1 - cx) * cos - (y1 - cy) * sin,
                cy + (x1 - cx) * sin + (y1 - cy) * cos,
                cx + (x2 - cx) * cos - (y2 - cy) * sin,
                cy + (x2 - cx) * sin + (y2 - cy) * cos,
                cx + (x - cx) * cos - (y - cy) * sin,
                cy + (x - cx) * sin + (y - cy) * cos);
    }

    Bend fitted(double sx, double sy, double dx, double dy) {
        return new Bend(x1 * sx + dx, y1 * sy + dy, x2 * sx + dx, y2 * sy + dy, x * sx + dx, y * sy + dy);
    }
}
