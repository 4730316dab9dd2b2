package dev.awase.vision;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A picture in sRGB, a pixel an int, row by row, as {@link BufferedImage#TYPE_INT_RGB} holds it. */
record RgbPicture(int[] pixels, int width, int height) {
    RgbPicture {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException(width + "x" + height + " is not " + pixels.length + " pixels");
        }
    }

    /** One pixel of one color. */
    static RgbPicture plain(int rgb) {
        return new RgbPicture(new int[] {rgb}, 1, 1);
    }

    static RgbPicture of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean plain = image.getType() == BufferedImage.TYPE_INT_RGB
                && image.getRaster().getDataBuffer() instanceof DataBufferInt buffer
                && buffer.getData().length == width * height;
        return new RgbPicture(
                plain
                        ? ((DataBufferInt) image.getRaster().getDataBuffer()).getData()
                        : image.getRGB(0, 0, width, height, null, 0, width),
                width,
                height);
    }

    /**
     * The same picture with exactly this long edge: each pixel is the mean of the area it stands for, parts of pixels
     * counting in part, as Pillow's BOX does it, which the shipped model was trained with.
     */
    RgbPicture withLongEdge(int edge) {
        double scale = (double) edge / Math.max(width, height);
        int newWidth = Math.max(1, (int) Math.round(width * scale));
        int newHeight = Math.max(1, (int) Math.round(height * scale));
        Shares across = Shares.of(width, newWidth);
        Shares down = Shares.of(height, newHeight);
        float[] sums = new float[3 * newWidth * newHeight];
        float[] row = new float[3 * newWidth];
        int last = -1;
        for (int y = 0; y < newHeight; y++) {
            for (int from = down.first()[y]; from <= down.last()[y]; from++) {
                if (from != last) {
                    across.meanOfRow(pixels, from * width, row);
                    last = from;
                }
                float share = down.share(y, from);
                for (int i = 0; i < row.length; i++) {
                    sums[y * row.length + i] += share * row[i];
                }
            }
        }
        int[] to = new int[newWidth * newHeight];
        for (int i = 0; i < to.length; i++) {
            to[i] = Math.round(sums[3 * i]) << 16 | Math.round(sums[3 * i + 1]) << 8 | Math.round(sums[3 * i + 2]);
        }
        return new RgbPicture(to, newWidth, newHeight);
    }

    /** Which of {@code from} pixels each of {@code to} stands for, and how much of each. */
    private record Shares(int[] first, int[] last, double scale, int from) {
        static Shares of(int from, int to) {
            double scale = (double) from / to;
            int[] first = new int[to];
            int[] last = new int[to];
            for (int i = 0; i < to; i++) {
                first[i] = Math.min(from - 1, (int) (i * scale + 1e-6));
                last[i] = Math.clamp((long) Math.ceil((i + 1) * scale - 1e-6) - 1, first[i], from - 1);
            }
            return new Shares(first, last, scale, from);
        }

        float share(int to, int at) {
            double begin = Math.max(at, to * scale);
            double end = Math.min(at + 1, (to + 1) * scale);
            return first[to] == last[to] ? 1 : (float) ((end - begin) / scale);
        }

        void meanOfRow(int[] pixels, int start, float[] row) {
            for (int x = 0; x < first.length; x++) {
                float red = 0;
                float green = 0;
                float blue = 0;
                for (int at = first[x]; at <= last[x]; at++) {
                    float share = share(x, at);
                    int pixel = pixels[start + at];
                    red += share * (pixel >> 16 & 0xff);
                    green += share * (pixel >> 8 & 0xff);
                    blue += share * (pixel & 0xff);
                }
                row[3 * x] = red;
                row[3 * x + 1] = green;
                row[3 * x + 2] = blue;
            }
        }
    }
}
