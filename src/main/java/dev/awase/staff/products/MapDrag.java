package dev.awase.staff.products;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.staff.Office;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/**
 * Products on their way from the list to the map. A gesture of the mouse and not of the platform's drag and drop, so that a
 * finger on a touchscreen makes it as well; the keys go the same way with what is selected in the list.
 */
final class MapDrag {
    private final FloorMapModel model;
    private final Supplier<List<Product>> selected;
    private final Office office;
    private final Pane above;
    private final Label ghost = new Label();
    private List<Product> carried = List.of();

    /** @param above lies over list and map, and lets the mouse through */
    MapDrag(FloorMapModel model, Supplier<List<Product>> selected, Office office, Pane above) {
        this.model = model;
        this.selected = selected;
        this.office = office;
        this.above = above;
        ghost.getStyleClass().add("ghost");
        ghost.setManaged(false);
        ghost.setVisible(false);
        above.getChildren().add(ghost);
    }

    /** Takes up what is selected, or the one that was touched where it is none of these. */
    void begin(Optional<Product> touched) {
        List<Product> chosen = selected.get();
        carried = touched.filter(one -> !chosen.contains(one)).map(List::of).orElse(chosen);
        ghost.setText(
                carried.size() == 1
                        ? carried.getFirst().name().in(office.locale())
                        : office.text("staff.products.many", carried.size()));
    }

    boolean carries() {
        return !carried.isEmpty();
    }

    void follow(MouseEvent mouse) {
        if (carries()) {
            var at = above.sceneToLocal(mouse.getSceneX(), mouse.getSceneY());
            ghost.setVisible(true);
            ghost.autosize();
            ghost.relocate(at.getX() + 14, at.getY() + 10);
        }
    }

    /** Hangs what is carried. */
    void drop(String zone, String shelf) {
        if (carries()) {
            List<ProductId> ids = carried.stream().map(Product::id).toList();
            end();
            model.hang(ids, zone, shelf);
        }
    }

    /** Hangs what is selected in the list. */
    void hang(String zone, String shelf) {
        model.hang(selected.get().stream().map(Product::id).toList(), zone, shelf);
    }

    void end() {
        carried = List.of();
        ghost.setVisible(false);
    }
}
