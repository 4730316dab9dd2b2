package dev.awase.staff.products;

import dev.awase.catalog.Lack;
import dev.awase.catalog.Place;
import dev.awase.catalog.Product;
import dev.awase.design.ToneDot;
import dev.awase.item.Swatch;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Office;
import dev.awase.staff.Thumbnails;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the table's columns show of a product. */
final class ProductCells {
    private static final double THUMB = 44;

    private final Taxonomy taxonomy;
    private final Thumbnails thumbnails;
    private final Office office;

    ProductCells(Taxonomy taxonomy, Thumbnails thumbnails, Office office) {
        this.taxonomy = taxonomy;
        this.thumbnails = thumbnails;
        this.office = office;
    }

    private static TableCell<Row, Optional<Product>> cell(Function<Product, Node> show) {
        return new TableCell<>() {
            @Override
            protected void updateItem(Optional<Product> item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty || item == null || item.isEmpty() ? null : show.apply(item.get()));
            }
        };
    }

    Node name(Product product) {
        String name = product.name().in(office.locale());
        Label title = new Label(name);
        Label sku = new Label(product.sku());
        sku.getStyleClass().add("note");
        VBox words = new VBox(title, sku);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox line = new HBox(thumbnails.of(product.pictures().stream().findFirst(), THUMB, THUMB, name), words);
        line.setSpacing(12);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    Node category(Product product) {
        return new Label(
                taxonomy.knows(product.item().category())
                        ? taxonomy.label(product.item().category(), office.locale())
                        : product.item().category().id());
    }

    Node tones(Product product) {
        List<Swatch> swatches = product.item().palette().swatches();
        HBox line = new HBox();
        line.setSpacing(4);
        line.setAlignment(Pos.CENTER_LEFT);
        swatches.stream()
                .limit(3)
                .forEach(swatch ->
                        line.getChildren().add(ToneDot.of(swatch.tone().rgb(), 8)));
        line.getChildren()
                .add(new Label(swatches.stream()
                        .limit(1)
                        .map(swatch -> swatch.name().label(office.locale()))
                        .collect(Collectors.joining())));
        return line;
    }

    Node price(Product product) {
        Label regular = new Label(product.price().format(product.price().regular(), office.locale()));
        if (product.price().sale().isPresent()) {
            regular.getStyleClass().addAll("note", "struck");
        }
        return regular;
    }

    Node sale(Product product) {
        Label sale = new Label(
                product.price().sale().isPresent()
                        ? product.price().format(product.price().sale().getAsLong(), office.locale())
                        : "");
        sale.getStyleClass().add("sale");
        return sale;
    }

    Node stock(Product product) {
        return new Label(
                product.stock() == 0
                        ? office.text("staff.products.sold-out")
                        : office.text(
                                "staff.products.pieces",
                                product.stock(),
                                product.variants().size()));
    }

    Node place(Product product) {
        return new Label(place(product.place()));
    }

    Node lacks(Product product) {
        Label label = new Label(Arrays.stream(Lack.values())
                .filter(lack -> lack.of(product))
                .map(lack -> office.text("staff.products.lack." + lack.id()))
                .collect(Collectors.joining(" · ")));
        label.getStyleClass().add("lacking");
        return label;
    }

    static String place(Optional<Place> place) {
        return place.map(known -> Stream.of(known.floor(), known.zone(), known.shelf())
                        .filter(word -> !word.isBlank())
                        .collect(Collectors.joining(" · ")))
                .orElse("");
    }

    /** A column by its words and what it shows. */
    TableColumn<Row, Optional<Product>> column(String key, double width, Function<Product, Node> show) {
        TableColumn<Row, Optional<Product>> column = new TableColumn<>(office.text("staff.products.column." + key));
        column.setId("column-" + key);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setEditable(false);
        column.setCellValueFactory(row -> row.getValue().product());
        column.setCellFactory(_ -> cell(show));
        return column;
    }
}
