package dev.awase.shopper.looks;

import dev.awase.coordination.Wish;
import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * What was read, to correct, and what is wished, as cells of a table; each opens a sheet of answers. Upright it has two
 * rows of four, lying four rows of two, so that everything is seen without gliding.
 */
final class WishTable extends GridPane {
    private final Studio studio;
    private final int columns;

    /** The table for a step; its sheets lie over {@code host}. */
    WishTable(Step.Looks step, Choices choices, Studio studio, Pane host, Consumer<Intent> intend) {
        this.studio = studio;
        this.columns = studio.portrait() ? 4 : 2;
        getStyleClass().add("wishes");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        WishWording words = new WishWording(studio, choices.taxonomy());
        WishSheets sheets = new WishSheets(step, choices, words, studio, host, intend);
        Wish wish = step.wish();
        cell("category", words.kind(step.reading().item().category()), true, sheets::category);
        cell("tone", words.tone(step.reading().item().palette().main().name()), true, sheets::tone);
        cell("occasion", words.of(wish.occasion()), wish.occasion().isPresent(), sheets::occasion);
        cell("mood", words.of(wish.mood()), wish.mood().isPresent(), sheets::mood);
        cell("weather", words.of(wish.weather()), wish.weather().isPresent(), sheets::weather);
        cell("gift", words.gift(wish), wish.gift(), sheets::gift);
        cell("size", wish.size().orElseGet(words::any), wish.size().isPresent(), sheets::size);
        cell("budget", words.budget(wish, step.look()), wish.budget().isPresent(), sheets::budget);
    }

    /** One more cell, named by its caption and value. */
    private void cell(String name, String value, boolean said, Runnable ask) {
        Label caption = Words.small(studio.text("looks." + name));
        caption.getStyleClass().add("caption");
        Label chosen = Words.body(Words.joined(value));
        chosen.getStyleClass().addAll("value", said ? "said" : "open");
        VBox content = new VBox(caption, chosen);
        content.getStyleClass().add("wish-words");
        Touch cell = new Touch("chip-" + name, caption.getText() + ": " + value, content, ask).styled("wish");
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        int at = getChildren().size();
        if (at % columns == columns - 1) {
            cell.styled("last");
        }
        add(cell, at % columns, at / columns);
    }
}
