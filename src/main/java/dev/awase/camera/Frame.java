package dev.awase.camera;

/**
 * One live picture as the lens sees it, not mirrored: {@code width * height} pixels, row by row, opaque {@code 0xAARRGGBB}. The array is the frame's own
 * copy and is not changed after, but blanked when the camera closes; {@code nanos} is {@link System#nanoTime()} at arrival.
 */
public record Frame(int[] argb, int width, int height, long nanos) {
    public Frame {
        if (argb.length != width * height) {
            throw new IllegalArgumentException(
                    "a frame of " + width + "x" + height + " has " + argb.length + " pixels");
        }
    }
}
