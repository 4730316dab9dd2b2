package dev.awase.staff.products;

import dev.awase.catalog.Lack;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Area;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.StaffPage;
import dev.awase.staff.Thumbnails;
import dev.awase.staff.Work;
import dev.awase.staff.WorkBar;
import java.io.File;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/** All products in two parts: the long table with the chosen product at its right, and the map of where things hang. */
public final class ProductsPage extends StaffPage {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ProductsModel model;
    private final FloorMapModel map;
    private final Taxonomy taxonomy;
    private final Thumbnails thumbnails;
    private final FlowPane tabs = new FlowPane(4, 4);
    private final VBox working = new VBox();
    private final VBox head = new VBox();
    private Optional<ProductGrid> grid = Optional.empty();
    private Optional<ProductDrawer> drawer = Optional.empty();
    private final BorderPane body = new BorderPane();

    /** The parts of the page in their order. */
    enum Part {
        TABLE,
        MAP;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ProductsPage(
            Office office, ProductsModel model, FloorMapModel map, Taxonomy taxonomy, Thumbnails thumbnails) {
        super(office, Area.PRODUCTS);
        this.model = model;
        this.map = map;
        this.taxonomy = taxonomy;
        this.thumbnails = thumbnails;
        styled(ProductsPage.class, "products.css");
        tabs.getStyleClass().add("parts");
        for (Part part : Part.values()) {
            Button tab = Controls.button(
                    "part-" + part.id(), office.text("staff.products.part." + part.id()), () -> go(part));
            tab.getStyleClass().add("part");
            tabs.getChildren().add(tab);
        }
        head.getStyleClass().add("parts-head");
        body.setTop(head);
        setCenter(body);
        model.work().subscribe(this::working);
        model.opened().subscribe(this::opened);
        model.changes().addListener((_, _, _) -> map.look());
        go(Part.TABLE);
    }

    @Override
    public void leave() {
        model.work().get().ifPresent(Work::stop);
    }

    private void go(Part part) {
        for (Part one : Part.values()) {
            tabs.getChildren().get(one.ordinal()).pseudoClassStateChanged(CHOSEN, one == part);
        }
        model.open(Optional.empty());
        switch (part) {
            case TABLE -> {
                ProductGrid made = new ProductGrid(model, taxonomy, thumbnails, office());
                grid = Optional.of(made);
                // Above both: rows that moved when the drawer opens would slip away under a second click.
                head.getChildren().setAll(tabs, working, new FilterBar(model, taxonomy, office(), this::fix));
                body.setCenter(made.node());
                actions(
                        Controls.button(
                                "bulk-selected",
                                office().text("staff.products.bulk-selected"),
                                () -> bulk(made.selected())),
                        Controls.button("bulk-all", office().text("staff.products.bulk-all"), () -> bulk(model.all())));
                model.look();
            }
            case MAP -> {
                grid = Optional.empty();
                head.getChildren().setAll(tabs, working);
                body.setCenter(new FloorMapView(map, thumbnails, office()));
                actions();
            }
        }
    }

    /** The drawer stays while its product changes, so that whoever types in it is not interrupted. */
    private void opened(Optional<Product> product) {
        Optional<ProductId> shown = drawer.map(ProductDrawer::product).map(Product::id);
        if (product.isEmpty()) {
            drawer = Optional.empty();
            body.setRight(null);
        } else if (shown.equals(product.map(Product::id))) {
            drawer.ifPresent(now -> now.show(product.get()));
        } else {
            ProductDrawer made = new ProductDrawer(product.get(), model, taxonomy, thumbnails, office());
            drawer = Optional.of(made);
            ScrollPane scroll = new ScrollPane(made);
            scroll.setFitToWidth(true);
            scroll.getStyleClass().add("drawer-pane");
            body.setRight(scroll);
        }
    }

    private void bulk(Chosen chosen) {
        if (chosen.many() == 0) {
            office().notices().trouble(office().text("staff.products.none-selected"));
        } else {
            office().overlay().open(new BulkDialog(chosen, model, taxonomy, office()));
        }
    }

    /** Mends all that the table shows, which lack this. */
    private void fix(Lack lack) {
        switch (lack) {
            case PICTURE -> pictures();
            case TONES -> model.readColors(model.all());
            case PLACE -> go(Part.MAP);
            case SIZE -> bulk(model.all());
            case JAPANESE, ENGLISH -> grid.ifPresent(ProductGrid::editFirst);
        }
    }

    private void pictures() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(office().text("staff.products.fix.picture"));
        File folder = chooser.showDialog(getScene().getWindow());
        if (folder != null) {
            model.picturesFrom(folder.toPath());
        }
    }

    private void working(Optional<Work> work) {
        working.setManaged(work.isPresent());
        working.getChildren()
                .setAll(work.map(now -> (Node) new WorkBar(now, office())).stream()
                        .toList());
    }
}
