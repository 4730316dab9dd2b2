package dev.awase.design.pad;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Keys edge to edge, as letters lie in a type case. */
final class KeyGrid extends Region {
    private final List<List<Place>> rows = new ArrayList<>();
    private final double columns;

    private record Place(Node node, double columns) {}

    KeyGrid(KeyRows keys, Function<Key, Node> cap) {
        getStyleClass().add("key-grid");
        columns = keys.columns();
        for (List<KeyRows.Cell> row : keys.rows()) {
            List<Place> places = row.stream()
                    .map(cell -> new Place(cap.apply(cell.key()), cell.columns()))
                    .toList();
            places.forEach(place -> getChildren().add(place.node()));
            rows.add(places);
        }
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (int i = 0; i < rows.size(); i++) {
            double nextY = snapPositionY(getHeight() * (i + 1) / rows.size());
            double taken = 0;
            double x = 0;
            for (Place place : rows.get(i)) {
                taken += place.columns();
                double nextX = snapPositionX(getWidth() * taken / columns);
                place.node().resizeRelocate(x, y, nextX - x, nextY - y);
                x = nextX;
            }
            y = nextY;
        }
    }
}
