package dev.awase.drawing.cloth;

import static dev.awase.drawing.pen.Easel.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One motif of a strewn print: where it lies, how large, how turned. */
record Motif(double x, double y, double size, double turn) {
    /** Best-candidate sampling on a tile that wraps: of twelve places the one farthest from all others is taken. */
    static List<Motif> strewn(Random random, double tile, int count, double size) {
        List<Motif> all = new ArrayList<>();
        while (all.size() < count) {
            Motif best = chance(random, tile, size);
            for (int i = 0; i < 12; i++) {
                Motif other = chance(random, tile, size);
                if (other.room(all, tile) > best.room(all, tile)) {
                    best = other;
                }
            }
            all.add(best);
        }
        return all;
    }

    private static Motif chance(Random random, double tile, double size) {
        return new Motif(
                random.nextDouble() * tile,
                random.nextDouble() * tile,
                size * (0.75 + random.nextDouble() * 0.5),
                random.nextDouble() * 360);
    }

    private double room(List<Motif> others, double tile) {
        return others.stream()
                .mapToDouble(other -> {
                    double dx = Math.abs(x - other.x);
                    double dy = Math.abs(y - other.y);
                    return Math.hypot(Math.min(dx, tile - dx), Math.min(dy, tile - dy));
                })
                .min()
                .orElse(tile);
    }

    /** A flower of five petals with a heart in the second ink. */
    String blossom() {
        StringBuilder petals = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            petals.append(
                    svg("<ellipse cx='0' cy='-.58' rx='.36' ry='.5' fill='%%INK1%%' transform='rotate(%d)'/>", i * 72));
        }
        return placed(petals + "<circle r='.28' fill='%INK2%'/>");
    }

    /** A stem with paired leaves. */
    String sprig() {
        StringBuilder leaves =
                new StringBuilder("<path d='M0 1.1Q.15 0 0 -1.1' fill='none' stroke='%INK2%' stroke-width='.1'/>");
        for (int i = 0; i < 4; i++) {
            leaves.append(svg(
                    "<path d='M0 %1$.2fq.3 -.5 .85 -.42q-.2 .48 -.85 .42Zm0 0q-.3 -.5 -.85 -.42q.2 .48 .85 .42Z'"
                            + " fill='%%INK1%%'/>",
                    0.85 - i * 0.5));
        }
        return placed(leaves.toString());
    }

    /** The broken ring of a leopard's spot. */
    String rosette() {
        return placed("<path d='M-.9 .1C-1 -.9 .5 -1.1 .8 -.4' fill='none' stroke='%INK1%' stroke-width='.46'"
                + " stroke-linecap='round'/><path d='M.8 .3C.6 1 -.4 1 -.7 .6' fill='none' stroke='%INK1%'"
                + " stroke-width='.42' stroke-linecap='round'/><circle r='.42' fill='%INK2%'/>");
    }

    /** A stroke of a dry brush, in one ink or the other. */
    String stroke() {
        String ink = turn < 220 ? "%INK1%" : "%INK2%";
        return placed("<path d='M-1.1 .25C-.6 -.5 .4 -.55 1.1 -.1C.7 .2 .5 .2 .2 .3C-.3 .15 -.7 .6 -1.1 .25Z' fill='"
                + ink + "'/>");
    }

    /** The bent drop of a paisley. */
    String drop() {
        return placed("<path d='M0 1C-1 .8 -.9 -.6 .1 -.7C.5 -.75 .8 -1 .7 -1.3C1.3 -.6 1.2 .9 0 1Z' fill='%INK1%'/>"
                + "<path d='M.05 .6C-.5 .5 -.4 -.2 .15 -.3C.6 -.2 .6 .5 .05 .6Z' fill='%INK2%'/>");
    }

    private String placed(String elements) {
        return svg("<g transform='translate(%.2f %.2f) rotate(%.1f) scale(%.2f)'>", x, y, turn, size) + elements
                + "</g>";
    }
}
