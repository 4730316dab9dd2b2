package dev.awase.staff.members;

import dev.awase.access.Change;
import dev.awase.access.TrailLine;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.WorkBar;
import java.io.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** Who changed what, the newest first: narrowed by person, kind and words, and taken along as a file. */
final class TrailView extends VBox {
    private final Office office;
    private final TrailModel model;
    private final ActionWords words;
    private final VBox lines = new VBox();
    private final VBox working = new VBox();

    TrailView(Office office, TrailModel model) {
        this.office = office;
        this.model = model;
        this.words = new ActionWords(office);
        getStyleClass().add("trail");
        Button more = Controls.button("trail-more", office.text("staff.members.more"), model::goOn);
        more.visibleProperty().bind(model.more());
        more.managedProperty().bind(model.more());
        getChildren().addAll(Controls.heading(office.text("staff.members.trail")), asking(), working, lines, more);
        model.lines().subscribe(this::tell);
        model.work().subscribe(work -> {
            working.getChildren().clear();
            work.ifPresent(going -> working.getChildren().add(new WorkBar(going, office)));
        });
    }

    private FlowPane asking() {
        TextField search = new TextField();
        search.setId("trail-search");
        search.setPromptText(office.text("staff.members.search"));
        search.setAccessibleText(office.text("staff.members.search"));
        search.setPrefWidth(280);
        search.textProperty().addListener((_, _, typed) -> model.search(typed));
        ComboBox<Optional<String>> who =
                box("trail-who", "staff.members.everybody", UnaryOperator.identity(), model::of);
        ComboBox<Optional<String>> kind = box("trail-kind", "staff.members.everything", words::kind, model::about);
        model.choices().subscribe(choices -> {
            fill(who, choices.people());
            fill(kind, choices.kinds());
        });
        Button export =
                Controls.button("trail-export", Feather.DOWNLOAD, office.text("staff.members.export"), this::export);
        FlowPane asking = new FlowPane(search, who, kind, export);
        asking.getStyleClass().add("trail-asking");
        return asking;
    }

    private ComboBox<Optional<String>> box(
            String id, String all, UnaryOperator<String> worded, Consumer<Optional<String>> chosen) {
        ComboBox<Optional<String>> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(office.text(all));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<String> value) {
                return value == null ? "" : value.map(worded).orElse(office.text(all));
            }

            @Override
            public Optional<String> fromString(String text) {
                return Optional.empty();
            }
        });
        box.getItems().add(Optional.empty());
        box.setValue(Optional.empty());
        box.valueProperty().addListener((_, _, value) -> {
            if (value != null) {
                chosen.accept(value);
            }
        });
        return box;
    }

    /** New names come in; what is chosen stays chosen. */
    private static void fill(ComboBox<Optional<String>> box, List<String> values) {
        List<Optional<String>> all = new ArrayList<>();
        all.add(Optional.empty());
        values.forEach(value -> all.add(Optional.of(value)));
        if (!all.equals(box.getItems())) {
            Optional<String> chosen = box.getValue();
            box.getItems().setAll(all);
            box.setValue(all.contains(chosen) ? chosen : Optional.empty());
        }
    }

    private void tell(List<TrailLine> found) {
        if (found.isEmpty()) {
            lines.getChildren().setAll(Controls.note(office.text("staff.members.no-trail")));
            return;
        }
        lines.getChildren()
                .setAll(found.stream().map(line -> line(line.change())).toList());
    }

    private GridPane line(Change change) {
        Label when = Controls.note(office.text("staff.members.when", Date.from(change.at())));
        when.setMinWidth(168);
        when.setPrefWidth(168);
        Label who = Controls.wrapped(change.who());
        who.setMinWidth(120);
        who.setPrefWidth(120);
        Label action = Controls.wrapped(words.of(change.action()));
        Label what = Controls.wrapped(change.subject());
        Label values = Controls.note(words.values(change));
        VBox told = new VBox(action);
        for (Label label : List.of(what, values)) {
            if (!label.getText().isEmpty()) {
                told.getChildren().add(label);
            }
        }
        what.getStyleClass().add("note");
        GridPane.setHgrow(told, Priority.ALWAYS);
        GridPane line = new GridPane();
        line.addRow(0, when, who, told);
        line.getChildren().forEach(part -> GridPane.setValignment(part, VPos.TOP));
        line.getStyleClass().add("trail-line");
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName("awase-trail-" + LocalDate.now(office.clock()) + ".csv");
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            model.export(file.toPath(), new TrailCsv());
        }
    }
}
