package dev.awase.shopper.capture;

import dev.awase.design.Studio;
import dev.awase.design.Words;
import dev.awase.session.Coaching;
import dev.awase.session.Coaching.Hint;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** What the live picture asks for, drawn and in words, on the picture; while she holds still, a line fills. */
final class HintSign extends VBox {
    /** The drawings' side, in em. */
    private static final double SIDE = 2.9;

    /** Their own square. */
    private static final double SQUARE = 24;

    private final Studio studio;
    private final StackPane drawing = new StackPane();
    private final Label words = Words.body("");
    private final Region filled = new Region();
    private final StackPane line = new StackPane(filled);
    private Hint shown = Hint.NONE;

    HintSign(Studio studio) {
        this.studio = studio;
        setId("hint");
        getStyleClass().add("hint");
        setMouseTransparent(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        words.getStyleClass().add("hint-words");
        double side = studio.em(SIDE);
        drawing.setMinSize(side, side);
        drawing.setMaxSize(side, side);
        line.getStyleClass().add("hint-line");
        filled.getStyleClass().add("hint-filled");
        StackPane.setAlignment(filled, Pos.CENTER_LEFT);
        HBox both = new HBox(drawing, words);
        both.getStyleClass().add("hint-row");
        getChildren().addAll(both, line);
        setVisible(false);
    }

    void show(Coaching coaching) {
        if (coaching.hint() != shown) {
            shown = coaching.hint();
            setVisible(shown != Hint.NONE);
            if (shown != Hint.NONE) {
                words.setText(studio.text("capture.coach." + shown.id()));
                drawing.getChildren().setAll(drawn(shown));
            }
        }
        line.setVisible(shown == Hint.STEADY);
        line.setManaged(shown == Hint.STEADY);
        filled.setMaxWidth(Math.max(1, line.getWidth() * coaching.steady()));
    }

    private Group drawn(Hint hint) {
        SVGPath path = new SVGPath();
        path.setContent(HintDrawings.of(hint));
        path.getStyleClass().add("hint-drawing");
        double scale = studio.em(SIDE) / SQUARE;
        // The square itself, unseen, so that each drawing sits in it as it was drawn.
        SVGPath square = new SVGPath();
        square.setContent("M0 0 H24 V24 H0 Z");
        square.getStyleClass().add("hint-square");
        Group group = new Group(square, path);
        group.getTransforms().add(new Scale(scale, scale));
        return new Group(group);
    }
}
