package dev.awase.staff.curation;

import dev.awase.catalog.Product;
import dev.awase.design.Styles;
import dev.awase.item.Category;
import dev.awase.staff.Controls;
import dev.awase.staff.Errands;
import dev.awase.staff.Office;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Finds a product by words in any language or by a code, and shows what was found as pictures; one touch takes it. */
final class ProductPicker extends VBox {
    private static final int MOST = 24;

    private final Office office;
    private final CurationDesk desk;
    private final Consumer<Product> use;
    private final TextField words = new TextField();
    private final FlowPane found = Tile.flow(14, 18);
    private final Label said = Controls.note("");
    private final Errands.Latest latest = new Errands.Latest();

    private ProductPicker(String title, Office office, CurationDesk desk, Consumer<Product> use) {
        this.office = office;
        this.desk = desk;
        this.use = use;
        setId("picker");
        getStyleClass().add("picker");
        getStylesheets().add(Styles.beside(ProductPicker.class, "curation.css"));
        words.setId("picker-words");
        words.setPromptText(office.text("staff.curation.search"));
        words.setAccessibleText(office.text("staff.curation.search"));
        words.textProperty().addListener((_, _, typed) -> search(typed));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(
                12, words, Controls.button("picker-close", office.text("staff.cancel"), office.overlay()::close));
        ScrollPane scroll = new ScrollPane(found);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        said.setText(office.text("staff.curation.search-how"));
        getChildren().addAll(Controls.heading(title), line, kinds(), said, scroll);
        setMaxSize(820, 640);
        setPrefSize(820, 640);
    }

    /** Whoever has no word for it yet begins with its kind. */
    private FlowPane kinds() {
        FlowPane kinds = new FlowPane(8, 8);
        for (Category kind : desk.taxonomy().categories()) {
            String label = desk.taxonomy().label(kind, office.locale());
            Button button = Controls.button("picker-kind-" + kind.id(), label, () -> words.setText(label));
            button.getStyleClass().add("picker-kind");
            kinds.getChildren().add(button);
        }
        return kinds;
    }

    static void open(String title, Office office, CurationDesk desk, Consumer<Product> use) {
        ProductPicker picker = new ProductPicker(title, office, desk, use);
        office.overlay().open(picker);
        picker.words.requestFocus();
    }

    private void search(String typed) {
        office.errands().run(latest, () -> find(typed.strip()), this::show);
    }

    private List<Product> find(String typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        return desk.catalog()
                .byCode(typed)
                .map(List::of)
                .orElseGet(() -> desk.catalog().search(typed, MOST));
    }

    private void show(List<Product> products) {
        found.getChildren()
                .setAll(products.stream()
                        .map(product ->
                                Tile.button("pick", product, "", desk.thumbnails(), office, () -> take(product)))
                        .toList());
        boolean asked = !words.getText().isBlank();
        said.setText(
                office.text(asked && products.isEmpty() ? "staff.curation.search-none" : "staff.curation.search-how"));
    }

    private void take(Product product) {
        office.overlay().close();
        use.accept(product);
    }
}
