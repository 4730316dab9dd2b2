package dev.awase.staff.products;

import dev.awase.catalog.FloorMap.Box;
import dev.awase.catalog.FloorMap.Zone;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A zone on the plan: moved by dragging it, sized by its lower right corner; with the keys, arrows move it and Shift with
 * arrows sizes it. It is drawn once it is let go.
 */
final class ZoneBox extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double STEP = 0.02;
    private static final double CORNER = 26;

    private final Zone zone;
    private final FloorMapModel model;
    private final Pane plan;
    private Box box;
    private double grabbedX;
    private double grabbedY;

    ZoneBox(Zone zone, Box box, Pane plan, FloorMapModel model, Office office, MapDrag drag) {
        this.zone = zone;
        this.box = box;
        this.plan = plan;
        this.model = model;
        setId("zone-" + zone.name());
        getStyleClass().add("zone");
        // A pane gives what it manages its preferred size; this one is as large as it was drawn.
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        String hanging = office.text("staff.products.map.hanging", zone.products(), zone.pieces());
        setAccessibleText(office.text("staff.products.map.zone-said", zone.name(), hanging));
        Label name = new Label(zone.name());
        name.getStyleClass().add("zone-name");
        Label count = Controls.note(hanging);
        VBox words = new VBox(2, name, count);
        words.setMouseTransparent(true);
        StackPane.setAlignment(words, Pos.TOP_LEFT);
        Region corner = new Region();
        corner.getStyleClass().add("zone-corner");
        corner.setMaxSize(CORNER, CORNER);
        corner.setMinSize(CORNER, CORNER);
        corner.setCursor(Cursor.SE_RESIZE);
        StackPane.setAlignment(corner, Pos.BOTTOM_RIGHT);
        getChildren().addAll(words, corner);
        moved(this, false);
        moved(corner, true);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, drag));
        focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                model.touch(Optional.of(zone));
            }
        });
        setOnMouseDragEntered(_ -> pseudoClassStateChanged(OVER, drag.carries()));
        setOnMouseDragExited(_ -> pseudoClassStateChanged(OVER, false));
        setOnMouseDragReleased(_ -> drag.drop(zone.name(), ""));
        place();
    }

    Zone zone() {
        return zone;
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /** Puts itself where it is drawn, on a plan of the plan's size. */
    void place() {
        resizeRelocate(
                box.x() * plan.getWidth(),
                box.y() * plan.getHeight(),
                box.width() * plan.getWidth(),
                box.height() * plan.getHeight());
    }

    private void moved(Region handle, boolean sizes) {
        handle.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            requestFocus();
            grabbedX = press.getSceneX();
            grabbedY = press.getSceneY();
            press.consume();
        });
        List<Box> from = new ArrayList<>(1);
        handle.addEventHandler(MouseEvent.DRAG_DETECTED, _ -> from.add(box));
        handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag -> {
            if (!from.isEmpty()) {
                Box start = from.getFirst();
                double byX = (drag.getSceneX() - grabbedX) / plan.getWidth();
                double byY = (drag.getSceneY() - grabbedY) / plan.getHeight();
                box = sizes
                        ? start.sized(start.width() + byX, start.height() + byY)
                        : start.movedTo(start.x() + byX, start.y() + byY);
                place();
            }
            drag.consume();
        });
        handle.addEventHandler(MouseEvent.MOUSE_RELEASED, release -> {
            if (!from.isEmpty() && !box.equals(from.getFirst())) {
                model.draw(zone.name(), Optional.of(box));
            }
            from.clear();
            release.consume();
        });
    }

    private void pressed(KeyEvent key, MapDrag drag) {
        boolean sizes = key.isShiftDown();
        Optional<Box> to = switch (key.getCode()) {
            case LEFT -> Optional.of(by(-STEP, 0, sizes));
            case RIGHT -> Optional.of(by(STEP, 0, sizes));
            case UP -> Optional.of(by(0, -STEP, sizes));
            case DOWN -> Optional.of(by(0, STEP, sizes));
            default -> Optional.empty();
        };
        to.filter(next -> !next.equals(box)).ifPresent(next -> {
            box = next;
            place();
            model.draw(zone.name(), to);
        });
        switch (key.getCode()) {
            case LEFT, RIGHT, UP, DOWN -> key.consume();
            case ENTER, SPACE -> {
                key.consume();
                drag.hang(zone.name(), "");
            }
            case DELETE, BACK_SPACE -> {
                key.consume();
                model.draw(zone.name(), Optional.empty());
            }
            default -> {}
        }
    }

    private Box by(double x, double y, boolean sizes) {
        return sizes ? box.sized(box.width() + x, box.height() + y) : box.movedTo(box.x() + x, box.y() + y);
    }
}
