package dev.awase.staff.products;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Product;
import dev.awase.catalog.Variant;
import dev.awase.item.Gtin;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The sizes of one product with their pieces; sizes can be added and taken away. */
final class DrawerSizes extends VBox {
    private final DrawerForm form;
    private final Office office;
    private final VBox rows = new VBox(20);
    private List<String> skus = List.of();

    DrawerSizes(DrawerForm form) {
        this.form = form;
        this.office = form.office();
        setSpacing(12);
        Label heading = Controls.heading(office.text("staff.products.stock"));
        heading.getStyleClass().add("drawer-part");
        getChildren().addAll(heading, rows, adding());
        form.follow(this::show);
    }

    /** The rows are built anew only where sizes came or went: else somebody is typing in one. */
    private void show(Product product) {
        List<String> now = product.variants().stream().map(Variant::sku).toList();
        if (!now.equals(skus)) {
            skus = now;
            rows.getChildren().setAll(product.variants().stream().map(this::row).toList());
        }
    }

    private Node row(Variant variant) {
        String sku = variant.sku();
        TextField size = new TextField();
        size.setId("size-" + sku);
        size.setAccessibleText(office.text("staff.products.size"));
        size.setPromptText(office.text("staff.products.size"));
        form.typed(size, product -> of(product, sku).map(Variant::size).orElse(""), typed -> {
            form.change("product.sizes", new Amendment.Sized(sku, typed));
            return Optional.empty();
        });
        TextField pieces = new TextField();
        pieces.setId("stock-" + sku);
        pieces.setPrefWidth(84);
        pieces.setAccessibleText(office.text("staff.products.column.stock"));
        form.typed(
                pieces,
                product -> of(product, sku)
                        .map(each -> Integer.toString(each.stock()))
                        .orElse(""),
                typed -> {
                    OptionalInt count = count(typed);
                    count.ifPresent(many -> form.change("product.stock", new Amendment.Stock(sku, many)));
                    return count.isPresent() ? Optional.empty() : Optional.of("staff.products.no-count");
                });
        Node remove = Controls.icon(
                "size-remove-" + sku,
                Feather.X,
                office.text("staff.products.size-remove", sku),
                () -> form.change("product.sizes", new Amendment.RemoveSize(sku)));
        HBox.setHgrow(size, Priority.ALWAYS);
        HBox line = new HBox(10, size, pieces, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        String words =
                Stream.of(variant.color(), sku).filter(word -> !word.isBlank()).collect(Collectors.joining(" · "));
        // Its name above and its fields close below, so that nobody types a barcode into the size before.
        return new VBox(6, Controls.note(words), line, barcode(sku));
    }

    /** What the kiosk starts a look from, where a shopper holds it before the lens or the scanner. */
    private TextField barcode(String sku) {
        TextField code = new TextField();
        named(code, "gtin-" + sku, "staff.products.gtin");
        form.typed(code, product -> of(product, sku).flatMap(Variant::gtin).orElse(""), typed -> {
            String plain = digits(typed);
            Optional<Gtin> read = Gtin.of(plain);
            if (plain.isEmpty() || read.isPresent()) {
                form.model().barcode(form.product(), sku, read);
                return Optional.empty();
            }
            return Optional.of("staff.products.no-gtin");
        });
        return code;
    }

    /** As it stands under the bars, in groups, or as an input method writes it. */
    private static String digits(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
    }

    private Node adding() {
        TextField size = new TextField();
        TextField sku = new TextField();
        TextField pieces = new TextField();
        named(size, "size-new", "staff.products.size");
        named(sku, "size-new-sku", "staff.products.sku");
        named(pieces, "size-new-pieces", "staff.products.column.stock");
        size.setPrefWidth(84);
        pieces.setPrefWidth(84);
        size.setMinWidth(84);
        pieces.setMinWidth(84);
        sku.setPrefWidth(90);
        HBox.setHgrow(sku, Priority.ALWAYS);
        Node add = Controls.icon("size-add", Feather.PLUS, office.text("staff.products.size-add"), () -> {
            OptionalInt count = pieces.getText().isBlank() ? OptionalInt.of(0) : count(pieces.getText());
            if (count.isEmpty()) {
                office.notices().trouble(office.text("staff.products.no-count"));
            } else if (sku.getText().isBlank() || size.getText().isBlank()) {
                office.notices().trouble(office.text("staff.products.no-sku"));
            } else {
                form.model()
                        .addSize(
                                form.product(),
                                new Variant(
                                        sku.getText().strip(), size.getText().strip(), "", count.getAsInt()));
                List.of(size, sku, pieces).forEach(TextField::clear);
            }
        });
        HBox line = new HBox(10, size, sku, pieces, add);
        line.setAlignment(Pos.CENTER_LEFT);
        return Controls.field(office.text("staff.products.size-add"), line);
    }

    private void named(TextField field, String id, String key) {
        field.setId(id);
        field.setPromptText(office.text(key));
        field.setAccessibleText(office.text(key));
    }

    private static Optional<Variant> of(Product product, String sku) {
        return product.variants().stream()
                .filter(variant -> variant.sku().equals(sku))
                .findFirst();
    }

    private static OptionalInt count(String typed) {
        String plain = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        return plain.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(plain)) : OptionalInt.empty();
    }
}
