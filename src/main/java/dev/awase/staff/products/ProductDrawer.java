package dev.awase.staff.products;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Place;
import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.Thumbnails;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One product at the right of the table, whole: every field can be mended where it stands. */
final class ProductDrawer extends VBox {
    private final DrawerForm form;
    private final Office office;

    ProductDrawer(Product product, ProductsModel model, Taxonomy taxonomy, Thumbnails thumbnails, Office office) {
        this.form = new DrawerForm(product, model, office);
        this.office = office;
        setId("product-drawer");
        getStyleClass().add("drawer");
        Label title = Controls.heading("");
        form.follow(now -> title.setText(now.name().in(office.locale())));
        getChildren().addAll(title, Controls.note(product.sku()), new DrawerPictures(form, thumbnails));
        languages().forEach(language -> getChildren().add(name(language)));
        getChildren().addAll(kind(taxonomy), prices(), places(), dates());
        getChildren().add(new DrawerSizes(form));
        getChildren().add(new DrawerColors(form));
        getChildren().add(part("staff.products.part.worn"));
        getChildren().addAll(fit(), formality(), seasons(), material());
        getChildren().add(part("staff.products.part.words"));
        languages().forEach(language -> getChildren().add(description(language)));
        getChildren()
                .add(Controls.danger(
                        "product-remove",
                        office.text("staff.products.remove"),
                        () -> model.remove(List.of(product.id()))));
    }

    Product product() {
        return form.product();
    }

    /** The same product as it is now. */
    void show(Product now) {
        form.show(now);
    }

    private Label part(String key) {
        Label label = Controls.heading(office.text(key));
        label.getStyleClass().add("drawer-part");
        return label;
    }

    /** The console's language first, then the shop's other one, then what else the product has. */
    private List<String> languages() {
        Product product = form.product();
        TreeSet<String> more = new TreeSet<>(product.name().byLanguage().keySet());
        more.addAll(product.description().byLanguage().keySet());
        return Stream.concat(Stream.of(office.locale().getLanguage(), "ja", "en"), more.stream())
                .distinct()
                .toList();
    }

    private String in(String key, String language) {
        return office.text(key, Locale.of(language).getDisplayLanguage(office.locale()));
    }

    private VBox name(String language) {
        TextField field = new TextField();
        field.setId("name-" + language);
        form.typed(field, product -> product.name().byLanguage().getOrDefault(language, ""), typed -> {
            CellEdit.Typed read = new CellEdit.Named(Locale.of(language)).typed(form.product(), typed);
            return keep("product.name", read);
        });
        return Controls.field(in("staff.products.name-in", language), field);
    }

    private Optional<String> keep(String action, CellEdit.Typed typed) {
        return switch (typed) {
            case CellEdit.Typed.Wrong(var key) -> Optional.of(key);
            case CellEdit.Typed.Right(var amendment) -> {
                form.change(action, amendment);
                yield Optional.empty();
            }
        };
    }

    private VBox description(String language) {
        return form.text(
                "description-" + language,
                in("staff.products.description-in", language),
                "product.description",
                product -> product.description().byLanguage().getOrDefault(language, ""),
                words -> new Amendment.Described(language, words));
    }

    private VBox kind(Taxonomy taxonomy) {
        return Controls.field(
                office.text("staff.products.column.category"),
                form.choice(
                        "product-category",
                        Choice.categories(taxonomy, office.locale()),
                        product -> Optional.of(product.item().category()),
                        chosen -> chosen.ifPresent(kind -> form.change("product.category", new Amendment.Kind(kind)))));
    }

    private HBox prices() {
        TextField regular = new TextField();
        TextField sale = new TextField();
        regular.setId("price");
        sale.setId("sale-price");
        Function<String, Optional<String>> keep = _ -> {
            Optional<Price> price = Money.price(
                    regular.getText(), sale.getText(), form.product().price().currency());
            price.ifPresent(now -> form.change("product.price", new Amendment.Cost(now)));
            return price.isPresent() ? Optional.empty() : Optional.of("staff.products.no-price");
        };
        form.typed(regular, new CellEdit.Full()::before, keep);
        form.typed(sale, new CellEdit.Reduced()::before, keep);
        return row(
                Controls.field(office.text("staff.products.column.price"), regular),
                Controls.field(office.text("staff.products.sale-price"), sale));
    }

    private HBox places() {
        TextField floor = new TextField();
        TextField zone = new TextField();
        TextField shelf = new TextField();
        floor.setId("floor");
        zone.setId("zone");
        shelf.setId("shelf");
        Function<String, Optional<String>> keep = _ -> {
            boolean none = floor.getText().isBlank();
            if (none && !(zone.getText().isBlank() && shelf.getText().isBlank())) {
                return Optional.of("staff.products.no-floor");
            }
            Optional<Place> place = none
                    ? Optional.empty()
                    : Optional.of(new Place(
                            floor.getText().strip(),
                            zone.getText().strip(),
                            shelf.getText().strip()));
            form.change("product.place", new Amendment.Stands(place));
            return Optional.empty();
        };
        form.typed(floor, product -> product.place().map(Place::floor).orElse(""), keep);
        form.typed(zone, product -> product.place().map(Place::zone).orElse(""), keep);
        form.typed(shelf, product -> product.place().map(Place::shelf).orElse(""), keep);
        return row(
                Controls.field(office.text("staff.products.floor"), floor),
                Controls.field(office.text("staff.products.zone"), zone),
                Controls.field(office.text("staff.products.shelf"), shelf));
    }

    private HBox dates() {
        DatePicker from = new DatePicker();
        DatePicker until = new DatePicker();
        from.setId("active-from");
        until.setId("active-until");
        boolean[] showing = {false};
        form.follow(product -> {
            showing[0] = true;
            from.setValue(product.from().orElse(null));
            until.setValue(product.until().orElse(null));
            showing[0] = false;
        });
        Runnable keep = () -> {
            Optional<LocalDate> first = Optional.ofNullable(from.getValue());
            Optional<LocalDate> last = Optional.ofNullable(until.getValue());
            if (showing[0]) {
                return;
            }
            if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
                office.notices().trouble(office.text("staff.products.no-dates"));
            } else {
                form.change("product.dates", new Amendment.Sold(first, last));
            }
        };
        from.setOnAction(_ -> keep.run());
        until.setOnAction(_ -> keep.run());
        return row(
                Controls.field(office.text("staff.products.from"), from),
                Controls.field(office.text("staff.products.until"), until));
    }

    private VBox fit() {
        return Controls.field(
                office.text("staff.products.fit"),
                form.choice(
                        "fit",
                        Choice.fits(office),
                        product -> Optional.of(product.fit()),
                        chosen -> chosen.ifPresent(fit -> form.change("product.fit", new Amendment.Cut(fit)))));
    }

    private VBox formality() {
        return Controls.field(
                office.text("staff.products.formality"),
                form.choice(
                        "formality",
                        Choice.formalities(office),
                        product -> product.item().formality(),
                        chosen -> form.change(
                                "product.worn",
                                new Amendment.Worn(chosen, form.product().item().seasons()))));
    }

    private VBox seasons() {
        FlowPane seasons = new FlowPane(12, 8);
        List<CheckBox> boxes = SeasonBoxes.of(
                "season-",
                office,
                () -> form.change(
                        "product.worn",
                        new Amendment.Worn(
                                form.product().item().formality(),
                                SeasonBoxes.chosen(seasons.getChildren().stream()
                                        .map(CheckBox.class::cast)
                                        .toList()))));
        seasons.getChildren().setAll(boxes);
        form.follow(product -> SeasonBoxes.show(boxes, product.item().seasons()));
        return Controls.field(office.text("staff.products.seasons"), seasons);
    }

    private VBox material() {
        return form.words(
                "material",
                office.text("staff.products.material"),
                "product.material",
                product -> product.item().material().orElse(""),
                words -> new Amendment.Made(Optional.of(words)));
    }

    private static HBox row(VBox... fields) {
        HBox row = new HBox(fields);
        row.setSpacing(10);
        return row;
    }
}
