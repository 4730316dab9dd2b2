package dev.awase.camera;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells a fresh frame from one that a driver gave again: a failed grab returns the old picture, and the first pictures
 * after opening are often empty. A sensor's noise makes two real frames differ in some pixel always, so a frame is
 * fresh when it differs from the one before; the very first has none before it and waits.
 */
final class FreshFrames {
    /** So many empty frames are passed over after opening (a second at 30 a second); a dark shop is still shown. */
    static final int EMPTY_ALLOWED = 30;

    private static final int DARK = 12;
    private static final double FLAT = 4;
    private static final int SAMPLES = 1024;

    private @Nullable Frame last;
    private int empty;
    private boolean started;

    /** The frame if it may be shown. */
    Optional<Frame> accept(Frame frame) {
        Frame before = last;
        last = frame;
        if (before == null || Arrays.equals(before.argb(), frame.argb())) {
            return Optional.empty();
        }
        if (!started && isEmpty(frame) && empty < EMPTY_ALLOWED) {
            empty++;
            return Optional.empty();
        }
        started = true;
        return Optional.of(frame);
    }

    /** Forgets and blanks what was seen. */
    void blank() {
        if (last != null) {
            Arrays.fill(last.argb(), 0);
            last = null;
        }
        empty = 0;
        started = false;
    }

    /** All but black or all one tone, judged by luma (ITU-R BT.601) of about a thousand pixels. */
    static boolean isEmpty(Frame frame) {
        int step = Math.max(1, frame.argb().length / SAMPLES);
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int i = 0; i < frame.argb().length; i += step) {
            double luma = luma(frame.argb()[i]);
            sum += luma;
            squares += luma * luma;
            count++;
        }
        double mean = sum / count;
        return mean < DARK || squares / count - mean * mean < FLAT;
    }

    private static double luma(int rgb) {
        return 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
    }
}
