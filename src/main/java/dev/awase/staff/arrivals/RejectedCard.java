package dev.awase.staff.arrivals;

import dev.awase.catalog.files.Rejection;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.io.File;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** What of a file cannot be taken yet: each cell with the reason, to be mended in place or kept as a file. */
final class RejectedCard extends VBox {
    private static final int SHOWN = 40;

    private final ArrivalsModel model;
    private final Office office;
    private final List<Rejection> rejections;
    private final VBox cells = new VBox(12);

    RejectedCard(ArrivalsModel model, Office office, List<Rejection> rejections) {
        this.model = model;
        this.office = office;
        this.rejections = rejections;
        getStyleClass().add("paper");
        getChildren()
                .addAll(
                        Controls.heading(office.text("staff.arrivals.rejected")),
                        Controls.note(office.text("staff.arrivals.mend")),
                        cells,
                        new FlowPane(
                                10,
                                10,
                                Controls.button("arrival-check", office.text("staff.arrivals.check"), model::check),
                                Controls.button("arrival-save", office.text("staff.arrivals.save"), this::save)));
        show(SHOWN);
    }

    private void show(int most) {
        cells.getChildren().clear();
        for (int number = 0; number < Math.min(most, rejections.size()); number++) {
            cells.getChildren().add(cell(number));
        }
        if (rejections.size() > most) {
            cells.getChildren()
                    .add(Controls.button(
                            "rejected-more",
                            office.text("staff.arrivals.further", rejections.size() - most),
                            () -> show(most + SHOWN)));
        }
    }

    private Node cell(int number) {
        Rejection rejection = rejections.get(number);
        TextField cell = new TextField(model.mended(rejection.line(), rejection.column(), rejection.value()));
        cell.setId("mend-" + number);
        cell.textProperty().addListener((_, _, text) -> model.mend(rejection.line(), rejection.column(), text));
        cell.setOnAction(_ -> model.check());
        VBox field = Controls.field(office.text("staff.arrivals.where", rejection.line(), rejection.column()), cell);
        field.setMinWidth(260);
        field.setMaxWidth(260);
        Node why = Controls.wrapped(rejection.words(office.locale()));
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox row = new HBox(20, field, why);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void save() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(
                model.opened().get().map(shown -> shown.name()).orElse("") + ".rejected.csv");
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            model.save(rejections, chosen.toPath());
        }
    }
}
