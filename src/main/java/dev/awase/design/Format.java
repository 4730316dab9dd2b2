package dev.awase.design;

/**
 * The shape of the window: which way it stands, how large type is, how many pixels a millimeter has. Everything on
 * screen is sized in em, so that 540x960 and 2160x3840 show the same picture.
 */
public record Format(double width, double height, ScreenSettings screen) {
    /** The narrow side is at least this many em wide, the wide side at least that many. */
    private static final double NARROW_EM = 33.75;

    private static final double WIDE_EM = 56;

    /** Nothing that is touched lies higher above the floor than this, in millimeters (ADA 308). */
    public static final double HIGH_MM = 1200;

    /** Nor lower than this. */
    public static final double LOW_MM = 380;

    public Format {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a window has a size: " + width + "x" + height);
        }
    }

    public boolean portrait() {
        return height >= width;
    }

    /** The size of running text in pixels: 16 at 540x960, 32 at 1080x1920. */
    public double em() {
        return Math.min(Math.min(width, height) / NARROW_EM, Math.max(width, height) / WIDE_EM);
    }

    /** So many em in pixels. */
    public double em(double count) {
        return em() * count;
    }

    /** How high above the floor a line of the window is, in millimeters; {@code y} in pixels from its upper edge. */
    public double aboveFloor(double y) {
        return screen.lowerEdgeMm() + (height - y) / mm(1);
    }

    /** How many pixels at the upper edge are out of reach for somebody seated. */
    public double tooHigh() {
        return Math.clamp(mm(aboveFloor(0) - HIGH_MM), 0, height);
    }

    /** How many pixels at the lower edge are. */
    public double tooLow() {
        return Math.clamp(mm(LOW_MM - screen.lowerEdgeMm()), 0, height);
    }

    /** So many millimeters of the declared screen in pixels; a window smaller than the screen counts as the screen. */
    public double mm(double count) {
        return count * Math.min(width, height) / screen.shortSideMm();
    }
}
