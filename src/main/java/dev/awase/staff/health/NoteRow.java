package dev.awase.staff.health;

import dev.awase.staff.Area;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.health.Symptom.State;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A finding as a line: how it stands, what it is, and what to do, with the way there. */
final class NoteRow {
    private final Office office;
    private final HealthModel model;
    private final Ways ways;

    NoteRow(Office office, HealthModel model, Ways ways) {
        this.office = office;
        this.model = model;
        this.ways = ways;
    }

    HBox of(Note note) {
        Symptom symptom = note.symptom();
        VBox words = new VBox(Controls.wrapped(
                office.text("staff.health.is." + symptom.id(), note.values().toArray())));
        words.getStyleClass().add("finding-words");
        if (symptom.state() != State.WELL) {
            words.getChildren().add(Controls.note(office.text("staff.health.mend." + symptom.id())));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(icon(symptom.state()), words);
        if (symptom.state() != State.WELL) {
            symptom.area()
                    .filter(ways::open)
                    .ifPresent(area -> row.getChildren().add(way(symptom, area)));
        }
        if (symptom == Symptom.BACKUP_NONE || symptom == Symptom.BACKUP_OLD) {
            Button backUp = Controls.button("mend-" + symptom.id(), office.text("staff.health.back-up"), model::backUp);
            backUp.disableProperty().bind(model.busy());
            row.getChildren().add(backUp);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.setId("finding-" + symptom.id());
        row.getStyleClass().addAll("finding", symptom.state().name().toLowerCase(Locale.ROOT));
        return row;
    }

    private Button way(Symptom symptom, Area area) {
        return Controls.button(
                "mend-" + symptom.id(),
                office.text("staff.health.go", office.text("staff." + area.id() + ".title")),
                () -> ways.go(area));
    }

    private static FontIcon icon(State state) {
        return new FontIcon(
                switch (state) {
                    case WELL -> Feather.CHECK;
                    case WORTH -> Feather.ALERT_CIRCLE;
                    case BROKEN -> Feather.ALERT_TRIANGLE;
                });
    }
}
