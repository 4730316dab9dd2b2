package dev.awase.camera;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A still as a lens would show it: a window onto the picture that wanders a few pixels, as a hand does, so that frames
 * differ and age like those of a real camera. Not safe across threads: its camera guards it.
 */
final class HeldStill {
    private static final int LONG_EDGE = 1280;
    private static final long NANOS_PER_FRAME = 1_000_000_000L / 30;

    /** How far the hand strays to each side, in pixels: about half a percent of the picture. */
    private static final int SWAY = 6;

    private final int[] argb;
    private final int width;
    private final int height;
    private @Nullable Frame newest;

    HeldStill(Photo photo) {
        BufferedImage picture = PhotoPixels.decode(photo, LONG_EDGE);
        argb = FrameCopy.argb(picture);
        width = picture.getWidth();
        height = picture.getHeight();
        photo.wipe();
    }

    /** The frame for this moment; the same object until it is time for a new one, 30 times a second. */
    Frame frame(long nanos) {
        if (newest == null || nanos - newest.nanos() >= NANOS_PER_FRAME) {
            newest = window(nanos);
        }
        return newest;
    }

    void blank() {
        Arrays.fill(argb, 0);
        if (newest != null) {
            Arrays.fill(newest.argb(), 0);
        }
    }

    private Frame window(long nanos) {
        int sway = Math.min(SWAY, (Math.min(width, height) - 1) / 2);
        double seconds = nanos / 1e9;
        int left = (int) Math.round(sway + sway * Math.sin(seconds * 1.3));
        int top = (int) Math.round(sway + sway * Math.sin(seconds * 1.7 + 1));
        int across = width - 2 * sway;
        int down = height - 2 * sway;
        int[] seen = new int[across * down];
        for (int y = 0; y < down; y++) {
            System.arraycopy(argb, (top + y) * width + left, seen, y * across, across);
        }
        return new Frame(seen, across, down, nanos);
    }
}
