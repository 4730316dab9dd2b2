package dev.awase.item;

import java.util.HexFormat;
import java.util.Locale;

/**
 * One color in CIELAB (D65, 2°): lightness 0–100, {@code a} green to red, {@code b} blue to yellow.
 *
 * @see <a href="https://www.w3.org/TR/css-color-4/#lab-colors">the conversion, CSS Color 4, with D65 throughout</a>
 */
public record Tone(double lightness, double a, double b) {
    // D65 white, 2° observer, from the chromaticity 0.3127, 0.3290.
    private static final double XN = 0.3127 / 0.3290;
    private static final double ZN = (1 - 0.3127 - 0.3290) / 0.3290;
    private static final double EPSILON = 216.0 / 24389;
    private static final double KAPPA = 24389.0 / 27;

    public Tone {
        if (!(lightness >= -0.01 && lightness <= 100.01) || !Double.isFinite(a) || !Double.isFinite(b)) {
            throw new IllegalArgumentException("not a color: L " + lightness + ", a " + a + ", b " + b);
        }
    }

    /** From 8-bit sRGB packed as {@code 0xRRGGBB}; higher bits are ignored. */
    public static Tone ofRgb(int rgb) {
        return of(LinearRgb.ofRgb(rgb));
    }

    /** From amounts of light. */
    public static Tone of(LinearRgb light) {
        double red = light.red();
        double green = light.green();
        double blue = light.blue();
        double fx = f((0.41239080 * red + 0.35758434 * green + 0.18048079 * blue) / XN);
        double fy = f(0.21263901 * red + 0.71516868 * green + 0.07219232 * blue);
        double fz = f((0.01933082 * red + 0.11919478 * green + 0.95053215 * blue) / ZN);
        return new Tone(Math.clamp(116 * fy - 16, 0, 100), 500 * (fx - fy), 200 * (fy - fz));
    }

    /** From {@code #rrggbb} or {@code rrggbb}. */
    public static Tone ofHex(String hex) {
        String digits = hex.startsWith("#") ? hex.substring(1) : hex;
        if (digits.length() != 6 || !digits.chars().allMatch(HexFormat::isHexDigit)) {
            throw new IllegalArgumentException("a color is written #rrggbb, not " + hex);
        }
        return ofRgb(HexFormat.fromHexDigits(digits));
    }

    /** Distance from gray: 0 for gray, about 134 at most inside sRGB. */
    public double chroma() {
        return Math.hypot(a, b);
    }

    /** Hue angle in degrees, 0 up to 360; meaningless where chroma is near 0. */
    public double hue() {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    /** CIE76 difference, the Euclidean distance in Lab; about 2.3 is just noticeable. */
    public double distance(Tone other) {
        double dl = lightness - other.lightness;
        double da = a - other.a;
        double db = b - other.b;
        return Math.sqrt(dl * dl + da * da + db * db);
    }

    /** As amounts of light; outside 0 to 1 where sRGB cannot show it. */
    public LinearRgb linear() {
        double fy = (lightness + 16) / 116;
        double x = XN * inverse(fy + a / 500);
        double y = lightness > KAPPA * EPSILON ? fy * fy * fy : lightness / KAPPA;
        double z = ZN * inverse(fy - b / 200);
        return new LinearRgb(
                3.24096994 * x - 1.53738318 * y - 0.49861076 * z,
                -0.96924364 * x + 1.87596750 * y + 0.04155506 * z,
                0.05563008 * x - 0.20397696 * y + 1.05697151 * z);
    }

    /** Packed sRGB {@code 0xRRGGBB}, clipped into the gamut. */
    public int rgb() {
        return linear().rgb();
    }

    /** {@code #rrggbb}, lower case. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb());
    }

    private static double f(double t) {
        return t > EPSILON ? Math.cbrt(t) : (KAPPA * t + 16) / 116;
    }

    private static double inverse(double f) {
        double cube = f * f * f;
        return cube > EPSILON ? cube : (116 * f - 16) / KAPPA;
    }
}
