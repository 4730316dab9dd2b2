package dev.awase.camera;

/**
 * The part in the middle of a picture that is seen of it where it fills a place of another shape: {@code across} and
 * {@code down} are its width and height as shares of the whole, above 0 and at most 1.
 */
public record Middle(double across, double down) {
    /** All of it. */
    public static final Middle WHOLE = new Middle(1, 1);

    public Middle {
        boolean within = across > 0 && across <= 1 && down > 0 && down <= 1;
        if (!within) {
            throw new IllegalArgumentException("no part of a picture is " + across + " by " + down + " of it");
        }
    }

    /** What a place of this {@code aspect}, width by height, shows of a picture of so many pixels that fills it. */
    public static Middle of(int width, int height, double aspect) {
        if (!(aspect > 0) || Double.isInfinite(aspect)) {
            throw new IllegalArgumentException("no place has the shape " + aspect);
        }
        double shape = (double) width / height;
        return new Middle(Math.min(1, aspect / shape), Math.min(1, shape / aspect));
    }

    /** How many of {@code width} columns it has. */
    public int columns(int width) {
        return Math.clamp(Math.round(width * across), 1, width);
    }

    /** How many of {@code height} rows it has. */
    public int rows(int height) {
        return Math.clamp(Math.round(height * down), 1, height);
    }

    /** Its pixels, row by row, of a picture's. */
    public int[] pixels(int[] argb, int width, int height) {
        int columns = columns(width);
        int rows = rows(height);
        int first = (height - rows) / 2 * width + (width - columns) / 2;
        int[] part = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(argb, first + row * width, part, row * columns, columns);
        }
        return part;
    }
}
