package dev.awase.staff.products;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Place;
import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.design.Styles;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One change of many products: says how many, makes it in the background, and all of it can be taken back in one step. */
final class BulkDialog extends VBox {
    private final Chosen chosen;
    private final ProductsModel model;
    private final Office office;

    BulkDialog(Chosen chosen, ProductsModel model, Taxonomy taxonomy, Office office) {
        this.chosen = chosen;
        this.model = model;
        this.office = office;
        setId("bulk-dialog");
        setPrefSize(680, 660);
        setMaxSize(680, 660);
        VBox fields = new VBox(
                sale(),
                place(),
                category(taxonomy),
                dates(),
                formality(),
                seasons(),
                material(),
                fit(),
                size(),
                tones());
        fields.getStyleClass().add("bulk-fields");
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("bulk-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button close = Controls.button("bulk-close", office.text("staff.cancel"), office.overlay()::close);
        close.setCancelButton(true);
        getStylesheets().add(Styles.beside(BulkDialog.class, "products.css"));
        getStyleClass().add("products");
        getChildren().addAll(Controls.heading(office.text("staff.products.bulk", chosen.many())), scroll, close);
    }

    private VBox sale() {
        TextField percent = prompted("bulk-percent", "staff.products.percent", 150);
        Button reduce = set("bulk-reduce", "staff.products.reduce", () -> {
            if (percent.getText().strip().matches("[1-9]\\d?")) {
                int off = Integer.parseInt(percent.getText().strip());
                apply("product.sale", product -> new Amendment.Cost(reduced(product.price(), off)));
            } else {
                office.notices().trouble(office.text("staff.products.no-percent"));
            }
        });
        Button full = set(
                "bulk-full",
                "staff.products.full-price",
                () -> apply(
                        "product.sale",
                        product -> new Amendment.Cost(new Price(
                                product.price().regular(),
                                OptionalLong.empty(),
                                product.price().currency()))));
        return row("staff.products.percent", percent, reduce, full);
    }

    /** Rounded down to the minor unit, in the shopper's favor. */
    static Price reduced(Price price, int percent) {
        return new Price(price.regular(), OptionalLong.of(price.regular() * (100 - percent) / 100), price.currency());
    }

    private VBox place() {
        TextField floor = prompted("bulk-floor", "staff.products.floor", 110);
        TextField zone = prompted("bulk-zone", "staff.products.zone", 160);
        TextField shelf = prompted("bulk-shelf", "staff.products.shelf", 110);
        Button set = set("bulk-place", "staff.products.set", () -> {
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
        return row("staff.products.column.place", floor, zone, shelf, set);
    }

    private VBox category(Taxonomy taxonomy) {
        return choice(
                "bulk-category",
                "staff.products.column.category",
                Choice.categories(taxonomy, office.locale()),
                kind -> apply("product.category", _ -> new Amendment.Kind(kind)));
    }

    /** Begins with nothing chosen: a slip of the finger must not make all things one. */
    private <T> VBox choice(String id, String key, List<Choice<T>> choices, Consumer<T> chosen) {
        ComboBox<Choice<T>> box = Choice.box(
                id + "-choice", Choice.withNone(office.text("staff.products.choose"), choices), Optional.empty());
        Button set = set(
                id,
                "staff.products.set",
                () -> box.getValue()
                        .value()
                        .ifPresentOrElse(
                                chosen, () -> office.notices().trouble(office.text("staff.products.nothing-chosen"))));
        return row(key, box, set);
    }

    private VBox dates() {
        DatePicker from = new DatePicker();
        DatePicker until = new DatePicker();
        from.setId("bulk-from");
        until.setId("bulk-until");
        from.setPrefWidth(160);
        until.setPrefWidth(160);
        from.setPromptText(office.text("staff.products.from"));
        until.setPromptText(office.text("staff.products.until"));
        from.setAccessibleText(office.text("staff.products.from"));
        until.setAccessibleText(office.text("staff.products.until"));
        Button set = set("bulk-dates", "staff.products.set", () -> {
            Optional<LocalDate> first = Optional.ofNullable(from.getValue());
            Optional<LocalDate> last = Optional.ofNullable(until.getValue());
            if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
                office.notices().trouble(office.text("staff.products.no-dates"));
            } else {
                apply("product.dates", _ -> new Amendment.Sold(first, last));
            }
        });
        return row("staff.products.dates", from, until, set);
    }

    private VBox formality() {
        var box = Choice.box("bulk-formality-choice", Choice.formalities(office), Optional.empty());
        Button set = set("bulk-formality", "staff.products.set", () -> {
            var value = box.getValue().value();
            apply(
                    "product.worn",
                    product -> new Amendment.Worn(value, product.item().seasons()));
        });
        return row("staff.products.formality", box, set);
    }

    private VBox seasons() {
        List<CheckBox> boxes = SeasonBoxes.of("bulk-season-", office, () -> {});
        Button set = set("bulk-seasons", "staff.products.set", () -> {
            var seasons = SeasonBoxes.chosen(boxes);
            apply("product.worn", product -> new Amendment.Worn(product.item().formality(), seasons));
        });
        VBox row = row("staff.products.seasons", boxes.toArray(Node[]::new));
        ((FlowPane) row.getChildren().getLast()).getChildren().add(set);
        return row;
    }

    private VBox material() {
        TextField words = prompted("bulk-material-words", "staff.products.material", 240);
        Button set = set("bulk-material", "staff.products.set", () -> {
            Optional<String> made = Optional.of(words.getText());
            apply("product.material", _ -> new Amendment.Made(made));
        });
        return row("staff.products.material", words, set);
    }

    private VBox fit() {
        return choice(
                "bulk-fit",
                "staff.products.fit",
                Choice.fits(office),
                fit -> apply("product.fit", _ -> new Amendment.Cut(fit)));
    }

    /** Names the size of what has none, such as bags that come in one. */
    private VBox size() {
        TextField words = prompted("bulk-size-words", "staff.products.size", 160);
        Button set = set("bulk-size", "staff.products.set", () -> {
            String size = words.getText().strip();
            if (size.isEmpty()) {
                office.notices().trouble(office.text("staff.products.no-size"));
            } else {
                apply(
                        "product.sizes",
                        product -> new Amendment.Several(product.variants().stream()
                                .filter(variant -> variant.size().isBlank())
                                .<Amendment>map(variant -> new Amendment.Sized(variant.sku(), size))
                                .toList()));
            }
        });
        return row("staff.products.size-of-none", words, set);
    }

    private VBox tones() {
        Button read = set("bulk-tones", "staff.products.read-colors", () -> {
            office.overlay().close();
            model.readColors(chosen);
        });
        return row("staff.products.column.tones", read);
    }

    private void apply(String action, Function<Product, @Nullable Amendment> how) {
        office.overlay().close();
        model.amendAll(chosen, BatchChange.quick(action, how));
    }

    private TextField prompted(String id, String key, double width) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefWidth(width);
        field.setPromptText(office.text(key));
        field.setAccessibleText(office.text(key));
        return field;
    }

    private Button set(String id, String key, Runnable press) {
        return Controls.button(id, office.text(key), press);
    }

    private VBox row(String key, Node... parts) {
        FlowPane row = new FlowPane(10, 10, parts);
        row.setRowValignment(VPos.CENTER);
        VBox field = Controls.field(office.text(key), row);
        return field;
    }
}
