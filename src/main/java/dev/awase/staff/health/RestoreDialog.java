package dev.awase.staff.health;

import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.health.BackupShelf.Rehearsal;
import dev.awase.staff.health.BackupShelf.Since;
import java.util.Date;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks before a copy is to take the shop's file's place: what it brings back, what is lost, and how it happens. */
final class RestoreDialog extends VBox {
    RestoreDialog(Office office, HealthModel model, Rehearsal rehearsed) {
        setId("restore-dialog");
        setMaxWidth(560);
        setPrefWidth(560);
        setMaxHeight(USE_PREF_SIZE);
        Since since = rehearsed.since();
        Button go = Controls.danger("restore-go", office.text("staff.health.restore-go"), () -> {
            office.overlay().close();
            model.restore();
        });
        Button leave = Controls.button("restore-leave", office.text("staff.cancel"), () -> {
            office.overlay().close();
            model.decline();
        });
        leave.setCancelButton(true);
        getChildren()
                .addAll(
                        Controls.heading(office.text(
                                "staff.health.restore-title",
                                Date.from(rehearsed.copy().at()))),
                        Controls.wrapped(office.text(
                                "staff.health.restore-has",
                                rehearsed.then().products(),
                                rehearsed.then().pieces(),
                                rehearsed.now().products(),
                                rehearsed.now().pieces())),
                        Controls.wrapped(office.text(
                                "staff.health.restore-loses", since.changes(), since.imports(), since.visits())),
                        Controls.note(office.text("staff.health.restore-how")),
                        new HBox(10, go, leave));
    }
}
