package dev.awase.catalog;

import java.util.List;
import java.util.Optional;

/** Where the shop's zones lie on its floors and what hangs in them, read: for the staff's map, and to show a shopper the way. */
public interface FloorMap {
    /** Every floor that was drawn or that some product hangs on, in the shop's order; floors nobody drew come last. */
    List<Floor> floors();

    /** The zone where this place lies, where it was drawn. */
    Optional<Box> spot(Place place);

    /** One floor with its zones by name. {@code products} and {@code pieces} hang on it in no zone. */
    record Floor(String name, List<Zone> zones, int products, int pieces) {
        public Floor {
            zones = List.copyOf(zones);
        }
    }

    /** A part of a floor; without a box where nobody drew it yet. */
    record Zone(String name, Optional<Box> box, List<Shelf> shelves) {
        public Zone {
            shelves = List.copyOf(shelves);
        }

        public int products() {
            return shelves.stream().mapToInt(Shelf::products).sum();
        }

        public int pieces() {
            return shelves.stream().mapToInt(Shelf::pieces).sum();
        }
    }

    /** What hangs on one shelf of a zone; the nameless one is the zone itself. */
    record Shelf(String name, int products, int pieces) {}

    /** A rectangle on a floor, in shares of its width and depth from 0 to 1, from the upper left. */
    record Box(double x, double y, double width, double height) {
        /** Smaller than this a finger cannot take it. */
        public static final double LEAST = 0.06;

        public Box {
            if (!(x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 1.000001 && y + height <= 1.000001)) {
                throw new IllegalArgumentException(
                        "a box lies on its floor: " + x + ", " + y + ", " + width + ", " + height);
            }
        }

        /** The nearest box of this size that lies on the floor. */
        public Box movedTo(double toX, double toY) {
            return new Box(Math.clamp(toX, 0, 1 - width), Math.clamp(toY, 0, 1 - height), width, height);
        }

        /** The nearest box from the same corner that lies on the floor. */
        public Box sized(double toWidth, double toHeight) {
            return new Box(
                    x,
                    y,
                    Math.clamp(toWidth, Math.min(LEAST, 1 - x), 1 - x),
                    Math.clamp(toHeight, Math.min(LEAST, 1 - y), 1 - y));
        }
    }
}
