package dev.awase.drawing.wardrobe;

/**
 * The measures of what is worn on the torso, as half widths from the axis and heights in the picture.
 *
 * @param neck half the neck's opening at the shoulder
 * @param drop how deep the front neckline falls below {@code top}
 * @param shoulder half the width over the shoulders
 * @param slope how far the shoulder's tip lies below {@code top}
 * @param chest half the width at the armpit
 * @param armpit the armpit's height
 * @param waist half the width halfway between armpit and hem
 * @param hem half the width at the hem
 * @param top the height where the shoulder meets the neck
 * @param bottom the hem's height
 */
record Cut(
        double neck,
        double drop,
        double shoulder,
        double slope,
        double chest,
        double armpit,
        double waist,
        double hem,
        double top,
        double bottom) {
    static final Cut REGULAR = new Cut(58, 50, 146, 36, 134, 292, 130, 136, 140, 610);
    static final Cut BOXY = new Cut(60, 44, 172, 44, 156, 300, 154, 154, 140, 580);
    static final Cut FITTED = new Cut(58, 62, 126, 32, 112, 272, 102, 114, 140, 560);
    static final Cut CROPPED = new Cut(60, 46, 150, 40, 136, 290, 134, 130, 150, 500);
    static final Cut LONG = new Cut(52, 70, 148, 38, 134, 260, 130, 146, 78, 680);

    Cut neck(double newNeck, double newDrop) {
        return new Cut(newNeck, newDrop, shoulder, slope, chest, armpit, waist, hem, top, bottom);
    }

    Cut hem(double newWaist, double newHem, double newBottom) {
        return new Cut(neck, drop, shoulder, slope, chest, armpit, newWaist, newHem, top, newBottom);
    }

    /** Wider or narrower all over but for the neck. */
    Cut wider(double by) {
        return new Cut(
                neck, drop, shoulder + by, slope + by * 0.15, chest + by, armpit, waist + by, hem + by, top, bottom);
    }
}
