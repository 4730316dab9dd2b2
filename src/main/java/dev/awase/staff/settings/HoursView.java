package dev.awase.staff.settings;

import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** When the shop is open, a line a day; outside of it the idle screen dims. */
final class HoursView extends VBox {
    private static final String CLOSED = "closed";

    private final Fields fields;
    private final Office office;
    private final Label told = Controls.wrapped("");

    HoursView(TrialsModel trials, Fields fields) {
        this.fields = fields;
        this.office = fields.office();
        told.setId("hours-told");
        VBox days = Controls.card(Controls.note(office.text("staff.settings.hours.how")));
        for (Setting day : Setting.in(Section.HOURS)) {
            days.getChildren().add(day(day));
        }
        Button same = Controls.button("hours-same", office.text("staff.settings.hours.same"), this::same);
        Button now =
                Controls.button("hours-try", office.text("staff.settings.hours.try"), () -> trials.openNow(this::tell));
        FlowPane buttons = new FlowPane(now);
        buttons.getStyleClass().add("choices");
        days.getChildren().add(same);
        getChildren().addAll(days, Controls.card(buttons, told));
    }

    private HBox day(Setting day) {
        VBox hours = fields.text(day, 200);
        CheckBox closed = new CheckBox(office.text("staff.settings.hours.closed"));
        closed.setId("closed-" + day.id());
        closed.setMinHeight(44);
        closed.setTranslateY(22);
        closed.setAccessibleText(
                office.text("staff.settings.field." + day.id()) + " " + office.text("staff.settings.hours.closed"));
        closed.setOnAction(_ -> fields.model().set(day, closed.isSelected() ? CLOSED : ""));
        fields.model()
                .draft()
                .subscribe(_ -> closed.setSelected(fields.model().typed(day).equals(CLOSED)));
        HBox row = new HBox(hours, closed);
        row.getStyleClass().add("day");
        return row;
    }

    /** Monday's hours for each day that is not closed. */
    private void same() {
        String monday = fields.model().typed(Setting.HOURS_MONDAY);
        for (Setting day : Setting.in(Section.HOURS)) {
            if (!fields.model().typed(day).equals(CLOSED)) {
                fields.model().set(day, monday);
            }
        }
    }

    private void tell(boolean open) {
        ZonedDateTime now = office.clock().instant().atZone(office.clock().getZone());
        String time = DateTimeFormatter.ofPattern("EEEE HH:mm", office.locale()).format(now);
        told.setText(office.text(open ? "staff.settings.hours.open" : "staff.settings.hours.dim", time));
    }
}
