package dev.awase.design.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/** No words lie over other words, unless a ground between them hides the lower ones. */
final class WordsApart {
    /** A line's box is higher than its letters by about this share, above and below. */
    private static final double LEADING = 0.2;

    private static final double SLACK = 2;

    private WordsApart() {}

    static List<Fault> faults(Painting painting) {
        List<Layer> words = painting.words();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Layer later : words.subList(i + 1, words.size())) {
                Layer earlier = words.get(i);
                meeting(letters(earlier), letters(later))
                        .filter(at -> !painting.hidden(earlier, at) && !painting.hidden(later, at))
                        .ifPresent(at -> faults.add(new Fault(
                                Fault.Kind.OVERLAP,
                                WholeWords.text(earlier),
                                "lies under “" + WholeWords.text(later) + "”")));
            }
        }
        return faults;
    }

    /** The middle of what two boxes share, where it is more than a hair. */
    private static Optional<Point2D> meeting(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double right = Math.min(one.getMaxX(), other.getMaxX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double bottom = Math.min(one.getMaxY(), other.getMaxY());
        return right - left > SLACK && bottom - top > SLACK
                ? Optional.of(new Point2D((left + right) / 2, (top + bottom) / 2))
                : Optional.empty();
    }

    private static Bounds letters(Layer layer) {
        Bounds seen = layer.seen();
        long lines = ((javafx.scene.text.Text) layer.node()).getText().lines().count();
        double trim = seen.getHeight() / Math.max(1, lines) * LEADING;
        return new BoundingBox(
                seen.getMinX(), seen.getMinY() + trim, seen.getWidth(), Math.max(0, seen.getHeight() - 2 * trim));
    }
}
