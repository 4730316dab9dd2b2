package dev.awase.camera;

import java.util.Arrays;
import java.util.Optional;

/** How far a camera's picture is turned, clockwise, because the camera hangs on its side or upside down. */
public enum Turn {
    NONE(0),
    RIGHT(90),
    OVER(180),
    LEFT(270);

    private final int degrees;

    Turn(int degrees) {
        this.degrees = degrees;
    }

    public int degrees() {
        return degrees;
    }

    /** The turn of so many degrees; empty where it is no quarter. */
    public static Optional<Turn> of(int degrees) {
        return Arrays.stream(values()).filter(turn -> turn.degrees == degrees).findFirst();
    }

    /** A frame of these pixels, turned; they are kept as they are where there is nothing to turn. */
    Frame frame(int[] argb, int width, int height, long nanos) {
        return switch (this) {
            case NONE -> new Frame(argb, width, height, nanos);
            case RIGHT -> new Frame(quarter(argb, width, height, true), height, width, nanos);
            case OVER -> new Frame(over(argb), width, height, nanos);
            case LEFT -> new Frame(quarter(argb, width, height, false), height, width, nanos);
        };
    }

    private static int[] over(int[] argb) {
        int[] turned = new int[argb.length];
        for (int i = 0; i < argb.length; i++) {
            turned[argb.length - 1 - i] = argb[i];
        }
        return turned;
    }

    private static int[] quarter(int[] argb, int width, int height, boolean clockwise) {
        int[] turned = new int[argb.length];
        for (int y = 0; y < height; y++) {
            int column = clockwise ? height - 1 - y : y;
            for (int x = 0; x < width; x++) {
                int row = clockwise ? x : width - 1 - x;
                turned[row * height + column] = argb[y * width + x];
            }
        }
        return turned;
    }
}
