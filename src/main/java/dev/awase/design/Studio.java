package dev.awase.design;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What every screen is made with: the words, the pictures, the shape of the window and how she wants to see it. */
public record Studio(Strings strings, PictureCache pictures, Format format, Viewing viewing) {
    /** The words for a key. */
    public String text(String key, Object... arguments) {
        return strings.text(key, arguments);
    }

    /** What is said of a choice to whoever does not see it: its name, and that it is made. */
    public String choice(String name, boolean made) {
        return made ? text("frame.chosen", name) : name;
    }

    public Motion motion() {
        return viewing.motion();
    }

    public boolean portrait() {
        return format.portrait();
    }

    /** Whether little stands beside one another: an upright screen, and large letters on it. */
    public boolean narrow() {
        return portrait() && viewing.large();
    }

    /** How many pixels at the upper edge hold nothing to touch: what a seated shopper does not reach, if she says so. */
    public double lead() {
        return viewing.low() ? format.tooHigh() : 0;
    }

    /** The same content, begun so much lower that below {@code above} pixels of something else it is in reach. */
    public Region lowered(Region content, double above) {
        double missing = lead() - above;
        if (missing <= 0) {
            return content;
        }
        Region space = new Region();
        space.setMinHeight(missing);
        VBox both = new VBox(space, content);
        VBox.setVgrow(content, Priority.ALWAYS);
        return both;
    }

    /** What is touched stands at the right of a page, or at the left where she wants it on the other hand's side. */
    public void aside(BorderPane page, Node touched) {
        if (viewing.mirrored()) {
            page.setLeft(touched);
        } else {
            page.setRight(touched);
        }
    }

    /** What is looked at stands at the left of a page, or at the right. */
    public void before(BorderPane page, Node seen) {
        if (viewing.mirrored()) {
            page.setRight(seen);
        } else {
            page.setLeft(seen);
        }
    }

    /** These beside one another, or the other way round. */
    public HBox beside(Node... parts) {
        List<Node> order = List.of(parts);
        return new HBox((viewing.mirrored() ? order.reversed() : order).toArray(Node[]::new));
    }

    /** So many em in pixels. */
    public double em(double count) {
        return format.em(count);
    }
}
