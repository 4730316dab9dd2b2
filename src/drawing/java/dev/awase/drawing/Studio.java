package dev.awase.drawing;

import static dev.awase.drawing.pen.Easel.svg;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.pen.Easel;
import dev.awase.drawing.pen.Outline;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The one studio in which the whole store is photographed: a warm light-gray ground, light from the upper left. */
public final class Studio {
    public static final int WIDTH = 600;
    public static final int HEIGHT = 750;

    private static final int MARGIN = 40;
    private static final int SHEET_WIDTH = WIDTH + 2 * MARGIN;
    private static final int SHEET_HEIGHT = HEIGHT + 2 * MARGIN;

    /** What a thing may fill of the picture; small things are taken from nearer, but stay smaller than a coat. */
    private static final double ROOM_WIDE = 492;

    private static final double ROOM_HIGH = 624;
    private static final double NEAREST = 1.35;
    private static final double MIDDLE = 374;

    /** Drawn larger and scaled down, so that edges are soft. */
    private static final int FINER = 2;

    private static final String HEAD = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 600 750'>";

    private static final String GROUND = "#e9e6e1";

    /** The whole picture: ground, shadow, what was drawn, and the relief of its cloth. */
    public static Plate picture(Easel easel, Fabric fabric, long seed) {
        double[] box = easel.bounds();
        Outline place = Outline.box(box[0], box[1], box[2] - box[0] + 20, box[3] - box[1] + 30);
        String shadow = easel.blurred(20, moved(easel.silhouette("#3a3029"), 10, 20), place);
        String contact = easel.blurred(5, moved(easel.silhouette("#3a3029"), 3, 5), place);
        String ground = easel.define("<radialGradient id='%ID%' cx='.42' cy='.36' r='.85'>"
                + "<stop offset='0' stop-color='#f4f2ee'/><stop offset='.55' stop-color='" + GROUND
                + "'/><stop offset='1' stop-color='#d9d4cd'/></radialGradient>");
        String drawing = HEAD + "<defs>" + easel.definitions() + "</defs>"
                + "<rect width='600' height='750' fill='url(#" + ground + ")'/>"
                + framed(
                        easel,
                        "<g opacity='.30'>" + shadow + "</g><g opacity='.30'>" + contact + "</g>" + easel.painted())
                + "</svg>";
        return new Plate(drawing, HEAD + framed(easel, relief(easel, fabric, seed)) + "</svg>");
    }

    /** Renders a plate at the store's size. */
    public static BufferedImage render(Plate plate) {
        BufferedImage large = canvas(WIDTH * FINER, HEIGHT * FINER);
        paint(plate.drawing(), large);
        BufferedImage picture = canvas(WIDTH, HEIGHT);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(large, 0, 0, WIDTH, HEIGHT, null);
        pen.dispose();
        paint(plate.relief(), picture);
        return picture;
    }

    /**
     * The thing alone with its shadow on a clear sheet {@value #SHEET_WIDTH} by {@value #SHEET_HEIGHT} times the scale,
     * to be laid on another ground. Whoever turns it by some degrees says so, and the shadow is cast against them.
     */
    public static BufferedImage cutOut(Easel easel, Fabric fabric, long seed, double scale, double degrees) {
        double cos = Math.cos(Math.toRadians(-degrees));
        double sin = Math.sin(Math.toRadians(-degrees));
        Outline all = Outline.box(-MARGIN, -MARGIN, SHEET_WIDTH, SHEET_HEIGHT);
        String ink = easel.silhouette("#241d18");
        String shadow = easel.blurred(16, moved(ink, 12 * cos - 20 * sin, 12 * sin + 20 * cos), all);
        String contact = easel.blurred(4, moved(ink, 3 * cos - 5 * sin, 3 * sin + 5 * cos), all);
        BufferedImage sheet = new BufferedImage(
                (int) (SHEET_WIDTH * scale), (int) (SHEET_HEIGHT * scale), BufferedImage.TYPE_INT_ARGB);
        String head = svg(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='%d %d %d %d'>",
                -MARGIN, -MARGIN, SHEET_WIDTH, SHEET_HEIGHT);
        paint(
                head + "<defs>" + easel.definitions() + "</defs><g opacity='.34'>" + shadow + "</g><g opacity='.36'>"
                        + contact + "</g>" + easel.painted() + "</svg>",
                sheet);
        paint(head + relief(easel, fabric, seed) + "</svg>", sheet);
        return sheet;
    }

    public static BufferedImage canvas(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** Paints SVG over a whole picture, whatever its size. */
    public static void paint(String svg, BufferedImage picture) {
        byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
        SVGDocument document = Objects.requireNonNull(
                new SVGLoader().load(new ByteArrayInputStream(bytes), null, LoaderContext.createDefault()),
                "the SVG cannot be read");
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((Component) null, pen, new ViewBox(0, 0, picture.getWidth(), picture.getHeight()));
        pen.dispose();
    }

    /** Elements brought to the middle, as large as the room allows. */
    private static String framed(Easel easel, String elements) {
        double[] box = easel.bounds();
        double scale = Math.min(NEAREST, Math.min(ROOM_WIDE / (box[2] - box[0]), ROOM_HIGH / (box[3] - box[1])));
        double x = Outline.AXIS - scale * (box[0] + box[2]) / 2;
        double y = MIDDLE - scale * (box[1] + box[3]) / 2;
        return svg("<g transform='translate(%.2f %.2f) scale(%.4f)'>", x, y, scale) + elements + "</g>";
    }

    private static String moved(String elements, double dx, double dy) {
        return svg("<g transform='translate(%.1f %.1f)'>", dx, dy) + elements + "</g>";
    }

    /**
     * Light raking over wrinkles: noise beside the same noise a little lower right, inverted and laid half over it, is
     * a slope; slopes away from the light turn dark, slopes toward it bright. Only within what was drawn.
     */
    private static String relief(Easel easel, Fabric fabric, long seed) {
        double height = fabric.weave().relief();
        if (height == 0) {
            return "";
        }
        double dark = height * 2.6 * (0.6 + fabric.dye().shadowStrength());
        double light = height * 2.6 * (0.3 + fabric.dye().lightStrength());
        double[] box = easel.bounds();
        String filter = svg(
                "<filter id='relief' x='%.0f' y='%.0f' width='%.0f' height='%.0f' filterUnits='userSpaceOnUse'"
                        + " color-interpolation-filters='sRGB'>"
                        + "<feTurbulence type='fractalNoise' baseFrequency='%s' numOctaves='3' seed='%d'/>"
                        + "<feColorMatrix values='0 0 0 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 0 1' result='n'/>"
                        + "<feOffset dx='5' dy='7'/>"
                        + "<feColorMatrix values='-1 0 0 0 1 0 -1 0 0 1 0 0 -1 0 1 0 0 0 0 .5' result='i'/>"
                        + "<feMerge result='slope'><feMergeNode in='n'/><feMergeNode in='i'/></feMerge>"
                        + "<feColorMatrix in='slope' values='0 0 0 0 .08 0 0 0 0 .07 0 0 0 0 .09 %.2f 0 0 0 %.2f'"
                        + " result='dark'/>"
                        + "<feColorMatrix in='slope' values='0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 %.2f 0 0 0 %.2f'"
                        + " result='light'/>"
                        + "<feMerge result='both'><feMergeNode in='dark'/><feMergeNode in='light'/></feMerge>"
                        + "<feComposite in='both' in2='SourceAlpha' operator='in'/></filter>",
                box[0] - 8,
                box[1] - 8,
                box[2] - box[0] + 16,
                box[3] - box[1] + 16,
                fabric.weave().wrinkles(),
                seed % 1000,
                -dark,
                dark / 2,
                light,
                -light / 2);
        return "<defs>" + filter + "</defs><g filter='url(#relief)'>" + easel.silhouette("#000") + "</g>";
    }

    private Studio() {}
}
