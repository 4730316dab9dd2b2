package dev.awase.staff.settings;

import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.settings.SettingsModel.Difference;
import java.io.File;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** The settings of this kiosk in a file for another one, and those of another one for this. */
final class TransferView extends VBox {
    private final TransferModel model;
    private final Office office;
    private final VBox came = new VBox(12);

    TransferView(TransferModel model, Fields fields) {
        this.model = model;
        this.office = fields.office();
        came.setId("transfer-came");
        getChildren()
                .addAll(
                        Controls.card(
                                Controls.heading(office.text("staff.settings.transfer.out")),
                                Controls.wrapped(office.text("staff.settings.transfer.out-how")),
                                Controls.button(
                                        "settings-export",
                                        Feather.UPLOAD,
                                        office.text("staff.settings.transfer.export"),
                                        this::export)),
                        Controls.card(
                                Controls.heading(office.text("staff.settings.transfer.in")),
                                Controls.wrapped(office.text("staff.settings.transfer.in-how")),
                                Controls.button(
                                        "settings-import",
                                        Feather.DOWNLOAD,
                                        office.text("staff.settings.transfer.import"),
                                        this::bring),
                                came));
        model.brought().subscribe(_ -> show());
    }

    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName("awase-settings.json");
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model::export);
    }

    private void bring() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("JSON", "*.json"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model::bring);
    }

    private void show() {
        came.getChildren().clear();
        if (model.brought().get().isEmpty()) {
            return;
        }
        var differences = model.differences();
        came.getChildren()
                .add(Controls.wrapped(office.text("staff.settings.transfer.differences", differences.size())));
        for (Difference one : differences) {
            came.getChildren().add(line(one));
        }
        Button take = Controls.primary("settings-take", office.text("staff.settings.transfer.take"), model::take);
        take.setDisable(!model.changing());
        FlowPane buttons =
                new FlowPane(take, Controls.button("settings-forget", office.text("staff.cancel"), model::forget));
        buttons.getStyleClass().add("choices");
        came.getChildren().add(buttons);
    }

    private VBox line(Difference one) {
        VBox line = new VBox(
                Controls.note(office.text(
                                "staff.settings.part." + one.setting().section().id()) + " · "
                        + office.text("staff.settings.field." + one.setting().id())),
                Controls.wrapped(
                        office.text("staff.settings.transfer.values", shown(one.before()), shown(one.after()))));
        line.getStyleClass().add("difference");
        return line;
    }

    private String shown(String value) {
        return value.isEmpty() ? office.text("staff.settings.none") : Setting.bare(value);
    }
}
