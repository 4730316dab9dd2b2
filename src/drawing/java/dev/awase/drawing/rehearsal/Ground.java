package dev.awase.drawing.rehearsal;

import static dev.awase.drawing.pen.Easel.svg;

import java.util.Random;

/** What lies under the garment, as SVG 960 wide and 1280 high. */
enum Ground {
    OAK,
    WALNUT,
    LINEN_BED,
    GRAY_BLANKET,
    PLASTER,
    CONCRETE,
    TATAMI,
    CARPET;

    /** The whole surface; chance decides the grain. */
    String drawn(Random random) {
        return switch (this) {
            case OAK -> boards("#c49a6c", "#8a6238", 150, random);
            case WALNUT -> boards("#7a5238", "#4a2f1e", 120, random);
            case LINEN_BED -> cloth("#dfe3e6", "#8d98a3", random);
            case GRAY_BLANKET -> cloth("#8b8680", "#4d4944", random);
            case PLASTER -> flat("#d9d2c4", "0.9", 0.16, random);
            case CONCRETE -> flat("#a8a8a4", "0.05", 0.35, random);
            case TATAMI -> mats(random);
            case CARPET -> flat("#5d6770", "0.6", 0.5, random);
        };
    }

    private static String boards(String light, String dark, int width, Random random) {
        StringBuilder all = new StringBuilder(svg("<rect width='960' height='1280' fill='%s'/>", light));
        for (int x = -random.nextInt(width); x < 960; x += width) {
            all.append(svg(
                    "<rect x='%d' width='%d' height='1280' fill='%s' fill-opacity='%.2f'/>",
                    x, width, dark, random.nextDouble() * 0.22));
            int joint = random.nextInt(1280);
            all.append(svg(
                    "<path d='M%d 0V1280M%d %dh%d' stroke='#2a1a10' stroke-opacity='.6' stroke-width='3'/>",
                    x, x, joint, width));
            for (int i = 0; i < 16; i++) {
                double at = x + random.nextDouble() * width;
                all.append(svg(
                        "<path d='M%.0f 0q%.0f 320 0 640t%.0f 640' fill='none' stroke='%s' stroke-opacity='%.2f' stroke-width='%.1f'/>",
                        at,
                        random.nextDouble() * 16 - 8,
                        random.nextDouble() * 10 - 5,
                        dark,
                        0.1 + random.nextDouble() * 0.2,
                        0.6 + random.nextDouble() * 2));
            }
        }
        return all.toString();
    }

    private static String cloth(String light, String dark, Random random) {
        StringBuilder folds = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            double x = random.nextDouble() * 960;
            double y = random.nextDouble() * 1280;
            folds.append(svg(
                    "<path d='M%.0f %.0fq%.0f %.0f %.0f %.0f' fill='none' stroke='%s' stroke-opacity='%.2f' stroke-width='%.0f' stroke-linecap='round'/>",
                    x,
                    y,
                    random.nextDouble() * 260 - 130,
                    120.0,
                    random.nextDouble() * 420 - 210,
                    300 + random.nextDouble() * 200,
                    i % 3 == 0 ? "#fff" : dark,
                    0.25,
                    18 + random.nextDouble() * 26));
        }
        return svg("<rect width='960' height='1280' fill='%s'/>", light)
                + "<defs><filter id='soft'><feGaussianBlur stdDeviation='16'/></filter><pattern id='threads' width='5' height='5' patternUnits='userSpaceOnUse'><path d='M0 1H5M1 0V5' stroke='#000' stroke-opacity='.10'/></pattern></defs><g filter='url(#soft)'>"
                + folds + "</g><rect width='960' height='1280' fill='url(#threads)'/>";
    }

    private static String flat(String color, String frequency, double strength, Random random) {
        return svg("<rect width='960' height='1280' fill='%s'/>", color)
                + svg(
                        "<defs><filter id='grit' x='0' y='0' width='960' height='1280' filterUnits='userSpaceOnUse'><feTurbulence type='fractalNoise' baseFrequency='%s' numOctaves='2' seed='%d'/><feColorMatrix values='0 0 0 0 .1 0 0 0 0 .1 0 0 0 0 .1 0 0 0 %.2f %.2f'/></filter></defs>",
                        frequency, random.nextInt(500), strength * 2, -strength * 0.8)
                + "<g filter='url(#grit)'><rect width='960' height='1280'/></g>";
    }

    private static String mats(Random random) {
        int edge = 560 + random.nextInt(200);
        return "<rect width='960' height='1280' fill='#c8bd86'/><defs><pattern id='rush' width='8' height='5' patternUnits='userSpaceOnUse'><path d='M0 1H8' stroke='#7d7440' stroke-opacity='.45' stroke-width='1.4'/><path d='M0 3.500H8' stroke='#fff' stroke-opacity='.25'/></pattern></defs><rect width='960' height='1280' fill='url(#rush)'/>"
                + svg(
                        "<rect x='%d' width='64' height='1280' fill='#3d4b3a'/><path d='M%d 0V1280' stroke='#000' stroke-opacity='.4' stroke-width='4'/>",
                        edge, edge + 32);
    }
}
