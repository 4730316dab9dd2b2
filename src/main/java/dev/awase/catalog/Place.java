package dev.awase.catalog;

/** Where a product stands: floor, zone and shelf in the shop's own words; zone and shelf may be empty. */
public record Place(String floor, String zone, String shelf) {
    public Place {
        if (floor.isBlank()) {
            throw new IllegalArgumentException("a place has a floor");
        }
    }
}
