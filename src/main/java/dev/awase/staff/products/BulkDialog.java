package dev.awase.staff.products;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Place;
import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One change of many products: says how many, makes it in one step, and can be taken back in one. */
final class BulkDialog extends VBox {
    private final List<ProductId> ids;
    private final ProductsModel model;
    private final Office office;

    BulkDialog(List<ProductId> ids, ProductsModel model, Taxonomy taxonomy, Office office) {
        this.ids = ids;
        this.model = model;
        this.office = office;
        setId("bulk-dialog");
        setPrefWidth(560);
        setMaxSize(560, USE_PREF_SIZE);
        getChildren().add(Controls.heading(office.text("staff.products.bulk", ids.size())));
        getChildren().addAll(sale(), place(), category(taxonomy));
        Button close = Controls.button("bulk-close", office.text("staff.cancel"), office.overlay()::close);
        close.setCancelButton(true);
        getChildren().add(close);
    }

    private VBox sale() {
        TextField percent = new TextField();
        percent.setId("bulk-percent");
        Button reduce = Controls.button("bulk-reduce", office.text("staff.products.reduce"), () -> {
            if (percent.getText().strip().matches("[1-9]\\d?")) {
                int off = Integer.parseInt(percent.getText().strip());
                apply("product.sale", product -> new Amendment.Cost(reduced(product.price(), off)));
            } else {
                office.notices().trouble(office.text("staff.products.no-percent"));
            }
        });
        Button full = Controls.button(
                "bulk-full",
                office.text("staff.products.full-price"),
                () -> apply(
                        "product.sale",
                        product -> new Amendment.Cost(new Price(
                                product.price().regular(),
                                OptionalLong.empty(),
                                product.price().currency()))));
        return Controls.field(office.text("staff.products.percent"), row(percent, reduce, full));
    }

    /** Rounded down to the minor unit, in the shopper's favor. */
    static Price reduced(Price price, int percent) {
        return new Price(price.regular(), OptionalLong.of(price.regular() * (100 - percent) / 100), price.currency());
    }

    private VBox place() {
        TextField floor = prompted("bulk-floor", "staff.products.floor");
        TextField zone = prompted("bulk-zone", "staff.products.zone");
        TextField shelf = prompted("bulk-shelf", "staff.products.shelf");
        Button set = Controls.button("bulk-place", office.text("staff.products.set"), () -> {
            if (floor.getText().isBlank()) {
                office.notices().trouble(office.text("staff.products.no-floor"));
            } else {
                Place place = new Place(
                        floor.getText().strip(),
                        zone.getText().strip(),
                        shelf.getText().strip());
                apply("product.place", _ -> new Amendment.Stands(Optional.of(place)));
            }
        });
        return Controls.field(office.text("staff.products.column.place"), row(floor, zone, shelf, set));
    }

    private VBox category(Taxonomy taxonomy) {
        List<Choice<Category>> choices = taxonomy.categories().stream()
                .map(each -> new Choice<>(Optional.of(each), taxonomy.label(each, office.locale())))
                .toList();
        var box = Choice.box("bulk-category-choice", choices, Optional.empty());
        Button set = Controls.button(
                "bulk-category",
                office.text("staff.products.set"),
                () -> box.getValue()
                        .value()
                        .ifPresent(kind -> apply("product.category", _ -> new Amendment.Kind(kind))));
        return Controls.field(office.text("staff.products.column.category"), row(box, set));
    }

    private void apply(String action, Function<Product, @Nullable Amendment> how) {
        office.overlay().close();
        model.amend(action, ids, how);
    }

    private TextField prompted(String id, String key) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(office.text(key));
        field.setAccessibleText(office.text(key));
        return field;
    }

    private static HBox row(Node... parts) {
        HBox row = new HBox(parts);
        row.setSpacing(10);
        return row;
    }
}
