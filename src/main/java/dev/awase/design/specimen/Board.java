package dev.awase.design.specimen;

import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.Words;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One control in its states, each with the name of the state above it. */
final class Board extends FlowPane {
    private final Studio studio;

    Board(Studio studio) {
        this.studio = studio;
        getStyleClass().addAll("screen", "board");
        getStylesheets().add(Styles.beside(Board.class, "board.css"));
    }

    /** In all states that a hand brings about. */
    Board states(Function<State, Node> made) {
        for (State state : State.values()) {
            add(state.caption(), state.on(made.apply(state)));
        }
        return this;
    }

    /** In one more, which its maker brings about. */
    Board add(String caption, Node node) {
        Label name = Words.small(caption);
        name.getStyleClass().add("soft");
        VBox cell = new VBox(name, node);
        cell.getStyleClass().add("cell");
        cell.setMaxWidth(studio.format().width() - studio.em(3));
        if (node instanceof Region region) {
            region.setMaxWidth(studio.format().width() - studio.em(3));
        }
        getChildren().add(cell);
        return this;
    }
}
