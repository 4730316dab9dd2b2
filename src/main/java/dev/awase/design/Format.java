package dev.awase.design;

/**
 * The shape of the window: which way it stands, how large type is, how many pixels a millimeter has. Everything on
 * screen is sized in em, so that 540x960 and 2160x3840 show the same picture.
 */
public record Format(double width, double height, ScreenSettings screen) {
    /** The narrow side is at least this many em wide, the wide side at least that many. */
    private static final double NARROW_EM = 33.75;

    private static final double WIDE_EM = 56;

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

    /** So many millimeters of the declared screen in pixels; a window smaller than the screen counts as the screen. */
    public double mm(double count) {
        return count * Math.min(width, height) / screen.shortSideMm();
    }
}
