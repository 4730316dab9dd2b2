package dev.awase.catalog;

import java.util.List;
import java.util.Optional;

/**
 * The way to a place as a shopper is shown it: the picture of its floor and, in shares of that picture's width and
 * height from the upper left, where the place lies, where she stands or comes in, and the corners of the way between
 * them. Without a way where none was found that goes around the fixtures.
 *
 * @param argb the picture, a pixel an int, row by row, {@code width} by {@code height} pixels
 * @param here whether the way begins at this kiosk; else it begins where one comes onto that floor
 */
public record FloorWay(
        String floor,
        int[] argb,
        int width,
        int height,
        Optional<FloorMap.Box> place,
        boolean here,
        List<Corner> corners) {
    public FloorWay {
        if (argb.length != width * height) {
            throw new IllegalArgumentException(width + "x" + height + " is not " + argb.length + " pixels");
        }
        corners = List.copyOf(corners);
    }

    /** A point on a floor, in shares of its width and depth. */
    public record Corner(double x, double y) {}
}
