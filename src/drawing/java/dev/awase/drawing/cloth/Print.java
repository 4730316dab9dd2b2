package dev.awase.drawing.cloth;

import static dev.awase.drawing.pen.Easel.svg;

import dev.awase.item.Pattern;
import java.util.List;

/**
 * What is printed on or woven into a fabric: an SVG tile in up to two inks over the dye, or elements painted once.
 *
 * @param id the word by which the buyer's tables name it
 * @param inkShares how much of the surface each ink covers, from 0 to 1
 * @param tile the definition of an SVG pattern, or empty
 * @param once elements painted once over the whole panel, or empty
 */
public record Print(String id, Pattern pattern, List<Double> inkShares, String tile, String once) {
    public static final Print NONE = new Print("plain", Pattern.PLAIN, List.of(), "", "");

    public Print {
        inkShares = List.copyOf(inkShares);
    }

    static Print tiled(String id, Pattern pattern, double share, double width, double height, String elements) {
        return tiled(id, pattern, List.of(share), width, height, elements);
    }

    static Print tiled(String id, Pattern pattern, List<Double> shares, double width, double height, String elements) {
        String tile = svg(
                        "<pattern id='%%ID%%' patternUnits='userSpaceOnUse' x='300' y='0' width='%.1f' height='%.1f'",
                        width, height)
                + " patternTransform='%TURN%'>" + elements + "</pattern>";
        return new Print(id, pattern, shares, tile, "");
    }

    /** The tile's definition in these inks, turned to the grain. */
    public String definition(List<Dye> inks, double degrees) {
        return inked(tile, inks).replace("%TURN%", svg("rotate(%.1f 300 300)", degrees));
    }

    /** The elements painted once, in these inks. */
    public String elements(List<Dye> inks) {
        return inked(once, inks);
    }

    private static String inked(String text, List<Dye> inks) {
        String done = text;
        for (int i = 0; i < inks.size(); i++) {
            done = done.replace("%INK" + (i + 1) + "%", inks.get(i).hex());
        }
        return done;
    }
}
