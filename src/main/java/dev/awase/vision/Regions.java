package dev.awase.vision;

import java.util.Arrays;

/** Connected parts (by edges, not corners) of a mask, row by row. */
final class Regions {
    private Regions() {}

    /** Clears every part smaller than {@code share} of the largest: crumbs go, the second shoe of a pair stays. */
    static void keepLargeParts(boolean[] mask, int width, double share) {
        Labels labels = Labels.of(mask, true, width);
        int largest = Arrays.stream(labels.sizes).max().orElse(0);
        for (int i = 0; i < mask.length; i++) {
            mask[i] = mask[i] && labels.sizes[labels.label[i]] >= share * largest;
        }
    }

    /** Fills holes that do not reach the border and are at most {@code share} of the mask: a print belongs to its shirt. */
    static void fillSmallHoles(boolean[] mask, int width, double share) {
        int inside = 0;
        for (boolean in : mask) {
            inside += in ? 1 : 0;
        }
        Labels labels = Labels.of(mask, false, width);
        boolean[] open = new boolean[labels.sizes.length];
        int height = mask.length / width;
        for (int i = 0; i < mask.length; i++) {
            boolean border = i % width == 0 || i % width == width - 1 || i / width == 0 || i / width == height - 1;
            open[labels.label[i]] |= border && !mask[i];
        }
        for (int i = 0; i < mask.length; i++) {
            mask[i] |= !open[labels.label[i]] && labels.sizes[labels.label[i]] <= share * inside;
        }
    }

    /** Numbers the parts of those pixels that have the given value; 0 stands for all others. */
    record Labels(int[] label, int[] sizes) {
        static Labels of(boolean[] mask, boolean value, int width) {
            int[] label = new int[mask.length];
            int[] sizes = new int[16];
            int[] queue = new int[mask.length];
            int last = 0;
            for (int seed = 0; seed < mask.length; seed++) {
                if (mask[seed] == value && label[seed] == 0) {
                    last++;
                    if (last == sizes.length) {
                        sizes = Arrays.copyOf(sizes, 2 * sizes.length);
                    }
                    sizes[last] = flood(mask, value, width, label, queue, seed, last);
                }
            }
            return new Labels(label, Arrays.copyOf(sizes, last + 1));
        }

        private static int flood(
                boolean[] mask, boolean value, int width, int[] label, int[] queue, int seed, int number) {
            int end = 0;
            queue[end++] = seed;
            label[seed] = number;
            for (int at = 0; at < end; at++) {
                int here = queue[at];
                int x = here % width;
                int[] next = {
                    x > 0 ? here - 1 : -1,
                    x < width - 1 ? here + 1 : -1,
                    here - width,
                    here + width < mask.length ? here + width : -1
                };
                for (int i : next) {
                    if (i >= 0 && mask[i] == value && label[i] == 0) {
                        label[i] = number;
                        queue[end++] = i;
                    }
                }
            }
            return end;
        }
    }
}
