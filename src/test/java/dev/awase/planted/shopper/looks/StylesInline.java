package dev.awase.planted.shopper.looks;

import javafx.scene.Node;

/** A planted fault: a color no theme can reach. */
public final class StylesInline {
    public void paint(Node node) {
        node.setStyle("-fx-background-color: red");
    }
}
