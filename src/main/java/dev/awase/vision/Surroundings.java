package dev.awase.vision;

import java.util.Arrays;

/**
 * The middle of a picture against its border, where a shopper's floor or wall shows. It tells an empty carpet from a
 * garment and finds a thing far away, both of which leave {@link BackgroundRemoval}, which starts from the middle,
 * without anything to hold on to.
 *
 * @param stranger the largest parts of the middle in colors that the border lacks
 * @param strange the share of the picture, 0 to 1, in such colors, crumbs included
 * @param border how strong the border's details are, in Lab
 * @param middle how strong those of the middle are
 * @param rest how strong those of the middle are away from the stranger
 */
record Surroundings(Foreground stranger, double strange, double border, double middle, double rest) {
    private static final double BORDER = 0.1;
    private static final double RARE = 0.0015;
    private static final double PART = 0.5;
    private static final int DETAIL = 3;
    private static final double STRONG = 0.95;

    static Surroundings of(LabPicture picture) {
        boolean[] border = border(picture);
        boolean[] unlike = unlike(picture, border);
        double strange = new Foreground(unlike, picture.width(), picture.height(), 1).coverage();
        Regions.keepLargeParts(unlike, picture.width(), PART);
        Foreground stranger = new Foreground(unlike, picture.width(), picture.height(), 1);
        boolean[] near = near(stranger);
        boolean[] middle = new boolean[border.length];
        boolean[] rest = new boolean[border.length];
        for (int i = 0; i < border.length; i++) {
            middle[i] = !border[i];
            rest[i] = !border[i] && !near[i];
        }
        float[] details = details(picture);
        return new Surroundings(
                stranger, strange, strong(details, border), strong(details, middle), strong(details, rest));
    }

    private static boolean[] border(LabPicture picture) {
        int across = (int) (BORDER * picture.width());
        int down = (int) (BORDER * picture.height());
        boolean[] border = new boolean[picture.size()];
        for (int i = 0; i < border.length; i++) {
            int column = i % picture.width();
            int row = i / picture.width();
            border[i] = column < across
                    || column >= picture.width() - across
                    || row < down
                    || row >= picture.height() - down;
        }
        return border;
    }

    private static boolean[] unlike(LabPicture picture, boolean[] border) {
        int[] bins = ColorHistogram.bins(picture);
        float[] weights = new float[bins.length];
        for (int i = 0; i < bins.length; i++) {
            weights[i] = border[i] ? 1 : 0;
        }
        ColorHistogram colors = ColorHistogram.of(bins, weights, false);
        float[] rare = new float[bins.length];
        for (int i = 0; i < bins.length; i++) {
            rare[i] = colors.share(bins[i]) < RARE ? 1 : 0;
        }
        float[] mostly = BoxBlur.of(rare, picture.width(), picture.height(), 1);
        boolean[] unlike = new boolean[bins.length];
        for (int i = 0; i < bins.length; i++) {
            unlike[i] = mostly[i] > 0.5 && !border[i];
        }
        return unlike;
    }

    /** Within the stranger's box or so near that its outline still counts as a detail. */
    private static boolean[] near(Foreground stranger) {
        boolean[] near = new boolean[stranger.inside().length];
        if (stranger.count() > 0) {
            Foreground.Box box = stranger.box();
            int reach = DETAIL + 1;
            for (int i = 0; i < near.length; i++) {
                int right = i % stranger.width() - box.left();
                int down = i / stranger.width() - box.top();
                near[i] =
                        right >= -reach && right < box.width() + reach && down >= -reach && down < box.height() + reach;
            }
        }
        return near;
    }

    /** How far each pixel is from the mean around it. */
    private static float[] details(LabPicture picture) {
        float[] details = new float[picture.size()];
        for (float[] channel : new float[][] {picture.lightness(), picture.a(), picture.b()}) {
            float[] around = BoxBlur.of(channel, picture.width(), picture.height(), DETAIL);
            for (int i = 0; i < details.length; i++) {
                details[i] += (channel[i] - around[i]) * (channel[i] - around[i]);
            }
        }
        for (int i = 0; i < details.length; i++) {
            details[i] = (float) Math.sqrt(details[i]);
        }
        return details;
    }

    private static double strong(float[] details, boolean[] where) {
        float[] chosen = new float[details.length];
        int count = 0;
        for (int i = 0; i < details.length; i++) {
            if (where[i]) {
                chosen[count++] = details[i];
            }
        }
        float[] sorted = Arrays.copyOf(chosen, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[(int) (STRONG * (count - 1))];
    }
}
