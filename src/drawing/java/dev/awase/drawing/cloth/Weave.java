package dev.awase.drawing.cloth;

import static dev.awase.drawing.pen.Easel.svg;

import java.util.Random;

/** How the threads lie: a small tile of dark and light strokes laid over the dye, and how the cloth wrinkles. */
public enum Weave {
    JERSEY(0.008, 0.011, 0.42, tile(3, 3, dark("M0 0V3", 0.6, 0.05))),
    POPLIN(0.007, 0.012, 0.42, ""),
    SATIN(0.005, 0.015, 0.42, ""),
    NYLON(0.008, 0.014, 0.5, ""),
    LINEN(
            0.009,
            0.015,
            0.62,
            tile(
                    7,
                    7,
                    dark("M0 2H7M0 5.5H4", 0.7, 0.07)
                            + dark("M2 0V7M5 3V7", 0.7, 0.06)
                            + light("M0 3.6H7", 0.6, 0.10))),
    CANVAS(0.007, 0.010, 0.4, tile(4, 4, dark("M0 1H2M2 3H4", 1.1, 0.10) + light("M2 1H4M0 3H2", 1.0, 0.08))),
    TWILL(0.007, 0.011, 0.45, tile(3.6, 3.6, dark("M-1 4.6L4.6 -1", 1.0, 0.10))),
    DENIM(
            0.008,
            0.012,
            0.55,
            tile(3.4, 3.4, dark("M-1 4.4L4.4 -1", 1.1, 0.16) + light("M-1 2.7L2.7 -1M1.7 4.4L4.4 1.7", 0.7, 0.20))),
    CORDUROY(0.007, 0.010, 0.5, tile(7, 8, dark("M0.8 0V8", 1.8, 0.24) + light("M4.2 0V8", 2.2, 0.14))),
    RIB(0.007, 0.010, 0.4, tile(6, 6, dark("M0.8 0V6", 1.5, 0.17) + light("M3.6 0V6", 1.6, 0.12))),
    KNIT(
            0.008,
            0.011,
            0.4,
            tile(8, 7, dark("M0 -1L4 3L8 -1M0 6L4 10L8 6", 1.3, 0.14) + light("M1.4 1.2L4 3.8L6.6 1.2", 1.3, 0.13))),
    CHUNKY(
            0.007,
            0.010,
            0.4,
            tile(
                    14,
                    12,
                    dark("M0 -2L7 5L14 -2M0 10L7 17L14 10M7 5V12M0 0V12", 2.0, 0.15)
                            + light("M2.4 2.6L7 7.2L11.6 2.6", 2.6, 0.14))),
    WAFFLE(0.008, 0.012, 0.5, tile(9, 9, dark("M0 1H9M1 0V9", 1.8, 0.13) + light("M0 5.5H9M5.5 0V9", 1.4, 0.09))),
    WOOL(0.006, 0.009, 0.35, tile(41, 41, dark(nap(41, 150, 1), 0.9, 0.10) + light(nap(41, 150, 2), 0.9, 0.13))),
    HERRINGBONE(
            0.006,
            0.009,
            0.35,
            tile(
                    12,
                    6,
                    dark("M0 6L6 0M-6 6L0 0M6 0L12 6M12 0L18 6M3 9L9 3M3 -3L-3 3M3 -3M9 3L15 9", 1.2, 0.16)
                            + light("M0 3L3 0M9 0L12 3", 1.0, 0.12))),
    TWEED(
            0.006,
            0.009,
            0.3,
            tile(
                    13,
                    13,
                    dark("M1 2l2 1M8 1l1 2M5 6l2 -1M11 9l-2 1M2 11l2 -.5", 1.6, 0.26)
                            + light("M4 3l1.5 1M10 5l1 -1.6M1 7l1.4 .6M7 10l1.6 .7", 1.6, 0.34))),
    BOUCLE(
            0.010,
            0.014,
            0.4,
            tile(
                    14,
                    14,
                    dark(
                                    "M2 3a2.5 2.5 0 1 1 3 2M9 2a2 2 0 1 1 2 3M4 10a2.4 2.4 0 1 1 3 2M11 10a2 2 0 1 0 2 2",
                                    1.1,
                                    0.22)
                            + light("M6 6a2 2 0 1 1 2 2M12 7a2 2 0 1 1 1 2M1 7a1.6 1.6 0 1 0 2 1", 1.2, 0.30))),
    LEATHER(0.030, 0.040, 0.10, ""),
    SUEDE(
            0.020,
            0.025,
            0.3,
            tile(5, 5, dark("M1 1l.6 1M3.4 3l.5 .8", 0.8, 0.10) + light("M3 1l.5 .8M1 3.6l.6 .7", 0.8, 0.10))),
    STRAW(
            0.010,
            0.014,
            0.3,
            tile(
                    10,
                    10,
                    dark("M0 0H5V5H0ZM5 5H10V10H5Z", 0.9, 0.28)
                            + dark("M0 1.7H5M0 3.4H5M5 6.7H10M5 8.4H10", 0.6, 0.22)
                            + light("M6.7 0V5M8.4 0V5M1.7 5V10M3.4 5V10", 0.8, 0.26))),
    METAL(0.010, 0.010, 0.0, "");

    private final double along;
    private final double across;
    private final double relief;
    private final String tile;

    Weave(double along, double across, double relief, String tile) {
        this.along = along;
        this.across = across;
        this.relief = relief;
        this.tile = tile;
    }

    /** Wrinkles per unit across and along the cloth, as the base frequency of SVG's turbulence. */
    public String wrinkles() {
        return svg("%.4f %.4f", across, along);
    }

    /** How high the wrinkles stand: 0 is flat. */
    public double relief() {
        return relief;
    }

    /** Whether the surface throws the light back in sharp gleams. */
    public boolean shiny() {
        return this == SATIN || this == NYLON || this == LEATHER || this == METAL;
    }

    /** The tile's definition turned to the grain of a panel; empty where the threads are too fine to see. */
    public String definition(double degrees) {
        return tile.isEmpty() ? "" : tile.replace("%TURN%", svg("rotate(%.1f)", degrees));
    }

    private static String tile(double width, double height, String strokes) {
        return svg("<pattern id='%%ID%%' patternUnits='userSpaceOnUse' width='%.1f' height='%.1f'", width, height)
                + " patternTransform='%TURN%'>" + strokes + "</pattern>";
    }

    /** Short fibers strewn over a tile, all lying more or less along the cloth. */
    private static String nap(int tile, int count, long seed) {
        Random random = new Random(seed);
        StringBuilder d = new StringBuilder();
        for (int i = 0; i < count; i++) {
            d.append(svg(
                    "M%.1f %.1fl%.1f %.1f",
                    random.nextDouble() * tile,
                    random.nextDouble() * tile,
                    random.nextDouble() * 1.6 - 0.8,
                    1 + random.nextDouble() * 1.6));
        }
        return d.toString();
    }

    private static String dark(String d, double width, double opacity) {
        return threads(d, "#000", width, opacity);
    }

    private static String light(String d, double width, double opacity) {
        return threads(d, "#fff", width, opacity);
    }

    private static String threads(String d, String color, double width, double opacity) {
        return svg(
                "<path d='%s' fill='none' stroke='%s' stroke-width='%.1f' stroke-opacity='%.2f'/>",
                d, color, width, opacity);
    }
}
