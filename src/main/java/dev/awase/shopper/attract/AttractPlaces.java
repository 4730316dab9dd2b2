package dev.awase.shopper.attract;

import javafx.geometry.Pos;

/** Where the parts of the idle screen stand, by the way it stands and the ground. */
final class AttractPlaces {
    private AttractPlaces() {}

    static Pos words(boolean portrait, boolean across) {
        if (portrait) {
            return Pos.BOTTOM_LEFT;
        }
        return across ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT;
    }

    static Pos mark(boolean across) {
        return across ? Pos.TOP_RIGHT : Pos.TOP_LEFT;
    }
}
