package dev.awase.design.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Words are whole: not shortened with an ellipsis, and inside their button and the window. What glides may go on, and so may what is being written. */
final class WholeWords {
    /** Letters lean out of their box by less than this, in pixels. */
    private static final double SLACK = 1.5;

    private WholeWords() {}

    /** {@code window} is what is seen of it all: its size, from 0 on. */
    static List<Fault> faults(Painting painting, Bounds window) {
        List<Fault> faults = new ArrayList<>();
        for (Layer layer : painting.words()) {
            fault(layer, window).ifPresent(words -> faults.add(new Fault(Fault.Kind.CUT, text(layer), words)));
        }
        return faults;
    }

    private static Optional<String> fault(Layer layer, Bounds window) {
        Text text = (Text) layer.node();
        Node parent = layer.parents().getLast();
        if (parent instanceof Labeled label && !plain(label.getText()).equals(plain(text.getText()))) {
            return Optional.of("is shortened to “" + text.getText() + "”");
        }
        Bounds box = layer.bounds();
        if (parent instanceof Labeled label && outside(box, label.localToScene(label.getLayoutBounds()), true)) {
            return Optional.of("is larger than its label");
        }
        for (Node above : layer.parents()) {
            boolean touch = above.getStyleClass().contains("touch");
            if (touch && outside(box, above.localToScene(above.getLayoutBounds()), false)) {
                return Optional.of("stands out of what is touched, " + above.getId());
            }
        }
        if (layer.within("glide") || layer.within("writing-field")) {
            return Optional.empty();
        }
        if (box.getMinX() < -SLACK || box.getMaxX() > window.getWidth() + SLACK) {
            return Optional.of("reaches over the side of the window");
        }
        if (box.getMinY() < -SLACK || box.getMaxY() > window.getHeight() + SLACK) {
            return Optional.of("reaches over the upper or lower edge of the window");
        }
        return outside(box, layer.window(), false) ? Optional.of("is clipped") : Optional.empty();
    }

    private static boolean outside(Bounds box, Bounds window, boolean leading) {
        // The leading of a face may stand out above and below its label; its letters do not.
        double high = leading ? box.getHeight() * 0.3 : box.getHeight() * 0.12;
        return box.getMinX() < window.getMinX() - SLACK
                || box.getMaxX() > window.getMaxX() + SLACK
                || box.getMinY() < window.getMinY() - SLACK - high
                || box.getMaxY() > window.getMaxY() + SLACK + high;
    }

    static String text(Layer layer) {
        String words = plain(((Text) layer.node()).getText());
        return words.length() > 40 ? words.substring(0, 40) + "…" : words;
    }

    private static String plain(String words) {
        return words.replace("\n", "");
    }
}
