package dev.awase.design.review;

import dev.awase.design.Contrast;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/**
 * Words have the contrast they need to every color that their ground may have, at nine points of them (WCAG 2.2, 1.4.3
 * and 1.4.6). What cannot be touched just now is exempt there, and here.
 */
final class ReadableWords {
    private static final double[] SHARES = {0.08, 0.5, 0.92};

    private ReadableWords() {}

    static List<Fault> faults(Painting painting, double least) {
        List<Fault> faults = new ArrayList<>();
        for (Layer layer : painting.words()) {
            if (layer.node().isDisabled()) {
                continue;
            }
            double worst = worst(painting, layer);
            // Computed in eighths of a color, a token on its limit is not called below it.
            if (worst < least - 0.05) {
                faults.add(new Fault(
                        Fault.Kind.CONTRAST,
                        WholeWords.text(layer),
                        "has %.1f to 1 to its ground and needs %.1f".formatted(worst, least)));
            }
        }
        return faults;
    }

    private static double worst(Painting painting, Layer layer) {
        Bounds seen = layer.seen();
        double worst = 21;
        if (seen.getWidth() < 1 || seen.getHeight() < 1) {
            return worst;
        }
        for (double across : SHARES) {
            for (double down : SHARES) {
                Point2D at = new Point2D(
                        seen.getMinX() + across * seen.getWidth(), seen.getMinY() + down * seen.getHeight());
                if (painting.hidden(layer, at)) {
                    continue;
                }
                for (Color ground : painting.grounds(layer, at)) {
                    worst = Math.min(worst, contrast(layer.node(), layer.opacity(), ground));
                }
            }
        }
        return worst;
    }

    private static double contrast(Node words, double opacity, Color ground) {
        if (!(words instanceof Text text && text.getFill() instanceof Color ink)) {
            return 21;
        }
        return Contrast.of(Inks.rgb(Inks.over(ink, opacity, ground)), Inks.rgb(ground));
    }
}
