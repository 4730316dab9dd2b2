package dev.awase.catalog;

import java.util.Optional;

/** Knows the way from this kiosk to where a product hangs. Reads files and draws: never on the screen's thread. */
public interface FloorGuide {
    /** Knows no way at all. */
    FloorGuide NONE = _ -> Optional.empty();

    /** The way there; empty where the shop has no picture of that floor, or one that cannot be used. */
    Optional<FloorWay> way(Place place);
}
