package dev.awase.staff.arrivals;

import dev.awase.catalog.files.Field;
import dev.awase.catalog.files.FileColumns;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What each column of a file is taken for, the doubtful ones first, to be set right once. */
final class ColumnsCard extends VBox {
    private final ArrivalsModel model;
    private final Office office;

    ColumnsCard(ArrivalsModel model, Office office, List<FileColumns.One> columns) {
        this.model = model;
        this.office = office;
        getStyleClass().add("paper");
        FlowPane all = new FlowPane(24, 20);
        // A box keeps its number in the file, whatever stands first.
        IntStream.range(0, columns.size())
                .boxed()
                .sorted(Comparator.comparing(index -> columns.get(index).sure()))
                .map(index -> column(index, columns.get(index)))
                .forEach(all.getChildren()::add);
        getChildren()
                .addAll(
                        Controls.heading(office.text("staff.arrivals.columns")),
                        Controls.note(office.text("staff.arrivals.remembered")),
                        all);
    }

    private Node column(int index, FileColumns.One column) {
        ComboBox<String> meaning = new ComboBox<>();
        meaning.setId("meaning-" + index);
        meaning.getItems().add(office.text("staff.arrivals.ignore"));
        Arrays.stream(Field.values())
                .map(field -> office.text("staff.arrivals.field." + field.id()))
                .forEach(meaning.getItems()::add);
        meaning.getSelectionModel()
                .select(column.meaning().map(field -> field.ordinal() + 1).orElse(0));
        meaning.setPrefWidth(260);
        meaning.setOnAction(_ -> {
            int chosen = meaning.getSelectionModel().getSelectedIndex();
            model.mean(column.title(), chosen <= 0 ? "" : Field.values()[chosen - 1].id());
        });
        VBox field = Controls.field(column.title(), meaning);
        field.getChildren().add(Controls.note(String.join(" · ", column.samples())));
        if (!column.sure()) {
            field.getChildren().add(Controls.wrapped(office.text("staff.arrivals.unsure")));
        }
        field.setPrefWidth(260);
        return field;
    }
}
