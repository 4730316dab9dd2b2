package dev.awase.staff.products;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Product;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/**
 * The product in the drawer and its fields: each is kept when it is left or confirmed, told wrong at once, and shows what
 * was changed elsewhere without taking away what is being typed.
 */
final class DrawerForm {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final ProductsModel model;
    private final Office office;
    private final List<Consumer<Product>> shown = new ArrayList<>();
    private Product product;

    DrawerForm(Product product, ProductsModel model, Office office) {
        this.product = product;
        this.model = model;
        this.office = office;
    }

    Product product() {
        return product;
    }

    ProductsModel model() {
        return model;
    }

    Office office() {
        return office;
    }

    /** The same product as it is now. */
    void show(Product now) {
        product = now;
        List.copyOf(shown).forEach(each -> each.accept(now));
    }

    /** Tells {@code part} what the product is like, now and whenever it changes. */
    void follow(Consumer<Product> part) {
        shown.add(part);
        part.accept(product);
    }

    void change(String action, Amendment amendment) {
        model.amend(action, product, amendment);
    }

    /** A field of words of its own label. */
    VBox words(
            String id, String label, String action, Function<Product, String> read, Function<String, Amendment> made) {
        TextField field = new TextField();
        field.setId(id);
        typed(field, read, typed -> {
            change(action, made.apply(typed));
            return Optional.empty();
        });
        return Controls.field(label, field);
    }

    /** Several lines of words. */
    VBox text(
            String id, String label, String action, Function<Product, String> read, Function<String, Amendment> made) {
        TextArea field = new TextArea();
        field.setId(id);
        field.setWrapText(true);
        field.setPrefRowCount(4);
        typed(field, read, typed -> {
            change(action, made.apply(typed));
            return Optional.empty();
        });
        return Controls.field(label, field);
    }

    /** @param keep takes what was typed, or gives the key of the words that say what is wrong with it */
    void typed(TextInputControl field, Function<Product, String> read, Function<String, Optional<String>> keep) {
        String[] last = {""};
        follow(now -> {
            boolean untouched = field.getText().equals(last[0]) || !field.isFocused();
            last[0] = read.apply(now);
            if (untouched) {
                field.setText(last[0]);
            }
        });
        Runnable left = () -> {
            if (!field.getText().equals(last[0])) {
                Optional<String> wrong = keep.apply(field.getText());
                field.pseudoClassStateChanged(WRONG, wrong.isPresent());
                wrong.ifPresent(key -> office.notices().trouble(office.text(key)));
            }
        };
        if (field instanceof TextField line) {
            line.setOnAction(_ -> left.run());
        }
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && field.getScene() != null) {
                left.run();
            }
        });
    }

    /** A list to choose from. */
    <T> ComboBox<Choice<T>> choice(
            String id, List<Choice<T>> choices, Function<Product, Optional<T>> read, Consumer<Optional<T>> chosen) {
        ComboBox<Choice<T>> box = Choice.box(id, choices, read.apply(product));
        box.setMaxWidth(Double.MAX_VALUE);
        boolean[] showing = {false};
        follow(now -> {
            showing[0] = true;
            Choice.choose(box, read.apply(now));
            showing[0] = false;
        });
        box.setOnAction(_ -> {
            if (!showing[0]) {
                chosen.accept(box.getValue().value());
            }
        });
        return box;
    }
}
