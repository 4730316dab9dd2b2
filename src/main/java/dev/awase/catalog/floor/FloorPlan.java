package dev.awase.catalog.floor;

import dev.awase.catalog.FloorMap.Box;
import dev.awase.catalog.FloorWay.Corner;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a floor's picture tells: how wide it is for its depth, where the kiosk stands and where one comes in, which zones
 * it names, and what cannot be walked through. Everything in shares of the picture.
 */
record FloorPlan(
        double aspect, Optional<Corner> kiosk, Optional<Corner> entry, Map<String, Box> zones, List<Shape> fixtures) {
    FloorPlan {
        zones = Map.copyOf(zones);
        fixtures = List.copyOf(fixtures);
    }

    boolean isBlocked(double x, double y) {
        return fixtures.stream().anyMatch(fixture -> fixture.contains(x, y));
    }
}
