package dev.awase.item;

/**
 * Amounts of red, green and blue light in the primaries of sRGB, 0 to 1 within its gamut: what lamps and cameras
 * multiply, where the numbers of a file are curved.
 */
public record LinearRgb(double red, double green, double blue) {
    public LinearRgb {
        if (!Double.isFinite(red) || !Double.isFinite(green) || !Double.isFinite(blue)) {
            throw new IllegalArgumentException("no light: " + red + ", " + green + ", " + blue);
        }
    }

    /** From 8-bit sRGB packed as {@code 0xRRGGBB}; higher bits are ignored. */
    public static LinearRgb ofRgb(int rgb) {
        return new LinearRgb(
                linear((rgb >> 16 & 0xff) / 255.0), linear((rgb >> 8 & 0xff) / 255.0), linear((rgb & 0xff) / 255.0));
    }

    /** Packed sRGB {@code 0xRRGGBB}, clipped into the gamut. */
    public int rgb() {
        return channel(red) << 16 | channel(green) << 8 | channel(blue);
    }

    /** Each amount by the other's, as a lamp or a filter does it. */
    public LinearRgb times(LinearRgb gains) {
        return new LinearRgb(red * gains.red, green * gains.green, blue * gains.blue);
    }

    /** The nearest of the same hue that sRGB can show: what is too bright is dimmed as a whole. */
    public LinearRgb shown() {
        double most = Math.max(1, Math.max(red, Math.max(green, blue)));
        return new LinearRgb(Math.max(0, red) / most, Math.max(0, green) / most, Math.max(0, blue) / most);
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static int channel(double linear) {
        double encoded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(Math.clamp(encoded, 0, 1) * 255);
    }
}
