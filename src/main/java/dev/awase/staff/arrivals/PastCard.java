package dev.awase.staff.arrivals;

import dev.awase.catalog.Arrival;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The last files that came in; the newest that was not undone can be. */
final class PastCard extends VBox {
    private static final int SHOWN = 40;
    private static final int DIALOG = 640;

    private final PastModel model;
    private final Office office;

    PastCard(PastModel model, Office office) {
        this.model = model;
        this.office = office;
        getStyleClass().add("paper");
        model.past().addListener((_, _, past) -> show(past));
        model.edited().addListener((_, _, question) -> question.ifPresent(this::ask));
        show(model.past().get());
    }

    private void show(List<Arrival> past) {
        getChildren().setAll(Controls.heading(office.text("staff.arrivals.past")));
        boolean turn = true;
        for (Arrival arrival : past) {
            HBox row = row(arrival);
            if (arrival.undone()) {
                row.getChildren().add(Controls.note(office.text("staff.arrivals.isundone")));
            } else if (turn) {
                turn = false;
                row.getChildren()
                        .add(Controls.button(
                                "arrival-undo", office.text("staff.arrivals.undo"), () -> model.undo(arrival)));
            }
            getChildren().add(row);
        }
        if (past.isEmpty()) {
            getChildren().add(Controls.note(office.text("staff.arrivals.none")));
        }
    }

    private HBox row(Arrival arrival) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(office.locale())
                .withZone(ZoneId.systemDefault())
                .format(arrival.at());
        String did = office.text(
                "staff.arrivals.was", when, arrival.who(), arrival.added(), arrival.changed(), arrival.rejected());
        String gone = arrival.removed() == 0 ? "" : office.text("staff.arrivals.went", arrival.removed());
        Node words = new VBox(Controls.wrapped(arrival.file()), Controls.note(did + gone));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(16, words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void ask(PastModel.Edited question) {
        String skus = String.join(", ", question.skus().stream().limit(SHOWN).toList());
        VBox dialog = new VBox(
                Controls.heading(
                        office.text("staff.arrivals.edited", question.skus().size())),
                Controls.wrapped(skus),
                new FlowPane(
                        10,
                        10,
                        Controls.primary(
                                "undo-keep",
                                office.text("staff.arrivals.keep"),
                                () -> answer(question.arrival(), true)),
                        Controls.danger(
                                "undo-all", office.text("staff.arrivals.all"), () -> answer(question.arrival(), false)),
                        Controls.button("undo-cancel", office.text("staff.cancel"), office.overlay()::close)));
        dialog.setPrefWidth(DIALOG);
        dialog.setMaxSize(DIALOG, USE_PREF_SIZE);
        office.overlay().open(dialog);
    }

    private void answer(Arrival arrival, boolean keep) {
        office.overlay().close();
        model.undo(arrival, keep);
    }
}
