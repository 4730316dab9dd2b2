package dev.awase.shopper.ask;

import dev.awase.design.Glide;
import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The suggested questions: an index in two columns at first, two lines of them once a conversation has begun. */
final class Prompts extends StackPane {
    private static final int COLUMNS = 2;

    private final Studio studio;
    private final Consumer<Suggestions.Question> ask;
    private Suggestions.Asked shown = new Suggestions.Asked(List.of(), List.of());
    private boolean inLine;

    Prompts(Studio studio, Consumer<Suggestions.Question> ask) {
        this.studio = studio;
        this.ask = ask;
        getStyleClass().add("prompts");
    }

    void show(Suggestions.Asked asked, boolean line) {
        if (asked.equals(shown) && line == inLine) {
            return;
        }
        shown = asked;
        inLine = line;
        getChildren().setAll(line ? line(asked) : index(asked));
    }

    private Node index(Suggestions.Asked asked) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("prompt-index");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(column);
        }
        int next = asked.sizes().size();
        for (int i = 0; i < asked.questions().size(); i++) {
            Suggestions.Question question = asked.questions().get(i);
            Label words = Words.body(question.words());
            words.setMaxWidth(Double.MAX_VALUE);
            Touch chip = new Touch("ask-chip-" + (next + i), question.words(), words, () -> ask.accept(question));
            chip.setAlignment(Pos.CENTER_LEFT);
            boolean wide = i == asked.questions().size() - 1 && i % COLUMNS == 0;
            grid.add(chip.styled("prompt"), i % COLUMNS, i / COLUMNS, wide ? COLUMNS : 1, 1);
        }
        VBox index = new VBox();
        if (!asked.sizes().isEmpty()) {
            index.getChildren().add(sizes(asked.sizes()));
        }
        index.getChildren().add(grid);
        return index;
    }

    private Node sizes(List<Suggestions.Size> sizes) {
        Label words = Words.body(studio.text("ask.sizes"));
        HBox tiles = new HBox();
        tiles.getStyleClass().add("size-chips");
        for (int i = 0; i < sizes.size(); i++) {
            Suggestions.Size size = sizes.get(i);
            Touch chip = Touch.chip("ask-chip-" + i, size.label(), false, () -> ask.accept(size.question()));
            chip.setAccessibleText(size.question().words());
            tiles.getChildren().add(chip.styled("size-chip"));
        }
        HBox row = new HBox(words, tiles);
        row.getStyleClass().add("size-question");
        HBox.setHgrow(tiles, Priority.ALWAYS);
        return row;
    }

    private Node line(Suggestions.Asked asked) {
        List<Suggestions.Question> questions = new ArrayList<>();
        asked.sizes().forEach(size -> questions.add(size.question()));
        questions.addAll(asked.questions());
        List<HBox> lines = List.of(new HBox(), new HBox());
        lines.forEach(line -> line.getStyleClass().add("prompt-line"));
        for (int i = 0; i < questions.size(); i++) {
            Suggestions.Question question = questions.get(i);
            // What only this piece is asked lies below what any may be, so that both are seen at once.
            int line = asked.sizes().isEmpty()
                    ? i % lines.size()
                    : i < asked.sizes().size() ? 1 : 0;
            lines.get(line)
                    .getChildren()
                    .add(Touch.chip("ask-chip-" + i, question.words(), false, () -> ask.accept(question)));
        }
        VBox both = new VBox();
        both.getStyleClass().add("prompt-lines");
        both.getChildren().addAll(lines);
        return new Glide(Orientation.HORIZONTAL, both);
    }
}
