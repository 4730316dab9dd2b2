package dev.awase.camera;

import java.awt.image.BufferedImage;

/**
 * A light to see a photo in again, for measuring how a reader does in a shop's: what a camera's own balance leaves of it.
 * Each multiplies the linear red, green and blue.
 */
public enum Lamp {
    /** As the photo is. */
    ASIS(1, 1, 1, 1),
    /** About 4 500 K where the camera expects daylight: ln(red / blue) is 0.7 more. */
    WARM(1, 0.756, 0.497, 1),
    /** About 3 800 K: ln(red / blue) is 1.0 more. */
    WARMER(1, 0.670, 0.368, 1),
    /** Less than half of the light, and steeper shadows. */
    DIM(0.45, 0.45, 0.45, 1.1);

    private static final int SHARPEST = 1600;

    private final int[] red;
    private final int[] green;
    private final int[] blue;

    Lamp(double red, double green, double blue, double gamma) {
        this.red = curve(red, gamma);
        this.green = curve(green, gamma);
        this.blue = curve(blue, gamma);
    }

    /** The photo in this light; wiping either leaves the other. */
    public Photo on(Photo photo) {
        if (this == ASIS) {
            return photo;
        }
        return Jpeg.photo(on(PhotoPixels.decode(photo, SHARPEST)), photo.takenAt());
    }

    /** A picture in this light, as one of its own. */
    public BufferedImage on(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            int rgb = pixels[i];
            pixels[i] = red[rgb >> 16 & 0xff] << 16 | green[rgb >> 8 & 0xff] << 8 | blue[rgb & 0xff];
        }
        BufferedImage lit = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        lit.setRGB(0, 0, width, height, pixels, 0, width);
        return lit;
    }

    private static int[] curve(double gain, double gamma) {
        int[] curve = new int[256];
        for (int i = 0; i < curve.length; i++) {
            double channel = i / 255.0;
            double linear = channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
            double lit = gain * Math.pow(linear, gamma);
            double encoded = lit <= 0.0031308 ? 12.92 * lit : 1.055 * Math.pow(lit, 1 / 2.4) - 0.055;
            curve[i] = (int) Math.round(Math.clamp(encoded, 0, 1) * 255);
        }
        return curve;
    }
}
