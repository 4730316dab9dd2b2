package dev.awase.design;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Tells what is around a thing from what lies within its outline, though the outline is thin or broken: the outside is
 * flooded from the rim against an outline that is drawn a little thicker. What the flood does not reach is closed unless
 * it is a true hole, and specks outside are dropped.
 */
final class Gaps {
    /** So many pixels thicker is the outline, in a picture of 750. */
    private static final double THICKER = 2;

    private static final double SPECK = 0.0008;
    /** A hole is at least this share of the picture: a handle, a hoop. */
    private static final double HOLE = 0.004;

    private final float[] alpha;
    private final boolean[] seams;
    private final int width;
    private final int height;
    private final int[] queue;

    /** {@code seams} are drawn into the outline; {@code alpha} is changed. */
    Gaps(float[] alpha, boolean[] seams, int width, int height) {
        this.alpha = alpha;
        this.seams = seams;
        this.width = width;
        this.height = height;
        this.queue = new int[alpha.length];
    }

    /**
     * @param ground is asked of each large enough enclosed part, by its pixels, whether it is a hole
     * @param light says of a pixel beside a hole that it is only lighter, and part of it
     */
    void close(Predicate<int[]> ground, IntPredicate light) {
        int thicker = (int) Math.max(1, Math.round(THICKER * Math.max(width, height) / 750));
        boolean[] outline = new boolean[alpha.length];
        for (int i = 0; i < alpha.length; i++) {
            outline[i] = seams[i] || alpha[i] > 0.35f;
        }
        boolean[] outside = flooded(grown(outline, thicker));
        // Between two legs there is no room for a thicker outline: from outside the flood goes on along the thin one.
        creep(outside, alpha.length, i -> !outline[i]);
        creep(outside, thicker + 1 + PlainGround.AROUND, i -> alpha[i] <= 0.5f);
        boolean[] seen = new boolean[alpha.length];
        for (int start = 0; start < alpha.length; start++) {
            if (!seen[start] && !outside[start] && alpha[start] <= 0.5f) {
                int count = reach(start, seen, i -> !outside[i] && alpha[i] <= 0.5f);
                int[] gap = Arrays.copyOf(queue, count);
                if (count < HOLE * alpha.length || !ground.test(gap)) {
                    fill(gap, 1);
                } else {
                    boolean[] reached = new boolean[alpha.length];
                    int whole = reach(start, reached, i -> !outside[i] && (alpha[i] <= 0.5f || light.test(i)));
                    fill(Arrays.copyOf(queue, whole), 0);
                    mark(whole, seen);
                }
            }
        }
        dropSpecks();
        fillWithin();
    }

    /** Only at its edge does the ground shine through the thing. */
    private void fillWithin() {
        boolean[] clear = new boolean[alpha.length];
        for (int i = 0; i < alpha.length; i++) {
            clear[i] = alpha[i] < 0.1f;
        }
        boolean[] edge = grown(clear, 2);
        for (int i = 0; i < alpha.length; i++) {
            alpha[i] = edge[i] ? alpha[i] : 1;
        }
    }

    private void fill(int[] part, float value) {
        for (int i : part) {
            alpha[i] = value;
        }
    }

    private void mark(int count, boolean[] seen) {
        for (int i = 0; i < count; i++) {
            seen[queue[i]] = true;
        }
    }

    private void dropSpecks() {
        boolean[] seen = new boolean[alpha.length];
        for (int start = 0; start < alpha.length; start++) {
            if (!seen[start] && alpha[start] > 0.1f) {
                int count = reach(start, seen, i -> alpha[i] > 0.1f);
                if (count < SPECK * alpha.length) {
                    for (int i = 0; i < count; i++) {
                        alpha[queue[i]] = 0;
                    }
                }
            }
        }
    }

    /** What can be reached from the rim without crossing a wall. */
    private boolean[] flooded(boolean[] walls) {
        boolean[] seen = new boolean[alpha.length];
        for (int i = 0; i < alpha.length; i++) {
            int x = i % width;
            boolean rim = x == 0 || x == width - 1 || i < width || i >= alpha.length - width;
            if (rim && !seen[i] && !walls[i]) {
                reach(i, seen, at -> !walls[at]);
            }
        }
        return seen;
    }

    /** Draws the outside on wherever the way leads, no further than this many pixels. */
    private void creep(boolean[] outside, int steps, Way way) {
        int count = 0;
        for (int i = 0; i < alpha.length; i++) {
            if (outside[i]) {
                queue[count++] = i;
            }
        }
        int from = 0;
        for (int step = 0; step < steps && from < count; step++) {
            int until = count;
            for (; from < until; from++) {
                int i = queue[from];
                int x = i % width;
                for (int to : new int[] {x > 0 ? i - 1 : i, x < width - 1 ? i + 1 : i, i - width, i + width}) {
                    if (to >= 0 && to < alpha.length && !outside[to] && way.leads(to)) {
                        outside[to] = true;
                        queue[count++] = to;
                    }
                }
            }
        }
    }

    private interface Way {
        boolean leads(int i);
    }

    /** Collects in {@link #queue} what hangs together with {@code start}, and says how much it is. */
    private int reach(int start, boolean[] seen, Way way) {
        int count = 0;
        queue[count++] = start;
        seen[start] = true;
        for (int next = 0; next < count; next++) {
            int i = queue[next];
            int x = i % width;
            for (int to : new int[] {x > 0 ? i - 1 : i, x < width - 1 ? i + 1 : i, i - width, i + width}) {
                if (to >= 0 && to < alpha.length && !seen[to] && way.leads(to)) {
                    seen[to] = true;
                    queue[count++] = to;
                }
            }
        }
        return count;
    }

    /** The same, this many pixels larger on every side. */
    private boolean[] grown(boolean[] part, int by) {
        boolean[] across = new boolean[part.length];
        for (int i = 0; i < part.length; i++) {
            if (part[i]) {
                int row = i / width * width;
                Arrays.fill(across, Math.max(row, i - by), Math.min(row + width - 1, i + by) + 1, true);
            }
        }
        boolean[] grown = new boolean[part.length];
        for (int i = 0; i < part.length; i++) {
            if (across[i]) {
                for (int step = -by; step <= by; step++) {
                    int to = i + step * width;
                    if (to >= 0 && to < part.length) {
                        grown[to] = true;
                    }
                }
            }
        }
        return grown;
    }
}
