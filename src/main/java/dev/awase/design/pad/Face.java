package dev.awase.design.pad;

import dev.awase.design.Studio;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/** What stands on a key: a sign, a word, or a thin drawing where no face has the sign. */
final class Face {
    /** The drawings are 16 units to an em. */
    private static final double UNITS = 16;

    private Face() {}

    static Node of(Key key, Studio studio) {
        return switch (key) {
            case Key.Sign sign -> label(sign.text());
            case Key.Mark mark -> label(mark.face());
            case Key.Turn turn -> label(turn.face());
            case Key.Gap _ -> new Region();
            case Key.Act act ->
                switch (act.deed()) {
                    case DELETE -> drawing("M7 3H19V15H7L1 9ZM10 6.5L15 11.5M15 6.5L10 11.5", studio);
                    case SHIFT -> drawing("M8 2L14 9H10.5V15H5.5V9H2Z", studio);
                    case LEFT -> drawing("M15 8H2M7 3L2 8L7 13", studio);
                    case RIGHT -> drawing("M2 8H15M10 3L15 8L10 13", studio);
                    case SPACE, CONVERT, CLOSE ->
                        label(studio.text("pad." + act.deed().word()));
                };
        };
    }

    /** What a screen reader says. */
    static String name(Key key, Studio studio) {
        return switch (key) {
            case Key.Sign sign -> sign.text();
            case Key.Mark mark -> studio.text("pad." + mark.mark().name().toLowerCase(Locale.ROOT));
            case Key.Turn turn -> studio.text("pad." + turn.to().word());
            case Key.Act act -> studio.text("pad." + act.deed().word());
            case Key.Gap _ -> "";
        };
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node drawing(String path, Studio studio) {
        SVGPath drawing = new SVGPath();
        drawing.setContent(path);
        drawing.getStyleClass().add("key-drawing");
        double scale = studio.em(1) / UNITS;
        drawing.setScaleX(scale);
        drawing.setScaleY(scale);
        drawing.setStrokeWidth(1.1);
        return new Group(drawing);
    }
}
