package dev.awase.staff.arrivals;

import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.io.File;
import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/** Where the pictures lie that a file names: a folder, or a zip archive as shop systems hand them out. */
final class PicturesCard extends VBox {
    private final ArrivalsModel model;
    private final Office office;

    PicturesCard(ArrivalsModel model, Office office) {
        this.model = model;
        this.office = office;
        getStyleClass().add("paper");
        setSpacing(14);
        FlowPane buttons = new FlowPane(
                10,
                10,
                Controls.button("pictures-folder", office.text("staff.arrivals.pictures.folder"), this::folder),
                Controls.button("pictures-zip", office.text("staff.arrivals.pictures.zip"), this::zip));
        getChildren().add(Controls.heading(office.text("staff.arrivals.pictures.title")));
        model.pictures()
                .ifPresentOrElse(
                        from -> {
                            getChildren()
                                    .add(Controls.wrapped(
                                            office.text("staff.arrivals.pictures.from", from.toString())));
                            buttons.getChildren()
                                    .add(Controls.button(
                                            "pictures-none",
                                            office.text("staff.arrivals.pictures.none"),
                                            model::withoutPictures));
                        },
                        () -> getChildren().add(Controls.note(office.text("staff.arrivals.pictures.why"))));
        getChildren().add(buttons);
    }

    private void folder() {
        File chosen = new DirectoryChooser().showDialog(getScene().getWindow());
        if (chosen != null) {
            model.bring(List.of(chosen.toPath()));
        }
    }

    private void zip() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(office.text("staff.arrivals.pictures.archive"), "*.zip", "*.ZIP"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            model.bring(List.of(chosen.toPath()));
        }
    }
}
