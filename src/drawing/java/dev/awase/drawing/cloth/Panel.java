package dev.awase.drawing.cloth;

import static dev.awase.drawing.pen.Easel.stroked;
import static dev.awase.drawing.pen.Easel.svg;

import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.pen.Outline;

/**
 * One piece of cloth with the light on it. Folds, crests and gleams are gathered and painted softly inside the shape
 * over the weave and print; seams and stitches lie crisp on top. Nothing is seen before {@link #paint()}.
 */
public final class Panel {
    private final Easel easel;
    private final Outline shape;
    private final Fabric fabric;
    private final StringBuilder wide = new StringBuilder();
    private final StringBuilder fine = new StringBuilder();
    private final StringBuilder crisp = new StringBuilder();
    private double grain;
    private double edge = 1;
    private double dim;
    private double border = 0.55;

    public Panel(Easel easel, Outline shape, Fabric fabric) {
        this.easel = easel;
        this.shape = shape;
        this.fabric = fabric;
    }

    /** Turns weave and print, as along a sleeve. */
    public Panel grain(double degrees) {
        grain = degrees;
        return this;
    }

    /** How much the cloth rounds away at the panel's edge: 1 as usual, 0 for flat. */
    public Panel round(double strength) {
        edge = strength;
        return this;
    }

    /** Darkens the whole panel: the inside of a collar, the far one of two sleeves. */
    public Panel dim(double strength) {
        dim = strength;
        return this;
    }

    /** How strongly the panel's own edge line is drawn. */
    public Panel border(double strength) {
        border = strength;
        return this;
    }

    /** A soft valley along the line with a lit ridge to its upper left. */
    public Panel fold(Outline line, double width) {
        wide.append(stroked(line, fabric.dye().shadow(), width, fabric.dye().shadowStrength() * 0.75));
        wide.append(stroked(
                line.moved(-width * 0.8, -width * 0.25),
                fabric.dye().light(),
                width * 0.7,
                fabric.dye().lightStrength() * 0.7));
        return this;
    }

    /** A tighter valley, as where cloth is gathered. */
    public Panel crease(Outline line, double width) {
        fine.append(stroked(line, fabric.dye().shadow(), width, fabric.dye().shadowStrength() * 0.8));
        fine.append(stroked(
                line.moved(-width * 0.9, -width * 0.2),
                fabric.dye().light(),
                width * 0.6,
                fabric.dye().lightStrength() * 0.6));
        return this;
    }

    /** A lit line. */
    public Panel crest(Outline line, double width) {
        wide.append(stroked(line, fabric.dye().light(), width, fabric.dye().lightStrength()));
        return this;
    }

    /** A shadow thrown on this panel by what lies over it. */
    public Panel under(Outline line, double width) {
        fine.append(stroked(line, fabric.dye().shadow(), width, fabric.dye().shadowStrength() * 1.25));
        return this;
    }

    /** A soft oval of light. */
    public Panel gleam(double x, double y, double rx, double ry) {
        return glow(x, y, rx, ry, fabric.dye().light(), fabric.dye().lightStrength() * 0.8);
    }

    /** A soft oval of shade. */
    public Panel hollow(double x, double y, double rx, double ry) {
        return glow(x, y, rx, ry, fabric.dye().shadow(), fabric.dye().shadowStrength() * 0.8);
    }

    /** An oval that fades out evenly from its middle. */
    private Panel glow(double x, double y, double rx, double ry, String color, double opacity) {
        String fade = easel.define("<radialGradient id='%ID%'><stop offset='0' stop-color='" + color
                + "'/><stop offset='.5' stop-color='" + color + "' stop-opacity='.45'/><stop offset='1' stop-color='"
                + color + "' stop-opacity='0'/></radialGradient>");
        wide.append(svg(
                "<ellipse cx='%.1f' cy='%.1f' rx='%.1f' ry='%.1f' fill='url(#%s)' fill-opacity='%.3f'/>",
                x, y, rx * 1.4, ry * 1.4, fade, opacity));
        return this;
    }

    /** Where two pieces are sewn: a fine groove with a lit lip. */
    public Panel seam(Outline line) {
        crisp.append(stroked(
                line.moved(0.9, 0.9), fabric.dye().light(), 1.0, fabric.dye().lightStrength() * 0.7));
        crisp.append(stroked(line, fabric.dye().seam(), 1.2, 0.75));
        return this;
    }

    /** A row of stitches in a thread of this color. */
    public Panel stitch(Outline line, Dye thread) {
        crisp.append(svg(
                "<path d='%s' fill='none' stroke='%s' stroke-width='1.3' stroke-opacity='.85'"
                        + " stroke-dasharray='4.2 2.2'/>",
                line.d(), thread.hex()));
        return this;
    }

    /** A row of stitches in the cloth's own color. */
    public Panel stitch(Outline line) {
        return stitch(line, Dye.of(fabric.dye().seam()));
    }

    /** Anything else seen only inside this panel, over weave and print, under the light. */
    public void paint(String inlaid) {
        easel.cast(shape);
        String edges = stroked(shape, fabric.dye().shadow(), 30, fabric.dye().shadowStrength() * 0.75 * edge);
        easel.within(
                shape,
                ground()
                        + inlaid
                        + sides()
                        + easel.blurred(9, edges + wide, shape)
                        + easel.blurred(3.2, fine.toString(), shape)
                        + crisp
                        + veil());
        easel.stroke(shape, fabric.dye().seam(), 1.1, border);
    }

    public void paint() {
        paint("");
    }

    private String ground() {
        StringBuilder ground = new StringBuilder(all(fabric.dye().hex(), 1));
        if (!fabric.print().tile().isEmpty()) {
            ground.append(all("url(#" + easel.define(fabric.print().definition(fabric.inks(), grain)) + ")", 1));
        }
        ground.append(fabric.print().elements(fabric.inks()));
        String weave = fabric.weave().definition(grain);
        if (!weave.isEmpty()) {
            ground.append(all("url(#" + easel.define(weave) + ")", 1));
        }
        return ground.toString();
    }

    /** Light from the upper left: the right side of every panel lies a little in the shade. */
    private String sides() {
        String light = easel.define(
                svg("<linearGradient id='%%ID%%' x1='0' y1='0' x2='600' y2='750' gradientUnits='userSpaceOnUse'>"
                        + "<stop offset='.1' stop-color='#fff' stop-opacity='.10'/>"
                        + "<stop offset='.5' stop-color='#fff' stop-opacity='0'/>"
                        + "<stop offset='.5' stop-color='#000' stop-opacity='0'/>"
                        + "<stop offset='1' stop-color='#000' stop-opacity='.16'/></linearGradient>"));
        return all("url(#" + light + ")", 1);
    }

    private String veil() {
        return dim > 0 ? all(fabric.dye().shadow(), dim) : "";
    }

    private static String all(String paint, double opacity) {
        return svg("<rect x='-100' y='-100' width='800' height='950' fill='%s' fill-opacity='%.3f'/>", paint, opacity);
    }
}
