package dev.awase.staff.products;

import dev.awase.catalog.Lack;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.ProductTable;
import dev.awase.catalog.ProductTable.Order;
import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Area;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.StaffPage;
import dev.awase.staff.Thumbnails;
import dev.awase.staff.Work;
import dev.awase.staff.WorkBar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The table with its filters above and the chosen product at its right. */
public final class ProductsPage extends StaffPage {
    private final ProductsModel model;
    private final Taxonomy taxonomy;
    private final Thumbnails thumbnails;
    private final TableView<Optional<Product>> table;
    private final FlowPane missing = new FlowPane();
    private final Label count = Controls.note("");
    private final BorderPane body = new BorderPane();
    private final VBox working = new VBox();
    private Optional<Work> work = Optional.empty();

    public ProductsPage(Office office, ProductsModel model, Taxonomy taxonomy, Thumbnails thumbnails) {
        super(office, Area.PRODUCTS);
        this.model = model;
        this.taxonomy = taxonomy;
        this.thumbnails = thumbnails;
        this.table = table(new ProductCells(taxonomy, thumbnails, office));
        styled(ProductsPage.class, "products.css");
        actions(
                Controls.button("read-colors", office.text("staff.products.read-colors"), this::readColors),
                Controls.button("bulk-selected", office.text("staff.products.bulk-selected"), this::bulkSelected),
                Controls.button("bulk-all", office.text("staff.products.bulk-all"), () -> model.all(this::bulk)));
        count.setId("product-count");
        missing.getStyleClass().add("chips");
        VBox head = new VBox(filters(), missing, working, count);
        head.getStyleClass().add("filters");
        body.setTop(head);
        body.setCenter(table);
        setCenter(body);
        model.count().addListener((_, _, many) -> counted(many.intValue()));
        model.lacks().addListener((_, _, lacks) -> chips(lacks));
        // The table has sorted already, and so read: what came by then is news to nobody.
        counted(model.count().get());
        chips(model.lacks().get());
        model.look();
    }

    @Override
    public void leave() {
        work.ifPresent(Work::stop);
    }

    private void counted(int many) {
        count.setText(office().text("staff.products.count", many));
    }

    private FlowPane filters() {
        TextField search = new TextField();
        search.setId("product-search");
        search.setPromptText(office().text("staff.products.search"));
        search.setAccessibleText(office().text("staff.products.search"));
        search.setPrefWidth(320);
        search.textProperty()
                .addListener((_, _, words) -> model.filter(model.filter().withWords(words)));
        List<Choice<Category>> kinds = Stream.concat(
                        Stream.of(new Choice<Category>(Optional.empty(), office().text("staff.products.every-kind"))),
                        taxonomy.categories().stream()
                                .map(each -> new Choice<>(Optional.of(each), taxonomy.label(each, office().locale()))))
                .toList();
        ComboBox<Choice<Category>> kind = Choice.box("product-kind", kinds, Optional.empty());
        kind.setOnAction(
                _ -> model.filter(model.filter().withCategory(kind.getValue().value())));
        List<Choice<ProductTable.State>> states = List.of(
                new Choice<>(Optional.empty(), office().text("staff.products.every-state")),
                new Choice<>(Optional.of(new ProductTable.State.SoldOut()), office().text("staff.products.sold-out")),
                new Choice<>(
                        Optional.of(new ProductTable.State.NotActive(LocalDate.now(office().clock()))),
                        office().text("staff.products.not-active")));
        ComboBox<Choice<ProductTable.State>> state = Choice.box("product-state", states, Optional.empty());
        state.setOnAction(
                _ -> model.filter(model.filter().withState(state.getValue().value())));
        return new FlowPane(10, 10, search, kind, state);
    }

    private void chips(Map<Lack, Integer> lacks) {
        missing.getChildren().setAll(Controls.note(office().text("staff.products.missing")));
        for (Lack lack : Lack.values()) {
            int many = lacks.getOrDefault(lack, 0);
            ToggleButton chip = new ToggleButton(
                    office().text("staff.products.chip", office().text("staff.products.lack." + lack.id()), many));
            chip.setId("lack-" + lack.id());
            chip.setSelected(model.filter().lack().equals(Optional.of(lack)));
            chip.setDisable(many == 0 && !chip.isSelected());
            chip.setOnAction(_ ->
                    model.filter(model.filter().withLack(chip.isSelected() ? Optional.of(lack) : Optional.empty())));
            missing.getChildren().add(chip);
        }
    }

    private TableView<Optional<Product>> table(ProductCells cells) {
        TableView<Optional<Product>> made = new TableView<>(model.rows());
        made.setId("product-table");
        made.setFixedCellSize(60);
        made.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        made.setPlaceholder(Controls.note(office().text("staff.products.none")));
        Map<TableColumn<?, ?>, Order.By> sorts = new HashMap<>();
        add(made, sorts, cells.column("name", 300, cells::name), Order.By.NAME);
        add(made, sorts, cells.column("category", 130, cells::category), Order.By.CATEGORY);
        TableColumn<Optional<Product>, ?> tones = cells.column("tones", 130, cells::tones);
        tones.setSortable(false);
        made.getColumns().add(tones);
        add(made, sorts, cells.column("price", 110, cells::price), Order.By.PRICE);
        add(made, sorts, cells.column("stock", 150, cells::stock), Order.By.STOCK);
        add(made, sorts, cells.column("place", 180, cells::place), Order.By.PLACE);
        TableColumn<Optional<Product>, ?> lacks = cells.column("lacks", 200, cells::lacks);
        lacks.setSortable(false);
        made.getColumns().add(lacks);
        // Sorting is the database's: the table only says by which column.
        made.setSortPolicy(sorted -> {
            sorted.getSortOrder().stream()
                    .findFirst()
                    .ifPresentOrElse(
                            column -> model.sort(
                                    sorts.getOrDefault(column, Order.By.ENTERED),
                                    column.getSortType() == TableColumn.SortType.DESCENDING),
                            () -> model.sort(Order.By.ENTERED, true));
            return true;
        });
        made.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> open(chosen));
        return made;
    }

    private static void add(
            TableView<Optional<Product>> table,
            Map<TableColumn<?, ?>, Order.By> sorts,
            TableColumn<Optional<Product>, Optional<Product>> column,
            Order.By by) {
        sorts.put(column, by);
        table.getColumns().add(column);
    }

    @SuppressWarnings("NullAway") // A selection of nothing is told as null.
    private void open(Optional<Product> chosen) {
        if (chosen == null || chosen.isEmpty() || selected().size() != 1) {
            body.setRight(null);
            return;
        }
        ScrollPane drawer = new ScrollPane(new ProductDrawer(chosen.get(), model, taxonomy, thumbnails, office()));
        drawer.setFitToWidth(true);
        drawer.getStyleClass().add("drawer-pane");
        body.setRight(drawer);
    }

    private List<ProductId> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(row -> row != null)
                .flatMap(Optional::stream)
                .map(Product::id)
                .toList();
    }

    private void bulkSelected() {
        bulk(selected());
    }

    private void bulk(List<ProductId> ids) {
        if (ids.isEmpty()) {
            office().notices().trouble(office().text("staff.products.none-selected"));
        } else {
            office().overlay().open(new BulkDialog(ids, model, taxonomy, office()));
        }
    }

    private void readColors() {
        Work begun = model.readColors(() -> working.getChildren().clear());
        work = Optional.of(begun);
        working.getChildren().setAll(new WorkBar(begun, office()));
    }
}
