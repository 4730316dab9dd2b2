package dev.awase.staff.products;

import dev.awase.catalog.FloorMap.Floor;
import dev.awase.catalog.FloorMap.Zone;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.Thumbnails;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The floors with their zones, drawn to be moved and sized, and beside them the products that are hung there by drag or by key. */
final class FloorMapView extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private static final double DEPTH = 0.7;

    private final FloorMapModel model;
    private final Office office;
    private final MapDrag drag;
    private final FlowPane floors = new FlowPane(8, 8);
    private final FlowPane undrawn = new FlowPane(8, 8);
    private final Pane plan = new Pane();
    private final VBox detail = new VBox();

    FloorMapView(FloorMapModel model, Thumbnails thumbnails, Office office) {
        this.model = model;
        this.office = office;
        setId("floor-map");
        getStyleClass().add("floor-map");
        MapList list = new MapList(model, thumbnails, office);
        Pane above = new Pane();
        above.setMouseTransparent(true);
        this.drag = new MapDrag(model, list::selected, office, above);
        list.draggedBy(drag);
        plan.getStyleClass().add("plan");
        plan.setId("plan");
        plan.setMinHeight(260);
        // A plan must not grow by what lies on it.
        plan.setPrefSize(400, 420);
        // Nor change its shape much with the window's: a zone that was drawn square stays about square.
        plan.maxHeightProperty().bind(plan.widthProperty().multiply(DEPTH));
        plan.widthProperty().subscribe(this::place);
        plan.heightProperty().subscribe(this::place);
        detail.getStyleClass().add("zone-detail");
        VBox.setVgrow(plan, Priority.ALWAYS);
        VBox right = new VBox(14, head(), undrawn, detail, plan);
        BorderPane whole = new BorderPane(right);
        whole.setLeft(list);
        BorderPane.setMargin(list, new Insets(0, 24, 0, 0));
        getChildren().addAll(whole, above);
        setOnMouseReleased(_ -> drag.end());
        setOnMouseDragReleased(_ -> drag.end());
        model.floors().subscribe(_ -> floors());
        model.floor().subscribe(_ -> drawFloor());
        model.zone().subscribe(_ -> drawZone());
        model.look();
    }

    private Node head() {
        TextField name = new TextField();
        name.setId("map-new");
        name.setPrefWidth(150);
        name.setPromptText(office.text("staff.products.map.new"));
        name.setAccessibleText(office.text("staff.products.map.new"));
        Button zone = Controls.button("map-add-zone", office.text("staff.products.map.add-zone"), () -> {
            model.addZone(name.getText());
            name.clear();
        });
        zone.disableProperty().bind(model.floor().map(Optional::isEmpty));
        Button floor = Controls.button("map-add-floor", office.text("staff.products.map.add-floor"), () -> {
            model.addFloor(name.getText());
            name.clear();
        });
        HBox adding = new HBox(8, name, zone, floor);
        floors.setPrefWrapLength(230);
        return new FlowPane(16, 10, floors, adding);
    }

    private void floors() {
        floors.getChildren().clear();
        for (Floor floor : model.floors().get()) {
            Button tab = Controls.button("floor-" + floor.name(), floor.name(), () -> model.show(floor));
            tab.getStyleClass().add("floor");
            tab.pseudoClassStateChanged(
                    CHOSEN, model.floor().get().map(Floor::name).equals(Optional.of(floor.name())));
            floors.getChildren().add(tab);
        }
    }

    private void drawFloor() {
        floors();
        plan.getChildren().clear();
        undrawn.getChildren().clear();
        Optional<Floor> seen = model.floor().get();
        if (seen.isEmpty()) {
            plan.getChildren().add(hint("staff.products.map.no-floor"));
            undrawn.setManaged(false);
            return;
        }
        List<Zone> zones = seen.get().zones();
        for (Zone zone : zones) {
            zone.box()
                    .ifPresentOrElse(
                            box -> plan.getChildren().add(new ZoneBox(zone, box, plan, model, office, drag)),
                            () -> undrawn.getChildren().add(undrawn(zone)));
        }
        if (plan.getChildren().isEmpty()) {
            plan.getChildren()
                    .add(hint(
                            undrawn.getChildren().isEmpty()
                                    ? "staff.products.map.no-zone"
                                    : "staff.products.map.undrawn"));
        }
        undrawn.setManaged(!undrawn.getChildren().isEmpty());
        place();
        drawZone();
    }

    private Node hint(String key) {
        Node hint = Controls.note(office.text(key));
        hint.relocate(28, 24);
        return hint;
    }

    /** A zone that products name and nobody drew: one touch draws it. */
    private Node undrawn(Zone zone) {
        return Controls.button(
                "draw-" + zone.name(),
                Feather.PLUS,
                office.text("staff.products.map.draw", zone.name(), zone.products()),
                () -> model.addZone(zone.name()));
    }

    private void place() {
        for (Node node : plan.getChildren()) {
            if (node instanceof ZoneBox box) {
                box.place();
            } else {
                node.autosize();
            }
        }
    }

    private void drawZone() {
        Optional<Zone> touched = model.zone().get();
        for (Node node : plan.getChildren()) {
            if (node instanceof ZoneBox box) {
                box.choose(touched.map(Zone::name).equals(Optional.of(box.zone().name())));
            }
        }
        detail.getChildren()
                .setAll(touched.map(this::detail)
                        .orElseGet(() -> List.of(Controls.note(office.text("staff.products.map.how")))));
    }

    private List<Node> detail(Zone zone) {
        FlowPane shelves = new FlowPane(8, 8);
        zone.shelves().stream().filter(shelf -> !shelf.name().isEmpty()).forEach(shelf -> {
            Button chip = Controls.button(
                    "shelf-" + shelf.name(),
                    office.text("staff.products.map.shelf", shelf.name(), shelf.products()),
                    () -> drag.hang(zone.name(), shelf.name()));
            chip.setOnMouseDragEntered(_ -> chip.pseudoClassStateChanged(OVER, drag.carries()));
            chip.setOnMouseDragExited(_ -> chip.pseudoClassStateChanged(OVER, false));
            chip.setOnMouseDragReleased(_ -> drag.drop(zone.name(), shelf.name()));
            shelves.getChildren().add(chip);
        });
        TextField shelf = new TextField();
        shelf.setId("map-shelf");
        shelf.setPrefWidth(150);
        shelf.setPromptText(office.text("staff.products.map.new-shelf"));
        shelf.setAccessibleText(office.text("staff.products.map.new-shelf"));
        Button hang = Controls.primary(
                "map-hang", office.text("staff.products.map.hang"), () -> drag.hang(zone.name(), shelf.getText()));
        Button erase = Controls.button(
                "map-erase", office.text("staff.products.map.erase"), () -> model.draw(zone.name(), Optional.empty()));
        shelves.getChildren().addAll(shelf, hang, erase);
        HBox title = new HBox(
                14,
                Controls.heading(zone.name()),
                Controls.note(office.text("staff.products.map.hanging", zone.products(), zone.pieces())));
        title.setAlignment(Pos.BASELINE_LEFT);
        return List.of(title, shelves);
    }
}
