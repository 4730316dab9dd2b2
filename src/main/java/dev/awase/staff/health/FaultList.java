package dev.awase.staff.health;

import dev.awase.analytics.Mishap;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.Date;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What went wrong lately, in the words it was told with: what it was, what to do, when. Nothing where nothing did. */
final class FaultList extends VBox {
    private static final List<String> WORDS = List.of("staff.fault.", "staff.health.fault.");

    private final Office office;
    private final HealthModel model;

    FaultList(Office office, HealthModel model) {
        this.office = office;
        this.model = model;
        setId("faults");
        model.mishaps().subscribe(this::show);
    }

    private void show(List<Mishap> mishaps) {
        getChildren().clear();
        setVisible(!mishaps.isEmpty());
        setManaged(!mishaps.isEmpty());
        if (mishaps.isEmpty()) {
            return;
        }
        VBox list = new VBox();
        mishaps.forEach(mishap -> list.getChildren().add(row(mishap)));
        getChildren()
                .add(Controls.card(
                        Controls.heading(office.text("staff.health.faults")),
                        Controls.note(office.text("staff.health.faults-why")),
                        list));
    }

    private HBox row(Mishap mishap) {
        String when = office.text(
                "staff.health.fault-when", Date.from(mishap.last()), mishap.times(), Date.from(mishap.first()));
        VBox words = new VBox(Controls.wrapped(words(mishap.kind())), Controls.note(when));
        words.getStyleClass().add("finding-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button mended = Controls.button(
                "mended-" + mishap.kind(), office.text("staff.health.mended"), () -> model.forget(mishap));
        HBox row = new HBox(words, mended);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("finding");
        return row;
    }

    /** A newer program may have kept a kind that has no words here. */
    private String words(String kind) {
        return WORDS.stream()
                .map(start -> start + kind)
                .filter(office.strings().keys()::contains)
                .findFirst()
                .map(key -> office.text(key))
                .orElseGet(() -> office.text("staff.health.fault.unfamiliar", kind));
    }
}
