package dev.awase.shopper.confirm;

import dev.awase.design.Picture;
import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.item.Category;
import dev.awase.item.Guess;
import dev.awase.item.Taxonomy;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The shopper's photo, large, and one question: what is it? The likeliest answers come first. */
public final class ConfirmScreen extends BorderPane {
    private static final int MOST_LIKELY = 2;
    private static final int COLUMNS = 2;

    private final Studio studio;
    private final Taxonomy taxonomy;
    private final Consumer<Intent> intend;

    public ConfirmScreen(Step.Confirm step, Taxonomy taxonomy, Studio studio, Consumer<Intent> intend) {
        this.studio = studio;
        this.taxonomy = taxonomy;
        this.intend = intend;
        getStyleClass().addAll("screen", "confirm", studio.portrait() ? "portrait" : "landscape");
        getStylesheets().add(Styles.beside(ConfirmScreen.class, "confirm.css"));
        Picture photo = new Picture(Picture.Fit.COVER);
        photo.setAccessibleText(studio.text("confirm.photo"));
        studio.pictures().decode(step.photo().jpeg(), studio.em(34), photo::show);
        VBox words = new VBox(
                Words.kicker(studio.text("confirm.kicker")),
                Words.display(studio.text("confirm.headline")),
                Words.body(studio.text("confirm.why")),
                tiles(step.reading().guesses()));
        words.getStyleClass().add("words");
        setCenter(photo);
        if (studio.portrait()) {
            setBottom(words);
        } else {
            words.setPrefWidth(studio.em(34));
            studio.aside(this, words);
        }
    }

    private GridPane tiles(List<Guess> guesses) {
        List<Category> likely = guesses.stream()
                .limit(MOST_LIKELY)
                .map(guess -> taxonomy.root(guess.category()))
                .distinct()
                .toList();
        Set<Category> order = new LinkedHashSet<>(likely);
        order.addAll(taxonomy.roots());
        GridPane grid = new GridPane();
        grid.getStyleClass().add("tiles");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        int at = 0;
        for (Category category : order) {
            grid.add(tile(category, likely.contains(category)), at % COLUMNS, at / COLUMNS);
            at++;
        }
        return grid;
    }

    private Touch tile(Category category, boolean likely) {
        String name = taxonomy.label(category, studio.strings().locale());
        Label label = Words.heading(name);
        HBox content = new HBox(label);
        content.getStyleClass().add("tile-words");
        if (likely) {
            Label likelihood = Words.small(studio.text("confirm.likely"));
            likelihood.setMinWidth(Region.USE_PREF_SIZE);
            content.getChildren().add(likelihood);
        }
        Touch tile = new Touch(
                        "category-" + category.id(),
                        name,
                        content,
                        () -> intend.accept(new Intent.CorrectCategory(category)))
                .styled("tile");
        return likely ? tile.styled("likely") : tile;
    }
}
