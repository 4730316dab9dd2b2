package dev.awase.design;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;

/** Where things lie from one another, for whoever goes by arrow keys. */
final class Bearing {
    /** How much farther away something seems that is not straight ahead. */
    private static final double ASIDE = 3;

    private Bearing() {}

    /** How far it is to something, the less the more it lies straight ahead. */
    static double far(KeyCode way, Bounds from, Bounds to) {
        boolean upright = way == KeyCode.UP || way == KeyCode.DOWN;
        double aside = upright
                ? gap(from.getMinX(), from.getMaxX(), to.getMinX(), to.getMaxX())
                : gap(from.getMinY(), from.getMaxY(), to.getMinY(), to.getMaxY());
        return ahead(way, from, to) + ASIDE * aside;
    }

    private static double gap(double from, double end, double otherFrom, double otherEnd) {
        return Math.max(0, Math.max(otherFrom - end, from - otherEnd));
    }

    /** How far something lies ahead, middle from middle; not at all where this is 0 or less. */
    static double ahead(KeyCode way, Bounds from, Bounds to) {
        return switch (way) {
            case UP -> from.getCenterY() - to.getCenterY();
            case DOWN -> to.getCenterY() - from.getCenterY();
            case LEFT -> from.getCenterX() - to.getCenterX();
            default -> to.getCenterX() - from.getCenterX();
        };
    }
}
