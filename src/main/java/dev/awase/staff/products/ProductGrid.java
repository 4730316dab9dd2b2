package dev.awase.staff.products;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductTable.Order;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.Thumbnails;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The long table: its columns, of which some are typed into where they stand, and what its keys do. */
final class ProductGrid {
    private final ProductsModel model;
    private final Taxonomy taxonomy;
    private final ProductCells cells;
    private final Office office;
    private final TableView<Row> table;
    private final Map<TableColumn<?, ?>, Order.By> sorts = new HashMap<>();
    private final Row none = new Row();
    private Row chosen = none;

    ProductGrid(ProductsModel model, Taxonomy taxonomy, Thumbnails thumbnails, Office office) {
        this.model = model;
        this.taxonomy = taxonomy;
        this.cells = new ProductCells(taxonomy, thumbnails, office);
        this.office = office;
        this.table = new TableView<>(model.rows());
        table.setId("product-table");
        table.setFixedCellSize(60);
        table.setEditable(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(Controls.note(office.text("staff.products.none")));
        columns();
        // Sorting is the database's: the table only says by which column.
        table.setSortPolicy(this::sort);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.getSelectionModel().getSelectedIndices().subscribe(this::opened);
    }

    TableView<Row> node() {
        return table;
    }

    /** The products of the rows that are selected, read or not. */
    Chosen selected() {
        return model.at(table.getSelectionModel().getSelectedIndices());
    }

    private void columns() {
        add(typed("name", 250, cells::name, new CellEdit.Named(office.locale())), Order.By.NAME);
        TableColumn<Row, Optional<Product>> kind = cells.column("category", 110, cells::category);
        editable(kind, cells::category, new CellEdit.Sort(), now -> EditingCell.kinds(now, taxonomy, office));
        add(kind, Order.By.CATEGORY);
        TableColumn<Row, ?> tones = cells.column("tones", 120, cells::tones);
        tones.setSortable(false);
        table.getColumns().add(tones);
        add(typed("price", 92, cells::price, new CellEdit.Full()), Order.By.PRICE);
        TableColumn<Row, ?> sale = typed("sale", 100, cells::sale, new CellEdit.Reduced());
        sale.setSortable(false);
        table.getColumns().add(sale);
        add(cells.column("stock", 152, cells::stock), Order.By.STOCK);
        add(typed("place", 180, cells::place, new CellEdit.Standing()), Order.By.PLACE);
        TableColumn<Row, ?> lacks = cells.column("lacks", 190, cells::lacks);
        lacks.setSortable(false);
        table.getColumns().add(lacks);
    }

    private TableColumn<Row, Optional<Product>> typed(
            String key, double width, Function<Product, Node> show, CellEdit<String> edit) {
        TableColumn<Row, Optional<Product>> column = cells.column(key, width, show);
        String prompt = office.text(key.equals("place") ? "staff.products.place-how" : "staff.products.column." + key);
        editable(column, show, edit, before -> EditingCell.line("cell-" + key, before, prompt));
        return column;
    }

    private <T> void editable(
            TableColumn<Row, Optional<Product>> column,
            Function<Product, Node> show,
            CellEdit<T> edit,
            Function<T, EditingCell.Editor<T>> editors) {
        column.setEditable(true);
        column.setCellFactory(_ -> new EditingCell<>(show, edit, editors, model, office));
    }

    private void add(TableColumn<Row, Optional<Product>> column, Order.By by) {
        sorts.put(column, by);
        table.getColumns().add(column);
    }

    private boolean sort(TableView<Row> sorted) {
        sorted.getSortOrder().stream()
                .findFirst()
                .ifPresentOrElse(
                        column -> model.sort(
                                sorts.getOrDefault(column, Order.By.ENTERED),
                                column.getSortType() == TableColumn.SortType.DESCENDING),
                        () -> model.sort(Order.By.ENTERED, true));
        return true;
    }

    private void pressed(KeyEvent key) {
        if (table.getEditingCell() != null) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2) {
            key.consume();
            int row = table.getSelectionModel().getSelectedIndex();
            if (row >= 0) {
                edit(table, row, focused());
            }
        } else if (key.getCode() == KeyCode.A && key.isShortcutDown()) {
            // Selecting a hundred thousand rows would read them all; all of them are chosen by their filter.
            key.consume();
            office.notices().say(office.text("staff.products.all-how"));
        }
    }

    /** The column that was touched last where that one is typed into, else the first that is. */
    private TableColumn<Row, ?> focused() {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        List<TableColumn<Row, ?>> columns = editable(table);
        return columns.stream()
                .filter(column -> column.equals(at.getTableColumn()))
                .findFirst()
                .orElse(columns.getFirst());
    }

    private static List<TableColumn<Row, ?>> editable(TableView<Row> table) {
        return table.getVisibleLeafColumns().stream()
                .filter(TableColumn::isEditable)
                .toList();
    }

    private static <C> void edit(TableView<Row> table, int row, TableColumn<Row, C> column) {
        table.scrollToColumn(column);
        table.layout();
        table.getFocusModel().focus(row, column);
        table.edit(row, column);
    }

    /** Goes on to the next cell that is typed into, or the one before; from the last of a row to the next row. */
    static void editNext(TableView<Row> table, int row, TableColumn<Row, ?> from, boolean backwards) {
        List<TableColumn<Row, ?>> columns = editable(table);
        int next = columns.indexOf(from) + (backwards ? -1 : 1);
        int to = row + Math.floorDiv(next, columns.size());
        if (to < 0 || to >= table.getItems().size()) {
            return;
        }
        if (to != row) {
            table.getSelectionModel().clearAndSelect(to);
            table.scrollTo(Math.max(0, to - 1));
        }
        edit(table, to, columns.get(Math.floorMod(next, columns.size())));
    }

    /** Begins with the first row, whole and in its name. */
    void editFirst() {
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
            edit(table, 0, editable(table).getFirst());
        }
    }

    /** One row alone is looked at as a whole, once it was read. */
    private void opened() {
        List<Integer> selected = table.getSelectionModel().getSelectedIndices();
        chosen = selected.size() == 1 ? table.getItems().get(selected.getFirst()) : none;
        model.open(chosen.product().get());
        if (chosen != none && chosen.product().get().isEmpty()) {
            Row mine = chosen;
            mine.product().subscribe(read -> {
                if (mine == chosen && model.opened().get().isEmpty()) {
                    model.open(read);
                }
            });
        }
    }
}
