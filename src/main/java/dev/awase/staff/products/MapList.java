package dev.awase.staff.products;

import dev.awase.catalog.Product;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.Thumbnails;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The products beside the map: those that hang nowhere, or what was searched for; several can be taken at once. */
final class MapList extends VBox {
    private final Thumbnails thumbnails;
    private final Office office;
    private final ListView<Row> list;

    MapList(FloorMapModel model, Thumbnails thumbnails, Office office) {
        this.thumbnails = thumbnails;
        this.office = office;
        this.list = new ListView<>(model.beside());
        setSpacing(10);
        setPrefWidth(280);
        setMinWidth(240);
        TextField search = new TextField();
        search.setId("map-search");
        search.setPromptText(office.text("staff.products.search"));
        search.setAccessibleText(office.text("staff.products.search"));
        search.textProperty().addListener((_, _, typed) -> model.search(typed));
        Label count = Controls.note("");
        count.setId("map-count");
        model.besideCount()
                .subscribe(many -> count.setText(office.text(
                        model.searching() ? "staff.products.count" : "staff.products.map.homeless", many.intValue())));
        list.setId("map-list");
        list.setAccessibleText(office.text("staff.products.column.name"));
        list.setFixedCellSize(60);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(Controls.note(office.text("staff.products.map.all-placed")));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(search, count, list);
    }

    void draggedBy(MapDrag drag) {
        list.setCellFactory(_ -> new Cell(drag));
    }

    /** What is selected and was read. */
    List<Product> selected() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .flatMap(row -> row.product().get().stream())
                .toList();
    }

    private final class Cell extends ListCell<Row> {
        private Subscription following = Subscription.EMPTY;

        Cell(MapDrag drag) {
            setOnDragDetected(at -> {
                Optional<Product> touched = product();
                if (touched.isPresent()) {
                    drag.begin(touched);
                    startFullDrag();
                    at.consume();
                }
            });
            addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::follow);
            addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> drag.end());
        }

        private Optional<Product> product() {
            return Optional.ofNullable(getItem()).flatMap(row -> row.product().get());
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            following.unsubscribe();
            following = Subscription.EMPTY;
            if (empty || row == null) {
                setGraphic(null);
            } else {
                following = row.product()
                        .subscribe(read -> setGraphic(read.map(this::show).orElse(null)));
            }
        }

        private Node show(Product product) {
            String name = product.name().in(office.locale());
            Label title = new Label(name);
            Label under = new Label(product.place().isPresent() ? ProductCells.place(product.place()) : product.sku());
            under.getStyleClass().add("note");
            VBox words = new VBox(title, under);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox line = new HBox(12, thumbnails.of(product.pictures().stream().findFirst(), 44, 44, name), words);
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }
    }
}
