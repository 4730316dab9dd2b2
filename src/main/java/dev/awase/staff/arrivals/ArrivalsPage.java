package dev.awase.staff.arrivals;

import dev.awase.catalog.Arrival;
import dev.awase.catalog.files.ImportPreview;
import dev.awase.catalog.files.ImportResult;
import dev.awase.item.Taxonomy;
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
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
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
    private final WatchModel watch;
    private final Taxonomy taxonomy;
    private int changesShown = SHOWN;
    private final VBox content = new VBox(20);

    public ArrivalsPage(Office office, ArrivalsModel model, WatchModel watch, Taxonomy taxonomy) {
        super(office, Area.ARRIVALS);
        this.model = model;
        this.watch = watch;
        this.taxonomy = taxonomy;
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
        model.resume();
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
            parts.add(new ColumnsCard(model, office(), opened.get().columns().columns()));
        } else {
            parts.add(Controls.card(
                    Controls.heading(office().text("staff.arrivals.drop")),
                    Controls.note(office().text("staff.arrivals.kinds"))));
            parts.add(past());
            parts.add(new WatchCard(watch, office(), model::open));
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
        List<Node> parts = new ArrayList<>(List.of(counts));
        if (!result.rejections().isEmpty()) {
            parts.add(new RejectedCard(model, office(), result.rejections()));
        }
        if (!preview.changes().isEmpty()) {
            parts.add(changes(preview.changes()));
        }
        return parts;
    }

    private Node changes(List<ImportPreview.Change> changes) {
        VBox card = Controls.card(Controls.heading(office().text("staff.arrivals.changes")));
        changes.stream().limit(changesShown).map(this::change).forEach(card.getChildren()::add);
        if (changes.size() > changesShown) {
            card.getChildren()
                    .add(Controls.button(
                            "changes-more",
                            office().text("staff.arrivals.further", changes.size() - changesShown),
                            () -> {
                                changesShown += SHOWN;
                                show();
                            }));
        }
        return card;
    }

    private Node change(ImportPreview.Change change) {
        String name = change.after().name().in(office().locale());
        String what = change.before().isEmpty()
                ? office().text("staff.arrivals.new")
                : String.join("\n", Differences.of(change.before().getFirst(), change.after(), taxonomy, office()));
        return new VBox(2, Controls.wrapped(name + "  " + change.after().sku()), Controls.note(what));
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
