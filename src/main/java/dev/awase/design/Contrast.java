package dev.awase.design;

/**
 * How well one color is read on another: 1 for the same to 21 for black on white.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
 */
public final class Contrast {
    /** What running text needs. */
    public static final double TEXT = 4.5;

    /** What text needs that is read by eyes that see little. */
    public static final double HIGH = 7;

    private Contrast() {}

    /** Of two colors as {@code 0xRRGGBB}. */
    public static double of(int rgb, int other) {
        double one = luminance(rgb);
        double two = luminance(other);
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
