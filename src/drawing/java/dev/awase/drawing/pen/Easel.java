package dev.awase.drawing.pen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sheet in work: SVG elements in the order painted, their definitions, and the shapes that throw a shadow. */
public final class Easel {
    private static final double FAR = 10_000;

    private final Map<String, String> definitions = new LinkedHashMap<>();
    private final StringBuilder painted = new StringBuilder();
    private final List<Outline> shapes = new ArrayList<>();
    private final double[] reach = {FAR, FAR, -FAR, -FAR};

    /** Formats with a dot as decimal point whatever the machine's language. */
    @SuppressWarnings("AnnotateFormatMethod") // some formats are composed of parts
    public static String svg(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /** Keeps a definition, whose text has {@code %ID%} where its id goes; the same text is kept once. */
    public String define(String definition) {
        return definitions.computeIfAbsent(definition, _ -> "d" + definitions.size());
    }

    public void paint(String element) {
        painted.append(element).append('\n');
    }

    public void fill(Outline shape, String color, double opacity) {
        reach(shape, 0);
        paint(svg("<path d='%s' fill='%s' fill-opacity='%.3f'/>", shape.d(), color, opacity));
    }

    public void stroke(Outline line, String color, double width, double opacity) {
        reach(line, width / 2);
        paint(stroked(line, color, width, opacity));
    }

    /** The element of a stroked line with round ends. */
    public static String stroked(Outline line, String color, double width, double opacity) {
        return svg(
                "<path d='%s' fill='none' stroke='%s' stroke-width='%.2f' stroke-opacity='%.3f'"
                        + " stroke-linecap='round' stroke-linejoin='round'/>",
                line.d(), color, width, opacity);
    }

    public void dashed(Outline line, String color, double width, double dash, double gap) {
        paint(svg(
                "<path d='%s' fill='none' stroke='%s' stroke-width='%.2f' stroke-dasharray='%.1f %.1f'/>",
                line.d(), color, width, dash, gap));
    }

    /** Elements seen only inside the shape. */
    public void within(Outline shape, String elements) {
        String clip = define("<clipPath id='%ID%'><path d='" + shape.d() + "'/></clipPath>");
        paint("<g clip-path='url(#" + clip + ")'>" + elements + "</g>");
    }

    /** Elements blurred together, anywhere in the picture; the radius is a standard deviation. */
    public String blurred(double radius, String elements) {
        return blurred(radius, elements, Outline.box(-20, -20, 640, 790));
    }

    /** Elements blurred together; nothing farther than three radii from the place is kept, which saves much time. */
    public String blurred(double radius, String elements, Outline place) {
        if (elements.isEmpty()) {
            return "";
        }
        double[] box = place.bounds();
        double left = Math.max(-40, box[0] - 3 * radius);
        double top = Math.max(-40, box[1] - 3 * radius);
        String filter = define(svg(
                "<filter id='%%ID%%' x='%.0f' y='%.0f' width='%.0f' height='%.0f' filterUnits='userSpaceOnUse'>"
                        + "<feGaussianBlur stdDeviation='%.2f'/></filter>",
                left,
                top,
                Math.min(640, box[2] + 3 * radius) - left,
                Math.min(790, box[3] + 3 * radius) - top,
                radius));
        return "<g filter='url(#" + filter + ")'>" + elements + "</g>";
    }

    /** Elements in a soft line along this one, as the shadow of an edge. */
    public void glow(Outline line, double radius, String color, double width, double opacity) {
        double[] box = line.bounds();
        Outline place =
                Outline.box(box[0] - width, box[1] - width, box[2] - box[0] + 2 * width, box[3] - box[1] + 2 * width);
        paint(blurred(radius, stroked(line, color, width, opacity), place));
    }

    /** Remembers a shape as part of the thing drawn: it throws a shadow and takes the wrinkles of the cloth. */
    public void cast(Outline shape) {
        shapes.add(shape);
    }

    /** All shapes cast so far in one color. */
    public String silhouette(String color) {
        StringBuilder all = new StringBuilder();
        for (Outline shape : shapes) {
            all.append(svg("<path d='%s' fill='%s'/>", shape.d(), color));
        }
        return all.toString();
    }

    /** The box around all that was filled and stroked: left, top, right, bottom. */
    public double[] bounds() {
        return reach.clone();
    }

    private void reach(Outline shape, double margin) {
        double[] box = shape.bounds();
        reach[0] = Math.min(reach[0], box[0] - margin);
        reach[1] = Math.min(reach[1], box[1] - margin);
        reach[2] = Math.max(reach[2], box[2] + margin);
        reach[3] = Math.max(reach[3], box[3] + margin);
    }

    public String painted() {
        return painted.toString();
    }

    public String definitions() {
        StringBuilder all = new StringBuilder();
        definitions.forEach((text, id) -> all.append(text.replace("%ID%", id)).append('\n'));
        return all.toString();
    }
}
