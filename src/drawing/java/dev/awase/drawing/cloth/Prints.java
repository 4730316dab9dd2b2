package dev.awase.drawing.cloth;

import static dev.awase.drawing.pen.Easel.svg;

import dev.awase.item.Pattern;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All prints by the words the buyer's tables use. */
public final class Prints {
    private static final List<Print> ALL = Stream.of(
                    Stream.of(Print.NONE), stripes(), checks(), motifs(), Graphics.all(), blocks())
            .flatMap(prints -> prints)
            .toList();

    private Prints() {}

    /**
     * The print of this name.
     *
     * @throws IllegalArgumentException if a table names one that was never drawn
     */
    public static Print named(String id) {
        return ALL.stream()
                .filter(print -> print.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no print is called " + id));
    }

    private static Stream<Print> stripes() {
        return Stream.of(
                across("breton", 26, 9),
                across("border", 44, 20),
                across("rugby", 96, 48),
                across("fine-border", 11, 4.5),
                down("pinstripe", 20, 1.3),
                down("chalkstripe", 34, 2),
                down("stripe", 16, 5),
                down("bold-stripe", 34, 15),
                down("hairline", 7, 1.6),
                Print.tiled(
                        "multi-border",
                        Pattern.STRIPED,
                        List.of(0.28, 0.16),
                        60,
                        64,
                        "<rect width='60' height='18' fill='%INK1%'/><rect y='34' width='60' height='10' fill='%INK2%'/>"));
    }

    private static Print across(String id, double repeat, double band) {
        String bar = svg("<rect y='3' width='60' height='%.1f' fill='%%INK1%%'/>", band);
        return Print.tiled(id, Pattern.STRIPED, band / repeat, 60, repeat, bar);
    }

    private static Print down(String id, double repeat, double band) {
        String bar = svg("<rect x='%.2f' width='%.1f' height='60' fill='%%INK1%%'/>", (repeat - band) / 2, band);
        return Print.tiled(id, Pattern.STRIPED, band / repeat, repeat, 60, bar);
    }

    private static Stream<Print> checks() {
        return Stream.of(
                gingham("gingham", 16),
                gingham("big-gingham", 34),
                gingham("buffalo", 64),
                Print.tiled("windowpane", Pattern.CHECKED, 0.08, 46, 52, bars("%INK1%", 0.85, 46, 52, 22, 1.8)),
                Print.tiled(
                        "tartan",
                        Pattern.CHECKED,
                        List.of(0.38, 0.08),
                        72,
                        72,
                        bars("%INK1%", 0.62, 72, 72, 6, 26)
                                + bars("%INK1%", 0.5, 72, 72, 40, 6)
                                + bars("%INK2%", 0.85, 72, 72, 54, 2.4)),
                Print.tiled(
                        "madras",
                        Pattern.CHECKED,
                        List.of(0.32, 0.22),
                        58,
                        58,
                        bars("%INK1%", 0.5, 58, 58, 4, 20)
                                + bars("%INK2%", 0.45, 58, 58, 32, 14)
                                + bars("#ffffff", 0.5, 58, 58, 50, 2)),
                Print.tiled(
                        "glen",
                        Pattern.CHECKED,
                        List.of(0.30, 0.05),
                        56,
                        56,
                        hatch() + bars("%INK2%", 0.7, 56, 56, 40, 1.4)));
    }

    private static Print gingham(String id, double size) {
        return Print.tiled(id, Pattern.CHECKED, 0.5, size, size, bars("%INK1%", 0.52, size, size, 0, size / 2));
    }

    /** One bar down and one across, laid over each other. */
    private static String bars(String color, double opacity, double width, double height, double at, double band) {
        return svg(
                "<rect x='%4$.1f' width='%5$.1f' height='%3$.1f' fill='%1$s' fill-opacity='%6$.2f'/>"
                        + "<rect y='%4$.1f' width='%2$.1f' height='%5$.1f' fill='%1$s' fill-opacity='%6$.2f'/>",
                color, width, height, at, band, opacity);
    }

    /** The fine broken lines of a glen check: down, across, and both where they cross. */
    private static String hatch() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            double at = i * 3.6;
            lines.append(svg("<rect x='%.1f' width='1.5' height='56' fill='%%INK1%%' fill-opacity='.55'/>", at));
            lines.append(svg("<rect y='%.1f' width='56' height='1.5' fill='%%INK1%%' fill-opacity='.55'/>", at));
        }
        return lines.toString();
    }

    private static Stream<Print> motifs() {
        return Stream.of(
                Print.tiled("pin-dot", Pattern.PRINT, 0.10, 15, 15, dot(4, 4, 1.9) + dot(11.5, 11.5, 1.9)),
                Print.tiled("dot", Pattern.PRINT, 0.2, 34, 34, dot(8.5, 8.5, 5.6) + dot(25.5, 25.5, 5.6)),
                scattered("ditsy", List.of(0.16, 0.08), 96, 13, 7, Motif::blossom),
                scattered("bloom", List.of(0.26, 0.12), 150, 9, 17, Motif::blossom),
                scattered("botanical", List.of(0.28, 0.10), 150, 11, 21, Motif::sprig),
                scattered("leaf", List.of(0.20, 0.08), 84, 9, 13, Motif::sprig),
                scattered("leopard", List.of(0.22, 0.14), 110, 22, 7.5, Motif::rosette),
                scattered("brush", List.of(0.22, 0.14), 150, 13, 16, Motif::stroke),
                scattered("paisley", List.of(0.22, 0.10), 110, 10, 12, Motif::drop));
    }

    private static String dot(double x, double y, double radius) {
        return svg("<circle cx='%.1f' cy='%.1f' r='%.1f' fill='%%INK1%%'/>", x, y, radius);
    }

    /** Motifs strewn over a tile as far from each other as chance allows; those over an edge come in on the other. */
    private static Print scattered(
            String id, List<Double> shares, double tile, int count, double size, Function<Motif, String> motif) {
        Random random = new Random(id.hashCode());
        StringBuilder all = new StringBuilder();
        for (Motif at : Motif.strewn(random, tile, count, size)) {
            String drawn = motif.apply(at);
            for (int dx = -1; dx <= 1; dx++) {
                for (int dy = -1; dy <= 1; dy++) {
                    all.append(svg("<g transform='translate(%.1f %.1f)'>", dx * tile, dy * tile))
                            .append(drawn)
                            .append("</g>");
                }
            }
        }
        return Print.tiled(id, Pattern.PRINT, shares, tile, tile, all.toString());
    }

    /** A panel in two colors: the lower part, a chest band, or a diagonal. */
    private static Stream<Print> blocks() {
        return Stream.of(
                        List.of("block-low", "M-50 400H650V800H-50Z", "0.45"),
                        List.of("block-high", "M-50 -50H650V290H-50Z", "0.35"),
                        List.of("block-band", "M-50 290H650V400H-50Z", "0.25"),
                        List.of("block-half", "M300 -50H650V800H300Z", "0.5"),
                        List.of("block-diagonal", "M-50 560L650 240V800H-50Z", "0.5"))
                .map(block -> new Print(
                        block.get(0),
                        Pattern.COLORBLOCK,
                        List.of(Double.valueOf(block.get(2))),
                        "",
                        "<path d='" + block.get(1) + "' fill='%INK1%'/>"));
    }

    /** The names of all prints, for whoever writes a table. */
    public static String names() {
        return ALL.stream().map(Print::id).collect(Collectors.joining(" "));
    }
}
