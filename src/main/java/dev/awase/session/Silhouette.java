package dev.awase.session;

/**
 * The shopper's own item without its background, for the pieces laid out together: a pixel an int in ARGB that is not
 * premultiplied, row by row. It is made anew for each screen that shows it, and is kept nowhere.
 */
public record Silhouette(int[] argb, int width, int height) {
    public Silhouette {
        if (argb.length != width * height) {
            throw new IllegalArgumentException(width + "x" + height + " is not " + argb.length + " pixels");
        }
    }
}
