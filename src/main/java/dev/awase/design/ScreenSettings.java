package dev.awase.design;

/**
 * The screen as it stands in the shop, in millimeters: its two sides, how far its lower edge is above the floor,
 * and how it hangs. Sizes on screen and reach are checked against it.
 */
public record ScreenSettings(double shortSideMm, double longSideMm, double lowerEdgeMm, Stance stance) {
    /** A 32-inch panel, upright, its lower edge at 700 mm. */
    public static final ScreenSettings DEFAULT = new ScreenSettings(398, 708, 700, Stance.DEFAULT);

    public ScreenSettings {
        within("short_side_mm", shortSideMm, 50, 5_000);
        within("long_side_mm", longSideMm, 50, 5_000);
        within("lower_edge_mm", lowerEdgeMm, 0, 2_000);
        if (longSideMm < shortSideMm) {
            throw new IllegalArgumentException(
                    "long_side_mm is " + longSideMm + ", less than the short side's " + shortSideMm);
        }
    }

    private static void within(String name, double mm, double least, double most) {
        if (!(mm >= least && mm <= most)) {
            throw new IllegalArgumentException(
                    "%s is %.0f; it is %.0f to %.0f millimeters".formatted(name, mm, least, most));
        }
    }
}
