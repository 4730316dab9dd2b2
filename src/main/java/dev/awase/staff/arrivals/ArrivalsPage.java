package dev.awase.staff.arrivals;

import dev.awase.catalog.Arrival;
import dev.awase.catalog.files.Field;
import dev.awase.catalog.files.FileColumns;
import dev.awase.catalog.files.ImportPreview;
import dev.awase.catalog.files.ImportResult;
import dev.awase.catalog.files.Rejection;
import dev.awase.staff.Area;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.StaffPage;
import dev.awase.staff.WorkBar;
import java.io.File;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** A file is dropped, its columns are set right, what it would change is seen, its bad cells are mended; then it is taken. */
public final class ArrivalsPage extends StaffPage {
    private static final int SHOWN = 40;

    private final ArrivalsModel model;
    private final VBox content = new VBox(20);

    public ArrivalsPage(Office office, ArrivalsModel model) {
        super(office, Area.ARRIVALS);
        this.model = model;
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        actions(Controls.primary("arrival-choose", office.text("staff.arrivals.choose"), this::choose));
        setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
        });
        setOnDragDropped(this::dropped);
        model.opened().addListener((_, _, _) -> show());
        model.past().addListener((_, _, _) -> show());
        model.work().addListener((_, _, _) -> show());
        model.edited().addListener((_, _, question) -> question.ifPresent(this::ask));
        show();
        model.look();
    }

    private void choose() {
        File chosen = new FileChooser().showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            model.open(chosen.toPath());
        }
    }

    private void dropped(DragEvent drag) {
        List<File> files = drag.getDragboard().getFiles();
        if (!files.isEmpty()) {
            model.open(files.getFirst().toPath());
        }
        drag.setDropCompleted(!files.isEmpty());
    }

    private void show() {
        List<Node> parts = new ArrayList<>();
        if (model.work().get().isPresent()) {
            content.getChildren().setAll(new WorkBar(model.work().get().get(), office()));
            return;
        }
        Optional<ArrivalsModel.Opened> opened = model.opened().get();
        if (opened.isPresent()) {
            opened.get().preview().ifPresentOrElse(preview -> parts.addAll(preview(opened.get(), preview)), () -> {
                parts.add(Controls.card(Controls.wrapped(office().text("staff.arrivals.nocode"))));
            });
            parts.add(columns(opened.get().columns()));
        } else {
            parts.add(Controls.card(
                    Controls.heading(office().text("staff.arrivals.drop")),
                    Controls.note(office().text("staff.arrivals.kinds"))));
            parts.add(past());
        }
        content.getChildren().setAll(parts);
    }

    private List<Node> preview(ArrivalsModel.Opened opened, ArrivalsModel.Preview preview) {
        ImportResult result = preview.result();
        VBox counts = Controls.card(
                Controls.heading(opened.name()),
                Controls.wrapped(office().text(
                                "staff.arrivals.counts",
                                result.added(),
                                result.changed(),
                                result.unchanged(),
                                result.rowsRejected())),
                new FlowPane(
                        10,
                        10,
                        Controls.primary("arrival-apply", office().text("staff.arrivals.apply"), model::apply),
                        Controls.button("arrival-leave", office().text("staff.arrivals.leave"), model::leave)));
        VBox changes = Controls.card(Controls.heading(office().text("staff.arrivals.changes")));
        preview.changes().stream().limit(SHOWN).map(this::change).forEach(changes.getChildren()::add);
        List<Node> parts = new ArrayList<>(List.of(counts));
        if (!result.rejections().isEmpty()) {
            parts.add(rejected(result.rejections()));
        }
        if (!preview.changes().isEmpty()) {
            if (preview.changes().size() > SHOWN) {
                changes.getChildren().add(Controls.note(office().text("staff.arrivals.more", SHOWN)));
            }
            parts.add(changes);
        }
        return parts;
    }

    private Node change(ImportPreview.Change change) {
        String name = change.after().name().in(office().locale());
        String what = change.before().isEmpty()
                ? office().text("staff.arrivals.new")
                : String.join("\n", Differences.of(change.before().getFirst(), change.after(), office()));
        return new VBox(2, Controls.wrapped(name + "  " + change.after().sku()), Controls.note(what));
    }

    private Node rejected(List<Rejection> rejections) {
        VBox card = Controls.card(
                Controls.heading(office().text("staff.arrivals.rejected")),
                Controls.note(office().text("staff.arrivals.mend")));
        for (int number = 0; number < Math.min(SHOWN, rejections.size()); number++) {
            Rejection rejection = rejections.get(number);
            TextField cell = new TextField(rejection.value());
            cell.setId("mend-" + number);
            cell.textProperty().addListener((_, _, text) -> model.mend(rejection.line(), rejection.column(), text));
            cell.setOnAction(_ -> model.check());
            String where = office().text("staff.arrivals.where", rejection.line(), rejection.column());
            Node why = Controls.wrapped(rejection.words(office().locale()));
            HBox.setHgrow(why, Priority.ALWAYS);
            HBox row = new HBox(16, Controls.field(where, cell), why);
            row.setAlignment(Pos.CENTER_LEFT);
            card.getChildren().add(row);
        }
        if (rejections.size() > SHOWN) {
            card.getChildren().add(Controls.note(office().text("staff.arrivals.more", SHOWN)));
        }
        card.getChildren().add(Controls.button("arrival-check", office().text("staff.arrivals.check"), model::check));
        return card;
    }

    private Node columns(FileColumns columns) {
        VBox card = Controls.card(
                Controls.heading(office().text("staff.arrivals.columns")),
                Controls.note(office().text("staff.arrivals.remembered")));
        FlowPane all = new FlowPane(20, 16);
        for (int index = 0; index < columns.columns().size(); index++) {
            FileColumns.One column = columns.columns().get(index);
            ComboBox<String> meaning = new ComboBox<>();
            meaning.setId("meaning-" + index);
            meaning.getItems().add(office().text("staff.arrivals.ignore"));
            Arrays.stream(Field.values())
                    .map(field -> office().text("staff.arrivals.field." + field.id()))
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
            field.setPrefWidth(260);
            all.getChildren().add(field);
        }
        card.getChildren().add(all);
        return card;
    }

    private Node past() {
        VBox card = Controls.card(Controls.heading(office().text("staff.arrivals.past")));
        boolean turn = true;
        for (Arrival arrival : model.past().get()) {
            String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                    .withLocale(office().locale())
                    .withZone(ZoneId.systemDefault())
                    .format(arrival.at());
            VBox words = new VBox(
                    Controls.wrapped(arrival.file()),
                    Controls.note(office().text(
                                    "staff.arrivals.was",
                                    when,
                                    arrival.who(),
                                    arrival.added(),
                                    arrival.changed(),
                                    arrival.rejected())));
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(16, words);
            row.setAlignment(Pos.CENTER_LEFT);
            if (arrival.undone()) {
                row.getChildren().add(Controls.note(office().text("staff.arrivals.isundone")));
            } else if (turn) {
                turn = false;
                row.getChildren()
                        .add(Controls.button(
                                "arrival-undo", office().text("staff.arrivals.undo"), () -> model.undo(arrival)));
            }
            card.getChildren().add(row);
        }
        if (model.past().get().isEmpty()) {
            card.getChildren().add(Controls.note(office().text("staff.arrivals.none")));
        }
        return card;
    }

    private void ask(ArrivalsModel.Edited question) {
        String skus = String.join(", ", question.skus().stream().limit(SHOWN).toList());
        VBox dialog = new VBox(
                Controls.heading(
                        office().text("staff.arrivals.edited", question.skus().size())),
                Controls.wrapped(skus),
                new FlowPane(
                        10,
                        10,
                        Controls.primary(
                                "undo-keep",
                                office().text("staff.arrivals.keep"),
                                () -> answer(question.arrival(), true)),
                        Controls.danger(
                                "undo-all",
                                office().text("staff.arrivals.all"),
                                () -> answer(question.arrival(), false)),
                        Controls.button("undo-cancel", office().text("staff.cancel"), office().overlay()::close)));
        dialog.setMaxSize(640, USE_PREF_SIZE);
        office().overlay().open(dialog);
    }

    private void answer(Arrival arrival, boolean keep) {
        office().overlay().close();
        model.undo(arrival, keep);
    }
}
