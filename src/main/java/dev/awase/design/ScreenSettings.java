package dev.awase.design;

/**
 * The screen as it stands in the shop, in millimeters: its two sides, and how far its lower edge is above the floor.
 * Sizes on screen and reach are checked against it.
 */
public record ScreenSettings(double shortSideMm, double longSideMm, double lowerEdgeMm) {
    /** A 32-inch panel, upright, its lower edge at 700 mm. */
    public static final ScreenSettings DEFAULT = new ScreenSettings(398, 708, 700);

    public ScreenSettings {
        if (!(shortSideMm > 0 && longSideMm >= shortSideMm && lowerEdgeMm >= 0)) {
            throw new IllegalArgumentException("a screen has a short and a long side in mm and stands on or above"
                    + " the floor: " + shortSideMm + " x " + longSideMm + ", " + lowerEdgeMm);
        }
    }
}
