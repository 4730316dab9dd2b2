package dev.awase.planted.item;

import javafx.scene.paint.Color;

/** A planted fault: a value that needs a screen's library. */
public record PaintsItself(Color color) {}
