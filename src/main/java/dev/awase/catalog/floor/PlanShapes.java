package dev.awase.catalog.floor;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plain shapes of SVG as geometry, to know what is where; a path counts with nothing but its picture. */
final class PlanShapes {
    private static final Pattern STEP = Pattern.compile("(matrix|translate|scale|rotate)\\s*\\(([^)]*)\\)");
    /** A line stands in the way though it is thin. */
    private static final float LINE = 4;

    private PlanShapes() {}

    /** The shape of an element, its attributes by name, each empty where it is not given. */
    static Optional<Shape> of(String element, UnaryOperator<String> attributes) {
        return switch (element) {
            case "rect" ->
                Optional.of(new Rectangle2D.Double(
                        number(attributes, "x"),
                        number(attributes, "y"),
                        number(attributes, "width"),
                        number(attributes, "height")));
            case "circle" -> Optional.of(ellipse(attributes, number(attributes, "r"), number(attributes, "r")));
            case "ellipse" -> Optional.of(ellipse(attributes, number(attributes, "rx"), number(attributes, "ry")));
            case "line" ->
                Optional.of(new BasicStroke(LINE)
                        .createStrokedShape(new Line2D.Double(
                                number(attributes, "x1"),
                                number(attributes, "y1"),
                                number(attributes, "x2"),
                                number(attributes, "y2"))));
            case "polygon" -> points(attributes.apply("points"), true);
            case "polyline" -> points(attributes.apply("points"), false);
            default -> Optional.empty();
        };
    }

    private static Shape ellipse(UnaryOperator<String> attributes, double across, double down) {
        return new Ellipse2D.Double(
                number(attributes, "cx") - across, number(attributes, "cy") - down, 2 * across, 2 * down);
    }

    private static Optional<Shape> points(String list, boolean closed) {
        double[] numbers = numbers(list);
        if (numbers.length < 4) {
            return Optional.empty();
        }
        Path2D path = new Path2D.Double();
        path.moveTo(numbers[0], numbers[1]);
        for (int i = 2; i + 1 < numbers.length; i += 2) {
            path.lineTo(numbers[i], numbers[i + 1]);
        }
        if (closed) {
            path.closePath();
            return Optional.of(path);
        }
        return Optional.of(new BasicStroke(LINE).createStrokedShape(path));
    }

    /** The transforms of an element, the first outermost. */
    static AffineTransform transform(String words) {
        AffineTransform all = new AffineTransform();
        Matcher step = STEP.matcher(words);
        while (step.find()) {
            double[] by = numbers(step.group(2));
            switch (step.group(1)) {
                case "matrix" -> all.concatenate(new AffineTransform(by));
                case "translate" -> all.translate(by[0], by.length > 1 ? by[1] : 0);
                case "scale" -> all.scale(by[0], by.length > 1 ? by[1] : by[0]);
                default -> all.rotate(Math.toRadians(by[0]), by.length > 2 ? by[1] : 0, by.length > 2 ? by[2] : 0);
            }
        }
        return all;
    }

    private static double[] numbers(String list) {
        String plain = list.strip();
        if (plain.isEmpty()) {
            return new double[0];
        }
        String[] words = plain.split("[\\s,]+", -1);
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Double.parseDouble(words[i]);
        }
        return numbers;
    }

    private static double number(UnaryOperator<String> attributes, String name) {
        String words = attributes.apply(name).strip();
        return words.isEmpty() ? 0 : Double.parseDouble(words);
    }
}
