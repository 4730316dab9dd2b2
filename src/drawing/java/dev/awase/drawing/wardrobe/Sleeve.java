package dev.awase.drawing.wardrobe;

/**
 * How a sleeve hangs.
 *
 * @param length from the shoulder's tip to the cuff
 * @param angle degrees away from straight down
 * @param cuff half the width at the end
 * @param fullness how far the outer line swells: 0 is straight
 */
record Sleeve(double length, double angle, double cuff, double fullness) {
    static final Sleeve SHORT = new Sleeve(150, 24, 46, 4);
    static final Sleeve WIDE_SHORT = new Sleeve(165, 20, 58, 5);
    static final Sleeve CAP = new Sleeve(96, 30, 44, 8);
    static final Sleeve LONG = new Sleeve(396, 9, 26, 6);
    static final Sleeve FULL = new Sleeve(372, 11, 26, 24);
    static final Sleeve THREE_QUARTER = new Sleeve(290, 12, 34, 10);
    static final Sleeve COAT = new Sleeve(420, 8, 34, 6);

    Sleeve length(double newLength) {
        return new Sleeve(newLength, angle, cuff, fullness);
    }

    boolean isLong() {
        return length > 250;
    }
}
