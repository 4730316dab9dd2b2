package dev.awase.vision;

/**
 * Which pixels of a picture belong to the thing held up: {@code true} inside, row by row, in the size of the picture it
 * was found in. {@code separation} says how differently the inside is colored from the outside, 0 (not at all) to 1
 * (no color in common).
 */
public record Foreground(boolean[] inside, int width, int height, double separation) {
    public Foreground {
        if (inside.length != width * height) {
            throw new IllegalArgumentException(width + "x" + height + " is not " + inside.length + " pixels");
        }
    }

    /** The share of the picture that is inside, 0 to 1. */
    public double coverage() {
        return (double) count() / inside.length;
    }

    /** How many pixels are inside. */
    public int count() {
        int count = 0;
        for (boolean in : inside) {
            count += in ? 1 : 0;
        }
        return count;
    }

    /** The smallest box around what is inside, or the whole picture where nothing is. */
    Box box() {
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int i = 0; i < inside.length; i++) {
            if (inside[i]) {
                left = Math.min(left, i % width);
                right = Math.max(right, i % width);
                top = Math.min(top, i / width);
                bottom = i / width;
            }
        }
        return right < 0 ? new Box(0, 0, width, height) : new Box(left, top, right + 1 - left, bottom + 1 - top);
    }

    /** A rectangle in pixels. */
    record Box(int left, int top, int width, int height) {}
}
