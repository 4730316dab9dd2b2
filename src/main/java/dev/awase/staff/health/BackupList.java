package dev.awase.staff.health;

import dev.awase.access.Role;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.health.BackupShelf.Kept;
import dev.awase.staff.health.BackupShelf.Planned;
import dev.awase.staff.health.BackupShelf.Rehearsal;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The copies of the shop's file: each with its day and size, its rehearsal, and for a manager its return. */
final class BackupList extends VBox {
    private static final double MEGABYTE = 1 << 20;

    private final Office office;
    private final HealthModel model;
    private final VBox copies = new VBox();
    private final VBox found = new VBox();
    private final VBox plan = new VBox();

    BackupList(Office office, HealthModel model) {
        this.office = office;
        this.model = model;
        found.setId("rehearsal");
        plan.setId("restore-plan");
        getStyleClass().addAll("paper", "backups");
        getChildren()
                .addAll(
                        Controls.heading(office.text("staff.health.backups")),
                        Controls.note(office.text("staff.health.backups-why")),
                        plan,
                        found,
                        copies);
        model.kept().subscribe(this::list);
        model.planned().subscribe(this::plan);
        model.rehearsal().subscribe(this::tell);
    }

    private void list(List<Kept> kept) {
        copies.getChildren().clear();
        if (kept.isEmpty()) {
            copies.getChildren().add(Controls.wrapped(office.text("staff.health.none")));
        }
        for (Kept copy : kept) {
            copies.getChildren().add(row(copy));
        }
    }

    private HBox row(Kept copy) {
        String at = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(office.locale())
                .format(copy.at().atZone(office.clock().getZone()));
        String size = office.text("staff.health.size", copy.bytes() / MEGABYTE);
        VBox words = new VBox(Controls.wrapped(at), Controls.note(copy.name() + " · " + size));
        HBox.setHgrow(words, Priority.ALWAYS);
        FlowPane buttons = new FlowPane(8, 8, button("rehearse-", "staff.health.rehearse", copy, at, model::rehearse));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        if (office.shift()
                .member()
                .get()
                .filter(member -> member.role().covers(Role.MANAGER))
                .isPresent()) {
            buttons.getChildren().add(button("restore-", "staff.health.restore", copy, at, model::ask));
        }
        HBox row = new HBox(words, buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("copy");
        return row;
    }

    private Button button(String id, String key, Kept copy, String at, Consumer<Kept> press) {
        Button button = Controls.button(id + copy.name(), office.text(key), () -> press.accept(copy));
        button.setAccessibleText(office.text(key) + " " + at);
        button.disableProperty().bind(model.busy());
        return button;
    }

    private void plan(Optional<Planned> planned) {
        plan.getChildren().clear();
        planned.ifPresent(next -> {
            HBox row = new HBox(
                    16,
                    Controls.wrapped(office.text("staff.health.restore-planned", next.name())),
                    Controls.button("restore-off", office.text("staff.health.restore-off"), model::callOff));
            row.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(row.getChildren().getFirst(), Priority.ALWAYS);
            row.getStyleClass().add("planned");
            plan.getChildren().add(row);
        });
    }

    private void tell(Optional<Rehearsal> rehearsed) {
        found.getChildren().clear();
        rehearsed.ifPresent(answer -> {
            String name = answer.copy().name();
            if (!answer.sound()) {
                found.getChildren().add(Controls.wrapped(office.text("staff.health.unsound", name)));
                return;
            }
            found.getChildren()
                    .addAll(
                            Controls.wrapped(office.text(
                                    "staff.health.sound",
                                    name,
                                    answer.then().products(),
                                    answer.then().pieces(),
                                    answer.now().products())),
                            Controls.note(office.text(
                                    answer.sameTables() ? "staff.health.same-tables" : "staff.health.other-tables")));
        });
    }
}
