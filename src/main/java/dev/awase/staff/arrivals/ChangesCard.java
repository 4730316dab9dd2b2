package dev.awase.staff.arrivals;

import dev.awase.catalog.files.ImportPreview;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What a file adds and what it changes, product by product, some at a time. */
final class ChangesCard extends VBox {
    private static final int SHOWN = 40;

    private final Office office;
    private final Taxonomy taxonomy;
    private final List<ImportPreview.Change> changes;

    ChangesCard(List<ImportPreview.Change> changes, Taxonomy taxonomy, Office office) {
        this.office = office;
        this.taxonomy = taxonomy;
        this.changes = changes;
        getStyleClass().add("paper");
        show(SHOWN);
    }

    private void show(int most) {
        getChildren().setAll(Controls.heading(office.text("staff.arrivals.changes")));
        changes.stream().limit(most).map(this::change).forEach(getChildren()::add);
        if (changes.size() > most) {
            getChildren()
                    .add(Controls.button(
                            "changes-more",
                            office.text("staff.arrivals.further", changes.size() - most),
                            () -> show(most + SHOWN)));
        }
    }

    private Node change(ImportPreview.Change change) {
        String name = change.after().name().in(office.locale());
        String what = change.before().isEmpty()
                ? office.text("staff.arrivals.new")
                : String.join("\n", Differences.of(change.before().getFirst(), change.after(), taxonomy, office));
        return new VBox(2, Controls.wrapped(name + "  " + change.after().sku()), Controls.note(what));
    }
}
