package dev.awase.vision;

/** Makes a live frame small at once: each pixel is the mean of at most 16 of those that it stands for, evenly spread. */
final class Shrinking {
    /** The long edge that is looked at. */
    static final int EDGE = LabPicture.WORKING_EDGE;

    private static final int SAMPLES = 4;

    private Shrinking() {}

    static RgbPicture of(int[] rgb, int width, int height, int longEdge) {
        double scale = Math.min(1, (double) longEdge / Math.max(width, height));
        int across = Math.max(1, (int) Math.round(width * scale));
        int down = Math.max(1, (int) Math.round(height * scale));
        int[] to = new int[across * down];
        for (int i = 0; i < to.length; i++) {
            int row = i / across;
            to[i] = mean(
                    rgb,
                    width,
                    i % across * width / across,
                    Math.max(1, width / across),
                    row * height / down,
                    Math.max(1, height / down));
        }
        return new RgbPicture(to, across, down);
    }

    private static int mean(int[] rgb, int width, int left, int wide, int top, int high) {
        int red = 0;
        int green = 0;
        int blue = 0;
        int across = Math.min(SAMPLES, wide);
        int down = Math.min(SAMPLES, high);
        for (int y = 0; y < down; y++) {
            int line = (top + y * high / down) * width;
            for (int x = 0; x < across; x++) {
                int pixel = rgb[line + left + x * wide / across];
                red += pixel >> 16 & 0xff;
                green += pixel >> 8 & 0xff;
                blue += pixel & 0xff;
            }
        }
        int count = across * down;
        return (red / count) << 16 | (green / count) << 8 | blue / count;
    }
}
