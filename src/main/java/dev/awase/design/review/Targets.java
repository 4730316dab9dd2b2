package dev.awase.design.review;

import dev.awase.design.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/** Whatever can be touched has a name, and is large enough on the declared screen (Colle and Hiszem 2004). */
final class Targets {
    /** Millimeters of the shorter side. */
    private static final double LEAST = 15;

    private static final double LEAST_PRIMARY = 20;

    private static final double[] SHARES = {0.1, 0.5, 0.9};

    private Targets() {}

    static List<Fault> faults(Painting painting, Format format) {
        List<Fault> faults = new ArrayList<>();
        for (Layer layer : painting.layers()) {
            Node node = layer.node();
            if (!touched(node)) {
                continue;
            }
            if (nameless(node)) {
                faults.add(new Fault(Fault.Kind.NAME, where(node), "has no name for a screen reader"));
            }
            Bounds box = layer.bounds();
            double least = node.getStyleClass().contains("primary") ? LEAST_PRIMARY : LEAST;
            double side = Math.min(box.getWidth(), box.getHeight()) / format.mm(1);
            if (side < least - 0.05) {
                faults.add(new Fault(
                        Fault.Kind.TARGET,
                        where(node),
                        String.format(Locale.ROOT, "is %.1f mm and needs %.0f", side, least)));
            }
            // Clothes laid out lie over one another; each is a line of the list below too.
            boolean lies = layer.within("glide") || layer.within("flat-lay");
            if (!lies && halfHidden(painting, layer)) {
                faults.add(new Fault(Fault.Kind.TARGET, where(node), "is partly covered or beyond the window"));
            }
        }
        return faults;
    }

    /** Whether some of it can be touched and some cannot; what is covered wholly waits below a sheet. */
    private static boolean halfHidden(Painting painting, Layer layer) {
        int free = 0;
        int hidden = 0;
        for (double across : SHARES) {
            for (double down : SHARES) {
                Bounds box = layer.bounds();
                Point2D at =
                        new Point2D(box.getMinX() + across * box.getWidth(), box.getMinY() + down * box.getHeight());
                boolean away = !layer.window().contains(at) || painting.covered(layer, at);
                free += away ? 0 : 1;
                hidden += away ? 1 : 0;
            }
        }
        return free > 0 && hidden > 0;
    }

    private static boolean touched(Node node) {
        return node.getAccessibleRole() == AccessibleRole.BUTTON || node.isFocusTraversable();
    }

    private static boolean nameless(Node node) {
        boolean said =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean written = node instanceof Labeled label
                && label.getText() != null
                && !label.getText().isBlank();
        return !said && !written;
    }

    private static String where(Node node) {
        return node.getId() == null ? node.getStyleClass().toString() : node.getId();
    }
}
