package dev.awase.design;

import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A thing without its background, cropped to it: a pixel an int in ARGB that is not premultiplied, row by row, with a
 * row of nothing around it so that its edge stays soft when it is turned.
 */
public record Cut(int[] argb, int width, int height) {
    /** Less of a pixel than this is seen by nobody. */
    private static final int SEEN = 20;

    public Cut {
        if (argb.length != width * height) {
            throw new IllegalArgumentException(width + "x" + height + " is not " + argb.length + " pixels");
        }
    }

    /** The smallest picture around what is seen of it; empty where nothing is. */
    public static Optional<Cut> cropped(int[] argb, int width, int height) {
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int i = 0; i < argb.length; i++) {
            if (argb[i] >>> 24 > SEEN) {
                left = Math.min(left, i % width);
                right = Math.max(right, i % width);
                top = Math.min(top, i / width);
                bottom = i / width;
            }
        }
        if (right < 0) {
            return Optional.empty();
        }
        int wide = right - left + 3;
        int high = bottom - top + 3;
        int[] part = new int[wide * high];
        for (int row = 0; row < high - 2; row++) {
            System.arraycopy(argb, (top + row) * width + left, part, (row + 1) * wide + 1, wide - 2);
        }
        return Optional.of(new Cut(part, wide, high));
    }

    /** As the screen shows it. */
    public Image image() {
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return image;
    }
}
