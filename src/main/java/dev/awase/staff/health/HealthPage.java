package dev.awase.staff.health;

import dev.awase.staff.Area;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.StaffPage;
import dev.awase.staff.WorkBar;
import dev.awase.staff.health.Symptom.State;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * How this machine is, in one sentence; below it what to do, what went wrong lately, the backups, and all that was looked
 * at.
 */
public final class HealthPage extends StaffPage {
    private final HealthModel model;
    private final NoteRow rows;
    private final Label sentence = Controls.wrapped("");
    private final VBox working = new VBox();
    private final VBox wanting = new VBox();
    private final VBox well = new VBox();

    public HealthPage(Office office, HealthModel model, Ways ways) {
        super(office, Area.HEALTH);
        this.model = model;
        this.rows = new NoteRow(office, model, ways);
        styled(HealthPage.class, "health.css");
        Button look = Controls.button("look-again", Feather.REFRESH_CW, office.text("staff.health.look"), model::look);
        Button backUp = Controls.button("back-up", Feather.SAVE, office.text("staff.health.back-up"), model::backUp);
        look.disableProperty().bind(model.busy());
        backUp.disableProperty().bind(model.busy());
        actions(look, backUp);
        for (VBox part : List.of(working, wanting, well)) {
            // An empty part takes no room between the others.
            part.managedProperty().bind(Bindings.isNotEmpty(part.getChildren()));
        }
        sentence.setId("health-sentence");
        sentence.getStyleClass().addAll("display", "health-sentence");
        VBox all =
                new VBox(sentence, working, wanting, new FaultList(office, model), new BackupList(office, model), well);
        all.getStyleClass().add("health-all");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        model.notes().subscribe(this::show);
        model.work().subscribe(work -> {
            working.getChildren().clear();
            work.ifPresent(going -> working.getChildren().add(new WorkBar(going, office)));
        });
        model.question()
                .subscribe(question ->
                        question.ifPresent(asked -> office.overlay().open(new RestoreDialog(office, model, asked))));
        model.load();
    }

    private void show(Optional<List<Note>> found) {
        wanting.getChildren().clear();
        well.getChildren().clear();
        sentence.getStyleClass().remove("broken");
        if (found.isEmpty()) {
            sentence.setText(office().text("staff.health.unlooked"));
            return;
        }
        List<Note> bad = found.get().stream()
                .filter(note -> note.symptom().state() != State.WELL)
                .toList();
        List<Note> good = found.get().stream()
                .filter(note -> note.symptom().state() == State.WELL)
                .toList();
        long broken = bad.stream()
                .filter(note -> note.symptom().state() == State.BROKEN)
                .count();
        if (broken > 0) {
            sentence.setText(office().text("staff.health.broken", broken));
            sentence.getStyleClass().add("broken");
        } else {
            sentence.setText(
                    bad.isEmpty()
                            ? office().text("staff.health.well")
                            : office().text("staff.health.worth", bad.size()));
        }
        if (!bad.isEmpty()) {
            wanting.getChildren().add(card("staff.health.to-do", bad));
        }
        well.getChildren().add(card("staff.health.found", good));
    }

    private VBox card(String title, List<Note> notes) {
        VBox list = new VBox();
        notes.forEach(note -> list.getChildren().add(rows.of(note)));
        return Controls.card(Controls.heading(office().text(title)), list);
    }

    @Override
    public void leave() {
        model.leave();
    }
}
