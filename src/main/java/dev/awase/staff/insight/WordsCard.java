package dev.awase.staff.insight;

import dev.awase.analytics.Insight.MissedWord;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Single words that shoppers asked with which nothing was found. */
final class WordsCard extends VBox {
    private static final int SHOWN = 15;

    WordsCard(List<MissedWord> words, Office office) {
        getStyleClass().addAll("paper", "insight-part");
        setId("insight-words");
        getChildren().add(Controls.heading(office.text("staff.insight.words")));
        if (words.isEmpty()) {
            getChildren().add(Controls.wrapped(office.text("staff.insight.words-none")));
        } else {
            getChildren().add(grid(words.subList(0, Math.min(SHOWN, words.size())), office));
        }
        getChildren().add(Controls.note(office.text("staff.insight.words-how")));
    }

    private static GridPane grid(List<MissedWord> words, Office office) {
        GridPane grid = new GridPane(18, 10);
        grid.getStyleClass().add("bars");
        double most = words.getFirst().visits();
        for (int i = 0; i < words.size(); i++) {
            MissedWord each = words.get(i);
            Label name = new Label(each.word());
            name.setMinWidth(170);
            String figure = office.text("staff.insight.words-visits", each.visits());
            Bar bar = new Bar(each.visits() / most);
            bar.setAccessibleText(each.word() + ": " + figure);
            Label number = new Label(figure);
            number.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHgrow(bar, Priority.ALWAYS);
            grid.addRow(i, name, bar, number);
        }
        return grid;
    }
}
