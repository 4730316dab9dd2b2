package dev.awase.staff.products;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Place;
import dev.awase.catalog.Product;
import dev.awase.catalog.Variant;
import dev.awase.item.Category;
import dev.awase.item.Formality;
import dev.awase.item.Season;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.Thumbnails;
import java.io.File;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One product at the right of the table, to be mended: each field is kept when it is left or confirmed, and told wrong at once. */
final class ProductDrawer extends VBox {
    private final Product product;
    private final ProductsModel model;
    private final Office office;

    ProductDrawer(Product product, ProductsModel model, Taxonomy taxonomy, Thumbnails thumbnails, Office office) {
        this.product = product;
        this.model = model;
        this.office = office;
        setId("product-drawer");
        getStyleClass().add("drawer");
        getChildren()
                .addAll(
                        Controls.heading(product.name().in(office.locale())),
                        Controls.note(product.sku()),
                        pictures(thumbnails),
                        name("ja", "staff.products.name-ja"),
                        name("en", "staff.products.name-en"),
                        kind(taxonomy),
                        prices(),
                        places(),
                        dates(),
                        worn());
        getChildren().add(Controls.heading(office.text("staff.products.stock")));
        product.variants().forEach(variant -> getChildren().add(stock(variant)));
        getChildren()
                .add(Controls.danger(
                        "product-remove",
                        office.text("staff.products.remove"),
                        () -> model.remove(List.of(product.id()))));
    }

    private FlowPane pictures(Thumbnails thumbnails) {
        FlowPane pictures = new FlowPane(8, 8);
        pictures.setId("product-pictures");
        String words = product.name().in(office.locale());
        for (var file : product.pictures()) {
            StackPane frame = thumbnails.of(Optional.of(file), 84, 104, words);
            var remove =
                    Controls.icon("picture-remove", Feather.X, office.text("staff.products.picture-remove"), () -> {
                        var rest = product.pictures().stream()
                                .filter(kept -> !kept.equals(file))
                                .toList();
                        change("product.pictures", new Amendment.Pictures(rest));
                    });
            StackPane.setAlignment(remove, Pos.TOP_RIGHT);
            frame.getChildren().add(remove);
            pictures.getChildren().add(frame);
        }
        StackPane target = new StackPane(Controls.note(office.text("staff.products.drop")));
        target.getStyleClass().add("drop");
        target.setPrefSize(176, 104);
        pictures.getChildren().add(target);
        pictures.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
        });
        pictures.setOnDragDropped(drop -> {
            model.addPictures(
                    product,
                    drop.getDragboard().getFiles().stream().map(File::toPath).toList());
            drop.setDropCompleted(true);
        });
        return pictures;
    }

    private VBox name(String language, String key) {
        TextField field = field("name-" + language, product.name().byLanguage().getOrDefault(language, ""));
        whenLeft(field, () -> change("product.name", new Amendment.Name(language, field.getText())));
        return Controls.field(office.text(key), field);
    }

    private VBox kind(Taxonomy taxonomy) {
        List<Choice<Category>> choices = taxonomy.categories().stream()
                .map(each -> new Choice<>(Optional.of(each), taxonomy.label(each, office.locale())))
                .toList();
        var box = Choice.box(
                "product-category", choices, Optional.of(product.item().category()));
        box.setOnAction(
                _ -> box.getValue().value().ifPresent(kind -> change("product.category", new Amendment.Kind(kind))));
        return Controls.field(office.text("staff.products.column.category"), box);
    }

    private HBox prices() {
        Currency currency = product.price().currency();
        TextField regular = field("price", Money.write(product.price().regular(), currency));
        TextField sale = field(
                "sale-price",
                product.price().sale().isPresent()
                        ? Money.write(product.price().sale().getAsLong(), currency)
                        : "");
        Runnable keep = () -> Money.price(regular.getText(), sale.getText(), currency)
                .ifPresentOrElse(
                        price -> change("product.price", new Amendment.Cost(price)),
                        () -> office.notices().trouble(office.text("staff.products.no-price")));
        whenLeft(regular, keep);
        whenLeft(sale, keep);
        return row(
                Controls.field(office.text("staff.products.column.price"), regular),
                Controls.field(office.text("staff.products.sale-price"), sale));
    }

    private HBox places() {
        TextField floor = field("floor", product.place().map(Place::floor).orElse(""));
        TextField zone = field("zone", product.place().map(Place::zone).orElse(""));
        TextField shelf = field("shelf", product.place().map(Place::shelf).orElse(""));
        Runnable keep = () -> {
            boolean none = floor.getText().isBlank();
            if (none && !(zone.getText().isBlank() && shelf.getText().isBlank())) {
                office.notices().trouble(office.text("staff.products.no-floor"));
                return;
            }
            Optional<Place> place = none
                    ? Optional.empty()
                    : Optional.of(new Place(
                            floor.getText().strip(),
                            zone.getText().strip(),
                            shelf.getText().strip()));
            change("product.place", new Amendment.Stands(place));
        };
        List.of(floor, zone, shelf).forEach(each -> whenLeft(each, keep));
        return row(
                Controls.field(office.text("staff.products.floor"), floor),
                Controls.field(office.text("staff.products.zone"), zone),
                Controls.field(office.text("staff.products.shelf"), shelf));
    }

    private HBox dates() {
        DatePicker from = new DatePicker(product.from().orElse(null));
        DatePicker until = new DatePicker(product.until().orElse(null));
        from.setId("active-from");
        until.setId("active-until");
        Runnable keep = () -> {
            Optional<LocalDate> first = Optional.ofNullable(from.getValue());
            Optional<LocalDate> last = Optional.ofNullable(until.getValue());
            if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
                office.notices().trouble(office.text("staff.products.no-dates"));
            } else {
                change("product.dates", new Amendment.Sold(first, last));
            }
        };
        from.setOnAction(_ -> keep.run());
        until.setOnAction(_ -> keep.run());
        return row(
                Controls.field(office.text("staff.products.from"), from),
                Controls.field(office.text("staff.products.until"), until));
    }

    private VBox worn() {
        List<Choice<Formality>> choices = Stream.concat(
                        Stream.of(new Choice<Formality>(Optional.empty(), office.text("staff.products.unknown"))),
                        Arrays.stream(Formality.values())
                                .map(each -> new Choice<>(
                                        Optional.of(each), office.text("staff.products.formality." + each.id()))))
                .toList();
        var box = Choice.box("formality", choices, product.item().formality());
        HBox seasons = new HBox();
        seasons.setSpacing(12);
        List<CheckBox> boxes = new ArrayList<>();
        Runnable keep =
                () -> change("product.worn", new Amendment.Worn(box.getValue().value(), chosen(boxes)));
        for (Season season : Season.values()) {
            CheckBox check = new CheckBox(office.text("staff.products.season." + season.id()));
            check.setId("season-" + season.id());
            check.setUserData(season);
            check.setSelected(product.item().seasons().contains(season));
            check.setOnAction(_ -> keep.run());
            boxes.add(check);
        }
        seasons.getChildren().setAll(boxes);
        box.setOnAction(_ -> keep.run());
        return new VBox(
                12,
                Controls.field(office.text("staff.products.formality"), box),
                Controls.field(office.text("staff.products.seasons"), seasons));
    }

    private static Set<Season> chosen(List<CheckBox> boxes) {
        return boxes.stream()
                .filter(CheckBox::isSelected)
                .map(check -> (Season) check.getUserData())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Season.class)));
    }

    private VBox stock(Variant variant) {
        TextField field = field("stock-" + variant.sku(), Integer.toString(variant.stock()));
        whenLeft(field, () -> {
            String typed = Normalizer.normalize(field.getText().strip(), Normalizer.Form.NFKC);
            if (typed.matches("\\d{1,6}")) {
                change("product.stock", new Amendment.Stock(variant.sku(), Integer.parseInt(typed)));
            } else {
                office.notices().trouble(office.text("staff.products.no-count"));
            }
        });
        String words = Stream.of(variant.size(), variant.color(), variant.sku())
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · "));
        return Controls.field(words, field);
    }

    private void change(String action, Amendment amendment) {
        if (!amendment.to(product).equals(product)) {
            model.amend(action, List.of(product.id()), _ -> amendment);
        }
    }

    private static TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        return field;
    }

    /** When it is confirmed, and when it is left. */
    private static void whenLeft(TextField field, Runnable keep) {
        field.setOnAction(_ -> keep.run());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && field.getScene() != null) {
                keep.run();
            }
        });
    }

    private static HBox row(VBox... fields) {
        HBox row = new HBox(fields);
        row.setSpacing(10);
        return row;
    }
}
