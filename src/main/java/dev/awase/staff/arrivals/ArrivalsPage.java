package dev.awase.staff.arrivals;

import dev.awase.catalog.files.Gone;
import dev.awase.catalog.files.ImportResult;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Area;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.StaffPage;
import dev.awase.staff.WorkBar;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;

/** A file is dropped, its columns are set right, what it would change is seen, its bad cells are mended; then it is taken. */
public final class ArrivalsPage extends StaffPage {
    private static final int DIALOG = 640;

    private final ArrivalsModel model;
    private final PastModel past;
    private final WatchModel watch;
    private final Taxonomy taxonomy;
    private final VBox content = new VBox(20);
    private Subscription counting = Subscription.EMPTY;

    public ArrivalsPage(Office office, ArrivalsModel model, PastModel past, WatchModel watch, Taxonomy taxonomy) {
        super(office, Area.ARRIVALS);
        this.model = model;
        this.past = past;
        this.watch = watch;
        this.taxonomy = taxonomy;
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        actions(Controls.primary("arrival-choose", office.text("staff.arrivals.choose"), this::choose));
        setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        setOnDragDropped(this::dropped);
        model.opened().addListener((_, _, _) -> show());
        model.work().addListener((_, _, _) -> show());
        model.asked().addListener((_, _, question) -> question.ifPresent(this::ask));
        show();
        past.look();
        model.resume();
    }

    private void choose() {
        List<File> chosen = new FileChooser().showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            bring(chosen);
        }
    }

    private void dropped(DragEvent drag) {
        List<File> files = drag.getDragboard().getFiles();
        bring(files);
        drag.setDropCompleted(!files.isEmpty());
        drag.consume();
    }

    private void bring(List<File> files) {
        model.bring(files.stream().map(File::toPath).toList());
    }

    private void show() {
        List<Node> parts = new ArrayList<>();
        if (model.work().get().isPresent()) {
            content.getChildren().setAll(new WorkBar(model.work().get().get(), office()));
            return;
        }
        Optional<Trial.Opened> opened = model.opened().get();
        if (opened.isPresent()) {
            opened.get().preview().ifPresentOrElse(preview -> parts.addAll(preview(opened.get(), preview)), () -> {
                parts.add(Controls.card(Controls.wrapped(office().text("staff.arrivals.nocode"))));
            });
            parts.add(new ColumnsCard(model, office(), opened.get().columns().columns()));
        } else {
            parts.add(Controls.card(
                    Controls.heading(office().text("staff.arrivals.drop")),
                    Controls.note(office().text("staff.arrivals.kinds"))));
            parts.add(new PastCard(past, office()));
            parts.add(new WatchCard(watch, office(), model::open));
        }
        content.getChildren().setAll(parts);
    }

    private List<Node> preview(Trial.Opened opened, Trial.Preview preview) {
        ImportResult result = preview.result();
        Label counted = Controls.wrapped("");
        counting.unsubscribe();
        counting = model.leaving().subscribe(gone -> counted.setText(counts(result, gone)));
        VBox counts = Controls.card(
                Controls.heading(opened.name()),
                counted,
                new FlowPane(
                        10,
                        10,
                        Controls.primary("arrival-apply", office().text("staff.arrivals.apply"), model::apply),
                        Controls.button("arrival-leave", office().text("staff.arrivals.leave"), model::leave)));
        if (model.waiting() > 0) {
            counts.getChildren().add(1, Controls.note(office().text("staff.arrivals.waiting", model.waiting())));
        }
        List<Node> parts = new ArrayList<>(List.of(counts));
        if (!result.rejections().isEmpty()) {
            parts.add(new RejectedCard(model, office(), result.rejections()));
        }
        if (!opened.columns().countsAlone()) {
            parts.add(new RangeCard(model, office(), opened, preview));
        }
        if (opened.columns().namesPictures()) {
            parts.add(new PicturesCard(model, office()));
        }
        if (!preview.changes().isEmpty()) {
            parts.add(new ChangesCard(preview.changes(), taxonomy, office()));
        }
        return parts;
    }

    private String counts(ImportResult result, Gone gone) {
        String counts = office().text(
                        "staff.arrivals.counts",
                        result.added(),
                        result.changed(),
                        result.unchanged(),
                        result.rowsRejected());
        return counts + (gone.range() == 0 ? "" : office().text("staff.arrivals.went", gone.removed()));
    }

    private void ask(Gone gone) {
        VBox dialog = new VBox(
                18,
                Controls.heading(office().text("staff.arrivals.range.much", gone.removed(), gone.range())),
                Controls.wrapped(office().text("staff.arrivals.range.sure")),
                new FlowPane(
                        10,
                        10,
                        Controls.danger("gone-sure", office().text("staff.arrivals.range.yes"), () -> {
                            office().overlay().close();
                            model.applySurely();
                        }),
                        Controls.button("gone-cancel", office().text("staff.cancel"), () -> {
                            office().overlay().close();
                            model.refrain();
                        })));
        dialog.setPrefWidth(DIALOG);
        dialog.setMaxSize(DIALOG, USE_PREF_SIZE);
        office().overlay().open(dialog);
    }
}
