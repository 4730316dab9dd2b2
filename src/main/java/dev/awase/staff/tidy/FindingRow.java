package dev.awase.staff.tidy;

import dev.awase.catalog.Product;
import dev.awase.catalog.tidy.TidyBook.State;
import dev.awase.catalog.tidy.Untidy;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.Thumbnails;
import dev.awase.staff.tidy.TidyModel.Row;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A finding: what it is about, before and after, and what can be done about it. */
final class FindingRow extends HBox {
    private static final double PICTURE = 56;
    private static final int PICTURES = 4;

    private final Office office;
    private final FindingWords words;
    private final CheckBox chosen = new CheckBox();

    FindingRow(Row row, TidyModel model, FindingWords words, Thumbnails thumbnails, Consumer<Row> compare) {
        this.office = words.office();
        this.words = words;
        long number = row.kept().number();
        getStyleClass().add("finding");
        setAlignment(Pos.TOP_LEFT);
        chosen.setId("choose-" + number);
        chosen.setAccessibleText(words.spoken(row));
        getChildren().add(chosen);
        boolean many = row.untidy() instanceof Untidy.Writing writing && writing.many() > 1;
        if (!many && !(row.untidy() instanceof Untidy.Twins)) {
            row.products().stream()
                    .limit(1)
                    .map(product -> picture(product, thumbnails))
                    .forEach(getChildren()::add);
        }
        VBox middle = new VBox();
        // A name that is itself what changes is said once.
        if (!words.title(row).equals(words.before(row.untidy()))) {
            middle.getChildren().add(styled(Controls.wrapped(words.title(row)), "finding-title"));
        }
        if (!words.note(row).isEmpty()) {
            middle.getChildren().add(Controls.note(words.note(row)));
        }
        middle.getStyleClass().add("finding-words");
        change(row.untidy(), middle);
        if (row.untidy() instanceof Untidy.Twins) {
            HBox pictures = new HBox(8);
            row.products().stream()
                    .limit(PICTURES)
                    .map(product -> picture(product, thumbnails))
                    .forEach(pictures.getChildren()::add);
            middle.getChildren().add(pictures);
        }
        HBox.setHgrow(middle, Priority.ALWAYS);
        VBox buttons = new VBox(6);
        buttons.getStyleClass().add("finding-buttons");
        buttons.getChildren().addAll(buttons(row, model, compare, number));
        getChildren().addAll(middle, buttons);
    }

    CheckBox chosen() {
        return chosen;
    }

    private void change(Untidy untidy, VBox into) {
        String before = words.before(untidy);
        String after = words.after(untidy);
        if (before.isEmpty()) {
            return;
        }
        // Of words the letters that differ stand out, of figures all of them.
        boolean letters = untidy instanceof Untidy.Writing;
        Change now = Change.between(before, letters ? after : "");
        into.getChildren().add(now.shown(after.isEmpty() ? "as-is" : "before"));
        if (!after.isEmpty()) {
            Label arrow = new Label("→");
            arrow.getStyleClass().add("arrow");
            Change then = Change.between(after, letters ? before : "");
            HBox line = new HBox(8, arrow, then.shown(letters ? "after" : "after-figures"));
            line.setAlignment(Pos.TOP_LEFT);
            into.getChildren().add(line);
        }
    }

    private List<Button> buttons(Row row, TidyModel model, Consumer<Row> compare, long number) {
        if (model.state().get() == State.LEFT) {
            return List.of(named(
                    Controls.button(
                            "ask-again-" + number,
                            office.text("staff.tidy.ask-again"),
                            () -> model.askAgain(List.of(row.kept()))),
                    row));
        }
        Button leave = named(
                Controls.button(
                        "leave-" + number, office.text("staff.tidy.leave"), () -> model.leave(List.of(row.kept()))),
                row);
        leave.getStyleClass().add("quiet");
        if (row.untidy() instanceof Untidy.Twins) {
            return List.of(
                    named(
                            Controls.button(
                                    "compare-" + number, office.text("staff.tidy.compare"), () -> compare.accept(row)),
                            row),
                    leave);
        }
        return row.untidy().mendable()
                ? List.of(
                        named(
                                Controls.button(
                                        "mend-" + number,
                                        office.text("staff.tidy.mend"),
                                        () -> model.mend(List.of(row.kept()))),
                                row),
                        leave)
                : List.of(leave);
    }

    private Button named(Button button, Row row) {
        button.setAccessibleText(button.getText() + ": " + words.spoken(row));
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private Node picture(Product product, Thumbnails thumbnails) {
        return thumbnails.of(product.pictures().stream().findFirst(), PICTURE, PICTURE, words.name(product));
    }

    private static Label styled(Label label, String style) {
        label.getStyleClass().add(style);
        return label;
    }
}
