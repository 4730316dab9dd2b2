package dev.awase.shopper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds what burns into a screen: tiles of 16 by 16 pixels that are bright or hold a contrast, and stay what they are for
 * longer than a minute. It is shown a picture of the screen from time to time.
 */
final class BurnIn {
    private static final int TILE = 16;
    private static final long LONGEST_SECONDS = 60;
    private static final int BRIGHT = 110;
    private static final int CONTRAST = 48;

    /** A level that nobody sees, as where one picture fades into the next. */
    private static final int SAME = 6;

    private final int across;
    private final int down;
    private final int[][] since;
    private int[] last = new int[0];
    private final Map<Integer, Long> burned = new TreeMap<>();
    private long now;

    BurnIn(int width, int height) {
        across = width / TILE;
        down = height / TILE;
        since = new int[down][across];
    }

    /** What the screen shows {@code seconds} after the start. */
    void see(int[] argb, int width, long seconds) {
        now = seconds;
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                if (last.length == 0 || changed(argb, width, row, column)) {
                    since[row][column] = (int) seconds;
                } else if (seconds - since[row][column] > LONGEST_SECONDS && marks(argb, width, row, column)) {
                    burned.merge(row * across + column, now - since[row][column], Math::max);
                }
            }
        }
        last = argb.clone();
    }

    /** Tile by tile, as {@code x,y}: so many seconds. */
    List<String> burned() {
        List<String> words = new ArrayList<>();
        burned.forEach((tile, seconds) ->
                words.add(tile % across * TILE + "," + tile / across * TILE + ": " + seconds + " s"));
        return words;
    }

    private boolean changed(int[] argb, int width, int row, int column) {
        int most = 0;
        for (int i = 0; i < TILE * TILE; i++) {
            int at = at(width, row, column, i);
            most = Math.max(most, Math.abs(luma(argb[at]) - luma(last[at])));
        }
        return most > SAME;
    }

    private static boolean marks(int[] argb, int width, int row, int column) {
        int least = 255;
        int most = 0;
        for (int i = 0; i < TILE * TILE; i++) {
            int luma = luma(argb[at(width, row, column, i)]);
            least = Math.min(least, luma);
            most = Math.max(most, luma);
        }
        return most - least >= CONTRAST || most >= BRIGHT;
    }

    private static int at(int width, int row, int column, int pixel) {
        int down = pixel / TILE;
        return (row * TILE + down) * width + column * TILE + pixel % TILE;
    }

    private static int luma(int rgb) {
        return (299 * (rgb >> 16 & 255) + 587 * (rgb >> 8 & 255) + 114 * (rgb & 255)) / 1000;
    }
}
