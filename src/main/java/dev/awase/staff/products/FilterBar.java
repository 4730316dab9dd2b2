package dev.awase.staff.products;

import dev.awase.catalog.Lack;
import dev.awase.catalog.ProductTable;
import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What narrows the table, what is missing, and the way to fill that in for all that lack it. */
final class FilterBar extends VBox {
    private final ProductsModel model;
    private final Office office;
    private final Consumer<Lack> fix;
    private final FlowPane missing = new FlowPane();
    private final Label count = Controls.note("");
    private final HBox under = new HBox();

    /** @param fix mends all that the table shows, which lack this */
    FilterBar(ProductsModel model, Taxonomy taxonomy, Office office, Consumer<Lack> fix) {
        this.model = model;
        this.office = office;
        this.fix = fix;
        getStyleClass().add("filters");
        missing.getStyleClass().add("chips");
        count.setId("product-count");
        under.getStyleClass().add("under");
        under.managedProperty().bind(under.visibleProperty());
        getChildren().addAll(filters(taxonomy), missing, under);
        model.count().subscribe(many -> count.setText(office.text("staff.products.count", many.intValue())));
        model.lacks().subscribe(this::chips);
    }

    private FlowPane filters(Taxonomy taxonomy) {
        TextField search = new TextField(model.filter().words());
        search.setId("product-search");
        search.setPromptText(office.text("staff.products.search"));
        search.setAccessibleText(office.text("staff.products.search"));
        search.setPrefWidth(320);
        search.textProperty()
                .addListener((_, _, words) -> model.filter(model.filter().withWords(words)));
        ComboBox<Choice<Category>> kind = Choice.box(
                "product-kind",
                Choice.withNone(office.text("staff.products.every-kind"), Choice.categories(taxonomy, office.locale())),
                model.filter().category());
        kind.setAccessibleText(office.text("staff.products.column.category"));
        kind.setOnAction(
                _ -> model.filter(model.filter().withCategory(kind.getValue().value())));
        List<Choice<ProductTable.State>> states = List.of(
                new Choice<>(Optional.empty(), office.text("staff.products.every-state")),
                new Choice<>(Optional.of(new ProductTable.State.SoldOut()), office.text("staff.products.sold-out")),
                new Choice<>(
                        Optional.of(new ProductTable.State.NotActive(LocalDate.now(office.clock()))),
                        office.text("staff.products.not-active")));
        ComboBox<Choice<ProductTable.State>> state =
                Choice.box("product-state", states, model.filter().state());
        state.setAccessibleText(office.text("staff.products.every-state"));
        state.setOnAction(
                _ -> model.filter(model.filter().withState(state.getValue().value())));
        FlowPane line = new FlowPane(10, 10, search, kind, state, count);
        line.setRowValignment(VPos.CENTER);
        return line;
    }

    private void chips(Map<Lack, Integer> lacks) {
        missing.getChildren().setAll(Controls.note(office.text("staff.products.missing")));
        for (Lack lack : Lack.values()) {
            int many = lacks.getOrDefault(lack, 0);
            ToggleButton chip = new ToggleButton(
                    office.text("staff.products.chip", office.text("staff.products.lack." + lack.id()), many));
            chip.setId("lack-" + lack.id());
            chip.setSelected(model.filter().lack().equals(Optional.of(lack)));
            chip.setDisable(many == 0 && !chip.isSelected());
            chip.setOnAction(_ -> {
                model.filter(model.filter().withLack(chip.isSelected() ? Optional.of(lack) : Optional.empty()));
                chips(model.lacks().get());
            });
            missing.getChildren().add(chip);
        }
        under.getChildren().clear();
        under.setVisible(model.filter().lack().isPresent());
        model.filter()
                .lack()
                .ifPresent(lack -> under.getChildren()
                        .add(Controls.button(
                                "fix-" + lack.id(),
                                office.text("staff.products.fix." + lack.id()),
                                () -> fix.accept(lack))));
    }
}
