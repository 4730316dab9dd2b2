package dev.awase.staff.tidy;

import dev.awase.catalog.tidy.TidyBook.Found;
import dev.awase.catalog.tidy.UntidyKind;
import dev.awase.staff.Office;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sorts of untidiness with how much there is of each; one of them is shown. */
final class KindList extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final Office office;
    private final Map<UntidyKind, Button> buttons = new EnumMap<>(UntidyKind.class);
    private final Map<UntidyKind, Label> counts = new EnumMap<>(UntidyKind.class);

    KindList(Office office, TidyModel model) {
        this.office = office;
        getStyleClass().add("kinds");
        for (UntidyKind kind : UntidyKind.values()) {
            Label words = new Label(office.text("staff.tidy.kind." + kind.id()));
            words.setMinWidth(Region.USE_PREF_SIZE);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            Label count = new Label();
            count.setMinWidth(Region.USE_PREF_SIZE);
            count.getStyleClass().add("kind-count");
            HBox line = new HBox(8, words, count);
            line.setAlignment(Pos.CENTER_LEFT);
            Button button = new Button("", line);
            button.setId("kind-" + kind.id());
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setMaxWidth(Double.MAX_VALUE);
            line.prefWidthProperty().bind(button.widthProperty().subtract(32));
            button.getStyleClass().add("kind");
            button.setOnAction(_ -> model.choose(kind));
            buttons.put(kind, button);
            counts.put(kind, count);
            getChildren().add(button);
        }
        model.kind()
                .subscribe(chosen ->
                        buttons.forEach((kind, button) -> button.pseudoClassStateChanged(CHOSEN, kind == chosen)));
    }

    void show(Found found) {
        buttons.forEach((kind, button) -> {
            int open = found.of(kind).open();
            String count = office.text("staff.tidy.count", open);
            Label label = counts.get(kind);
            if (label != null) {
                label.setText(count);
            }
            button.pseudoClassStateChanged(NONE, open == 0);
            button.setAccessibleText(office.text("staff.tidy.kind." + kind.id()) + " " + count);
        });
    }
}
