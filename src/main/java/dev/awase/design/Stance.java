package dev.awase.design;

/**
 * How a panel hangs. {@code turn} is how far the kiosk turns its own picture clockwise, in degrees, on a screen that the
 * operating system does not turn. {@code orientation} is the shape that shoppers see: where the picture would have the
 * other one, it is turned by a quarter more.
 */
public record Stance(Orientation orientation, int turn) {
    public static final Stance DEFAULT = new Stance(Orientation.AUTO, 0);

    private static final int QUARTER = 90;

    /** Which way the picture stands. */
    public enum Orientation {
        /** As the screen has it. */
        AUTO,
        PORTRAIT,
        LANDSCAPE
    }

    public Stance {
        if (turn < 0 || turn >= 4 * QUARTER || turn % QUARTER != 0) {
            throw new IllegalArgumentException("turn is " + turn + "; it is 0, 90, 180 or 270");
        }
    }

    /** By how many degrees clockwise the picture is turned on a screen of this shape: 0, 90, 180 or 270. */
    public int degrees(double width, double height) {
        boolean upright = height >= width;
        boolean portrait = sideways(turn) ? !upright : upright;
        boolean fits = switch (orientation) {
            case AUTO -> true;
            case PORTRAIT -> portrait;
            case LANDSCAPE -> !portrait;
        };
        return fits ? turn : (turn + QUARTER) % (4 * QUARTER);
    }

    /** Whether width and height change places. */
    static boolean sideways(int degrees) {
        return degrees % (2 * QUARTER) != 0;
    }
}
