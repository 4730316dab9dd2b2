package dev.awase.vision;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * What the pattern is told from: how many colors share the cloth and how they lie on it, how much fine and coarse
 * texture there is, whether it runs across, down or both ways, and whether it sits in the middle or everywhere. All
 * measured inside the foreground only.
 */
public final class PatternFeatures {
    private static final int CELLS = 4;
    private final LabPicture picture;
    private final boolean[] inside;
    private final float[] fine;
    private final float[] coarse;
    private final double[] features = new double[64];
    private int length;

    private PatternFeatures(LabPicture picture, Foreground foreground) {
        this.picture = picture;
        this.inside = inner(picture, foreground);
        this.fine = difference(1, 0);
        this.coarse = difference(4, 1);
    }

    /** The foreground may be found on a smaller copy of the picture. */
    static float[] of(LabPicture picture, Foreground foreground) {
        PatternFeatures all = new PatternFeatures(picture, foreground);
        all.colors(foreground);
        all.texture(all.fine);
        all.texture(all.coarse);
        all.runs(all.picture.lightness());
        all.runs(all.picture.a());
        all.runs(all.picture.b());
        float[] features = new float[all.length];
        for (int i = 0; i < all.length; i++) {
            features[i] = (float) all.features[i];
        }
        return features;
    }

    /** The features of a whole picture, for training: background off, then measured. */
    public static float[] of(BufferedImage image) {
        LabPicture picture = LabPicture.of(image);
        return of(picture, BackgroundRemoval.find(picture.shrunk(BackgroundRemoval.EDGE)));
    }

    /** What is inside and not near the outline, where the floor shines through. */
    private static boolean[] inner(LabPicture picture, Foreground foreground) {
        float[] mask = new float[picture.size()];
        for (int i = 0; i < mask.length; i++) {
            int row = i / picture.width() * foreground.height() / picture.height();
            int column = i % picture.width() * foreground.width() / picture.width();
            mask[i] = foreground.inside()[row * foreground.width() + column] ? 1 : 0;
        }
        float[] soft = BoxBlur.of(mask, picture.width(), picture.height(), 4);
        boolean[] inner = new boolean[mask.length];
        for (int i = 0; i < inner.length; i++) {
            inner[i] = soft[i] > 0.95f;
        }
        return inner;
    }

    /** How far two blurs of a picture lie apart at each pixel, in Lab. */
    private float[] difference(int radius, int smaller) {
        float[] sum = new float[picture.size()];
        for (float[] channel : new float[][] {picture.lightness(), picture.a(), picture.b()}) {
            float[] wide = BoxBlur.of(channel, picture.width(), picture.height(), radius);
            float[] narrow = BoxBlur.of(channel, picture.width(), picture.height(), smaller);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += (narrow[i] - wide[i]) * (narrow[i] - wide[i]);
            }
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (float) Math.sqrt(sum[i]);
        }
        return sum;
    }

    private void colors(Foreground foreground) {
        int[] counts = new int[CELLS * CELLS * CELLS];
        double[] sums = new double[9];
        int count = 0;
        for (int i = 0; i < inside.length; i++) {
            if (inside[i]) {
                count++;
                sums[0] += picture.lightness()[i];
                sums[1] += picture.a()[i];
                sums[2] += picture.b()[i];
                sums[3] += picture.lightness()[i] * picture.lightness()[i];
                sums[4] += picture.a()[i] * picture.a()[i];
                sums[5] += picture.b()[i] * picture.b()[i];
                counts[bin(i)]++;
            }
        }
        double n = Math.max(1, count);
        for (int channel = 0; channel < 3; channel++) {
            double mean = sums[channel] / n;
            add(Math.log1p(Math.sqrt(Math.max(0, sums[channel + 3] / n - mean * mean))));
        }
        Arrays.sort(counts);
        for (int rank = 1; rank <= 3; rank++) {
            add(counts[counts.length - rank] / n);
        }
        add(foreground.separation());
        add(foreground.coverage());
    }

    private int bin(int i) {
        int lightness = Math.clamp((int) (picture.lightness()[i] / 25), 0, CELLS - 1);
        int a = Math.clamp((int) (picture.a()[i] / 20 + 2), 0, CELLS - 1);
        int b = Math.clamp((int) (picture.b()[i] / 20 + 2), 0, CELLS - 1);
        return (lightness * CELLS + a) * CELLS + b;
    }

    /** Amount of texture, how peaked it is, and its share in the thirds of the thing's box. */
    private void texture(float[] strength) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        double[] cells = new double[9];
        int[] counts = new int[9];
        Foreground.Box box = new Foreground(inside, picture.width(), picture.height(), 0).box();
        for (int i = 0; i < strength.length; i++) {
            if (inside[i]) {
                sum += strength[i];
                squares += strength[i] * strength[i];
                count++;
                int row = (i / picture.width() - box.top()) * 3 / box.height();
                int column = (i % picture.width() - box.left()) * 3 / box.width();
                cells[row * 3 + column] += strength[i];
                counts[row * 3 + column]++;
            }
        }
        double mean = sum / Math.max(1, count) + 1e-6;
        add(Math.log(mean + 0.1));
        add(Math.log(Math.sqrt(squares / Math.max(1, count)) / mean + 1e-3));
        double most = 0;
        double least = Double.MAX_VALUE;
        for (int cell = 0; cell < 9; cell++) {
            if (counts[cell] > count / 30) {
                most = Math.max(most, cells[cell] / counts[cell]);
                least = Math.min(least, cells[cell] / counts[cell]);
            }
        }
        add(cells[4] / Math.max(1, counts[4]) / mean);
        add(cells[1] / Math.max(1, counts[1]) / mean);
        add(Math.min(4, most / mean));
        add(Math.min(1, least / mean));
    }

    /** How much of a channel's variation is explained by the row alone and by the column alone: stripes and checks. */
    private void runs(float[] channel) {
        float[] smooth = BoxBlur.of(channel, picture.width(), picture.height(), 10);
        float[] detail = new float[channel.length];
        for (int i = 0; i < detail.length; i++) {
            detail[i] = channel[i] - smooth[i];
        }
        double across = explained(detail, true);
        double down = explained(detail, false);
        add(Math.max(across, down));
        add(Math.min(across, down));
    }

    private double explained(float[] detail, boolean rows) {
        // A garment lies a little askew, so short stretches of a row are asked, not whole ones.
        int stretch = 24;
        int width = picture.width();
        int height = picture.height();
        double between = 0;
        double total = 1e-3;
        int lines = rows ? height : width;
        int length = rows ? width : height;
        for (int line = 0; line < lines; line++) {
            for (int start = 0; start + stretch <= length; start += stretch) {
                double sum = 0;
                double squares = 0;
                int count = 0;
                for (int at = start; at < start + stretch; at++) {
                    int i = rows ? line * width + at : at * width + line;
                    if (inside[i]) {
                        sum += detail[i];
                        squares += detail[i] * detail[i];
                        count++;
                    }
                }
                if (count == stretch) {
                    between += sum * sum / count;
                    total += squares;
                }
            }
        }
        return between / total;
    }

    private void add(double feature) {
        features[length++] = feature;
    }
}
