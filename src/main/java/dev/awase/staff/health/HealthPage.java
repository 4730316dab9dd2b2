package dev.awase.staff.health;

import dev.awase.staff.Area;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.StaffPage;
import dev.awase.staff.health.BackupShelf.Kept;
import dev.awase.staff.health.BackupShelf.Rehearsal;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The copies of the shop's file: each with its day and size, one to make now, and a rehearsal of each. */
public final class HealthPage extends StaffPage {
    private static final double MEGABYTE = 1 << 20;

    private final HealthModel model;
    private final VBox copies = new VBox();
    private final VBox found = new VBox();

    public HealthPage(Office office, HealthModel model) {
        super(office, Area.HEALTH);
        this.model = model;
        styled(HealthPage.class, "health.css");
        Button backUp = Controls.button("back-up", Feather.SAVE, office.text("staff.health.back-up"), model::backUp);
        backUp.disableProperty().bind(model.busy());
        actions(backUp);
        copies.getStyleClass().add("copies");
        found.setId("rehearsal");
        VBox card = Controls.card(
                Controls.heading(office.text("staff.health.backups")),
                Controls.note(office.text("staff.health.backups-why")),
                found,
                copies);
        ScrollPane scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        model.kept().subscribe(this::list);
        model.rehearsal().subscribe(answer -> {
            found.getChildren().clear();
            answer.ifPresent(this::tell);
        });
        model.load();
    }

    private void list(List<Kept> kept) {
        copies.getChildren().clear();
        if (kept.isEmpty()) {
            copies.getChildren().add(Controls.wrapped(office().text("staff.health.none")));
        }
        for (Kept copy : kept) {
            copies.getChildren().add(row(copy));
        }
    }

    private HBox row(Kept copy) {
        String at = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(office().locale())
                .format(copy.at().atZone(office().clock().getZone()));
        String size = office().text("staff.health.size", copy.bytes() / MEGABYTE);
        VBox words = new VBox(Controls.wrapped(at), Controls.note(copy.name() + " · " + size));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button rehearse = Controls.button(
                "rehearse-" + copy.name(), office().text("staff.health.rehearse"), () -> model.rehearse(copy));
        rehearse.setAccessibleText(office().text("staff.health.rehearse") + " " + at);
        rehearse.disableProperty().bind(model.busy());
        HBox row = new HBox(words, rehearse);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("copy");
        return row;
    }

    private void tell(Rehearsal answer) {
        if (!answer.sound()) {
            found.getChildren().add(Controls.wrapped(office().text("staff.health.unsound", answer.name())));
            return;
        }
        found.getChildren()
                .add(Controls.wrapped(office().text(
                                "staff.health.sound",
                                answer.name(),
                                answer.products(),
                                answer.pieces(),
                                answer.productsNow())));
        found.getChildren()
                .add(Controls.note(
                        office().text(answer.sameTables() ? "staff.health.same-tables" : "staff.health.other-tables")));
    }
}
