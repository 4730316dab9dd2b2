package dev.awase.staff.insight;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A horizontal bar as wide as its share of the room; its figure stands in words beside it, never in color alone. */
final class Bar extends StackPane {
    Bar(double share) {
        getStyleClass().add("bar");
        Region filled = new Region();
        filled.getStyleClass().add("bar-filled");
        filled.prefWidthProperty().bind(widthProperty().multiply(share));
        filled.setMaxWidth(Region.USE_PREF_SIZE);
        HBox left = new HBox(filled);
        left.setMouseTransparent(true);
        getChildren().add(left);
        setMinHeight(14);
        setPrefHeight(14);
    }
}
