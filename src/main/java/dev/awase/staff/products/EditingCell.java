package dev.awase.staff.products;

import dev.awase.catalog.Product;
import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Office;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A cell that is typed into where it stands: Enter keeps it, Tab keeps it and goes on to the next, Escape leaves it as it
 * was. What is wrong is marked while it is typed, and told when it is kept.
 */
final class EditingCell<T> extends TableCell<Row, Optional<Product>> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final Function<Product, Node> show;
    private final CellEdit<T> edit;
    private final Function<T, Editor<T>> editors;
    private final ProductsModel model;
    private final Office office;
    private Optional<Editor<T>> editor = Optional.empty();

    /** A control with what was typed into it. */
    record Editor<T>(javafx.scene.control.Control control, Supplier<T> value) {}

    EditingCell(
            Function<Product, Node> show,
            CellEdit<T> edit,
            Function<T, Editor<T>> editors,
            ProductsModel model,
            Office office) {
        this.show = show;
        this.edit = edit;
        this.editors = editors;
        this.model = model;
        this.office = office;
        getStyleClass().add("editing");
    }

    /** One line to type. */
    static Editor<String> line(String id, String before, String prompt) {
        TextField field = new TextField(before);
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        return new Editor<>(field, field::getText);
    }

    /** The kinds of thing, to choose from. */
    static Editor<Category> kinds(Category before, Taxonomy taxonomy, Office office) {
        List<Choice<Category>> choices = Choice.categories(taxonomy, office.locale());
        ComboBox<Choice<Category>> box = Choice.box("cell-category", choices, Optional.of(before));
        box.setAccessibleText(office.text("staff.products.column.category"));
        box.setMaxWidth(Double.MAX_VALUE);
        return new Editor<>(box, () -> box.getValue().value().orElse(before));
    }

    @Override
    public void startEdit() {
        Optional<Product> product = product();
        if (product.isEmpty()) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        Editor<T> made = editors.apply(edit.before(product.get()));
        editor = Optional.of(made);
        made.control().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        if (made.control() instanceof TextField field) {
            field.textProperty().addListener((_, _, _) -> field.pseudoClassStateChanged(WRONG, wrong().isPresent()));
            field.focusedProperty().addListener((_, _, focused) -> {
                if (!focused && isEditing()) {
                    left();
                }
            });
            field.selectAll();
        }
        setGraphic(made.control());
        made.control().requestFocus();
        if (made.control() instanceof ComboBox<?> box) {
            box.show();
            box.setOnHidden(_ -> keep());
        }
    }

    @Override
    public void cancelEdit() {
        editor = Optional.empty();
        super.cancelEdit();
        render();
    }

    @Override
    protected void updateItem(Optional<Product> item, boolean empty) {
        Optional<Product> before = product();
        super.updateItem(item, empty);
        boolean same = before.map(Product::id).equals(product().map(Product::id));
        if (isEditing() && !same) {
            cancelEdit();
        } else if (!isEditing()) {
            render();
        }
    }

    @SuppressWarnings("NullAway") // An empty cell holds null.
    private Optional<Product> product() {
        return getItem() == null ? Optional.empty() : getItem();
    }

    private void render() {
        setGraphic(isEmpty() ? null : product().map(show).orElse(null));
    }

    private void pressed(KeyEvent key) {
        KeyCode code = key.getCode();
        if (code == KeyCode.ESCAPE) {
            key.consume();
            cancelEdit();
            back();
        } else if (code == KeyCode.TAB) {
            key.consume();
            TableView<Row> table = getTableView();
            int row = getIndex();
            if (keep()) {
                ProductGrid.editNext(table, row, getTableColumn(), key.isShiftDown());
            }
        } else if (code == KeyCode.ENTER
                && editor.filter(now -> now.control() instanceof TextField).isPresent()) {
            key.consume();
            keep();
        }
    }

    /** Keeps what was typed, where it is right; whether it was. */
    private boolean keep() {
        Optional<Product> product = product();
        if (editor.isEmpty() || product.isEmpty()) {
            return false;
        }
        return switch (edit.typed(product.get(), editor.get().value().get())) {
            case CellEdit.Typed.Wrong(var key) -> {
                office.notices().trouble(office.text(key));
                yield false;
            }
            case CellEdit.Typed.Right(var amendment) -> {
                cancelEdit();
                back();
                model.amend(edit.action(), product.get(), amendment);
                yield true;
            }
        };
    }

    /** The eye went elsewhere: what is right is kept, what is wrong is told and given up. */
    private void left() {
        if (!keep()) {
            cancelEdit();
        }
    }

    private Optional<String> wrong() {
        return product()
                .flatMap(product ->
                        editor.map(now -> edit.typed(product, now.value().get())))
                .flatMap(typed -> typed instanceof CellEdit.Typed.Wrong(var key) ? Optional.of(key) : Optional.empty());
    }

    private void back() {
        getTableView().requestFocus();
    }
}
