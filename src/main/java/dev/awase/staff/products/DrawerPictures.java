package dev.awase.staff.products;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Product;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.Thumbnails;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/**
 * The pictures of one product; the first is shown first. They are put in order by dragging one onto another or by their
 * arrows, and added from a folder of the computer, dropped or chosen.
 */
final class DrawerPictures extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final DrawerForm form;
    private final Thumbnails thumbnails;
    private final Office office;
    private final FlowPane pictures = new FlowPane(10, 10);
    private List<Path> files = List.of();
    private int dragged = -1;

    DrawerPictures(DrawerForm form, Thumbnails thumbnails) {
        this.form = form;
        this.thumbnails = thumbnails;
        this.office = form.office();
        setSpacing(10);
        pictures.setId("product-pictures");
        Button add =
                Controls.button("picture-add", Feather.PLUS, office.text("staff.products.picture-add"), this::choose);
        StackPane target = new StackPane(Controls.note(office.text("staff.products.drop")));
        target.getStyleClass().add("drop");
        getChildren().addAll(pictures, target, add);
        setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                target.pseudoClassStateChanged(OVER, true);
            }
        });
        setOnDragExited(_ -> target.pseudoClassStateChanged(OVER, false));
        setOnDragDropped(drop -> {
            add(drop.getDragboard().getFiles());
            drop.setDropCompleted(true);
        });
        form.follow(this::show);
    }

    private void show(Product product) {
        if (!product.pictures().equals(files) || pictures.getChildren().isEmpty()) {
            files = product.pictures();
            pictures.getChildren().clear();
            for (int i = 0; i < files.size(); i++) {
                pictures.getChildren().add(picture(i));
            }
            pictures.setManaged(!files.isEmpty());
        }
    }

    private Node picture(int place) {
        StackPane frame = thumbnails.of(
                Optional.of(files.get(place)), 108, 132, form.product().name().in(office.locale()));
        Node remove = Controls.icon("picture-remove", Feather.X, office.text("staff.products.picture-remove"), () -> {
            List<Path> rest = new ArrayList<>(files);
            rest.remove(place);
            form.change("product.pictures", new Amendment.Pictures(rest));
        });
        Button earlier = Controls.icon(
                "picture-earlier-" + place,
                Feather.ARROW_LEFT,
                office.text("staff.products.picture-earlier"),
                () -> move(place, place - 1));
        Button later = Controls.icon(
                "picture-later-" + place,
                Feather.ARROW_RIGHT,
                office.text("staff.products.picture-later"),
                () -> move(place, place + 1));
        earlier.setDisable(place == 0);
        later.setDisable(place == files.size() - 1);
        HBox buttons = new HBox(earlier, later, remove);
        buttons.setAlignment(Pos.CENTER);
        buttons.getStyleClass().add("picture-buttons");
        VBox whole = new VBox(frame, buttons);
        whole.setId("picture-" + place);
        whole.getStyleClass().add("picture");
        moved(whole, place);
        return whole;
    }

    /** A gesture of the mouse and not of the platform: it works on a touchscreen too. */
    private void moved(VBox whole, int place) {
        whole.setOnDragDetected(drag -> {
            dragged = place;
            whole.startFullDrag();
            drag.consume();
        });
        whole.setOnMouseDragEntered(_ -> whole.pseudoClassStateChanged(OVER, dragged >= 0 && dragged != place));
        whole.setOnMouseDragExited(_ -> whole.pseudoClassStateChanged(OVER, false));
        whole.setOnMouseDragReleased(_ -> {
            if (dragged >= 0) {
                move(dragged, place);
            }
        });
        whole.setOnMouseReleased(_ -> dragged = -1);
    }

    private void move(int from, int to) {
        List<Path> order = new ArrayList<>(files);
        order.add(to, order.remove(from));
        form.change("product.pictures", new Amendment.Pictures(order));
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(office.text("staff.products.picture-add"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        office.text("staff.products.lack.picture"), "*.jpg", "*.jpeg", "*.png", "*.webp"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            add(chosen);
        }
    }

    private void add(List<File> chosen) {
        form.model()
                .addPictures(form.product(), chosen.stream().map(File::toPath).toList());
    }
}
