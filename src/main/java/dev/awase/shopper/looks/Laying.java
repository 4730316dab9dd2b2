package dev.awase.shopper.looks;

import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where each piece of a look lies on the table, as a stylist lays them for a picture: what is worn on the body in one
 * column, the waist of the trousers under the hem of the top, a coat beside it, bag and shoes at its foot, small things
 * in the margin. Sizes tell the kinds apart without being true to scale: a ring must still be seen.
 */
final class Laying {
    private Laying() {}

    /** What a piece is on the body. */
    enum Part {
        TORSO,
        LEGS,
        WHOLE,
        OVER,
        HAND,
        FEET,
        HEAD,
        SMALL
    }

    /**
     * A place on the table: its middle and the most it may take, in shares of the table's width and height, how many
     * degrees it lies askew, and its layer, the lowest first.
     */
    record Spot(double x, double y, double width, double height, double turn, int layer) {}

    private static final Map<String, Part> PARTS = Map.of(
            "top", Part.TORSO,
            "bottom", Part.LEGS,
            "dress", Part.WHOLE,
            "outerwear", Part.OVER,
            "bag", Part.HAND,
            "shoes", Part.FEET,
            "hat", Part.HEAD,
            "accessory", Part.SMALL);

    /** What the category is on the body; none where the shop sells other things than clothes. */
    static Optional<Part> part(Category category, Taxonomy taxonomy) {
        Optional<Category> at = Optional.of(category);
        while (at.isPresent()) {
            Part part = PARTS.get(at.get().id());
            if (part != null) {
                return Optional.of(part);
            }
            at = at.filter(taxonomy::knows).flatMap(taxonomy::parent);
        }
        return Optional.empty();
    }

    /** A spot for each category, in their order. */
    static List<Spot> spots(List<Category> pieces, Taxonomy taxonomy) {
        List<Part> parts =
                pieces.stream().flatMap(piece -> part(piece, taxonomy).stream()).toList();
        Set<Part> different = new HashSet<>(parts);
        boolean small = parts.stream().filter(Part.SMALL::equals).count() <= 2;
        boolean once =
                different.size() + (parts.stream().filter(Part.SMALL::equals).count() == 2 ? 1 : 0) == parts.size();
        return parts.size() == pieces.size() && small && once ? worn(parts) : rows(pieces.size());
    }

    private static List<Spot> worn(List<Part> parts) {
        Map<Part, Spot> spots = body(parts);
        spots.putAll(besides(parts));
        List<Spot> laid = new ArrayList<>();
        boolean second = false;
        for (Part part : parts) {
            Spot spot = spots.getOrDefault(part, margin(0.5));
            laid.add(part == Part.SMALL && second ? new Spot(0.115, 0.30, 0.15, 0.18, 8, 3) : spot);
            second |= part == Part.SMALL;
        }
        return laid;
    }

    /** What is worn on the body, as large as the table allows. */
    private static Map<Part, Spot> body(List<Part> parts) {
        Map<Part, Spot> spots = new EnumMap<>(Part.class);
        boolean over = parts.contains(Part.OVER);
        boolean both = parts.contains(Part.TORSO) && parts.contains(Part.LEGS);
        if (both) {
            spots.put(Part.LEGS, new Spot(0.41, 0.69, 0.36, 0.56, 2, 0));
            spots.put(Part.TORSO, new Spot(0.385, 0.275, 0.40, 0.43, -3, 1));
        } else {
            spots.put(Part.LEGS, new Spot(0.40, 0.50, 0.44, 0.82, -2, 0));
            spots.put(Part.TORSO, new Spot(0.38, 0.42, 0.48, 0.58, -3, 1));
        }
        spots.put(Part.WHOLE, new Spot(0.41, 0.50, 0.38, 0.86, -3, 1));
        if (over) {
            boolean alone = !both && !parts.contains(Part.WHOLE) && parts.size() < 3;
            spots.put(Part.OVER, new Spot(0.775, alone ? 0.45 : 0.325, 0.38, 0.54, 4, 2));
        }
        return spots;
    }

    /** What is carried and put on: beside the body, at its foot where a coat lies there. */
    private static Map<Part, Spot> besides(List<Part> parts) {
        Map<Part, Spot> spots = new EnumMap<>(Part.class);
        boolean over = parts.contains(Part.OVER);
        spots.put(Part.HAND, over ? new Spot(0.725, 0.70, 0.22, 0.25, -5, 3) : new Spot(0.79, 0.40, 0.30, 0.36, 5, 3));
        spots.put(Part.FEET, over ? new Spot(0.82, 0.885, 0.28, 0.17, -4, 3) : new Spot(0.79, 0.80, 0.32, 0.24, -4, 3));
        boolean crowded = over && parts.contains(Part.TORSO);
        spots.put(
                Part.HEAD,
                crowded || over ? new Spot(0.125, 0.60, 0.19, 0.17, -9, 3) : new Spot(0.79, 0.12, 0.24, 0.18, 7, 3));
        spots.put(Part.SMALL, margin(over ? 0.84 : 0.72));
        return spots;
    }

    private static Spot margin(double y) {
        return new Spot(0.12, y, 0.17, 0.19, -7, 3);
    }

    /** Things that are not worn: side by side in rows, the first twice as large where there are few. */
    private static List<Spot> rows(int count) {
        int columns = count <= 1 ? 1 : count <= 4 ? 2 : 3;
        int rows = (count + columns - 1) / columns;
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int row = i / columns;
            double x = (i % columns + 0.5) / columns;
            double y = (row + 0.5) / rows;
            spots.add(new Spot(x, y, 0.82 / columns, 0.82 / rows, i % 2 == 0 ? -2 : 3, i));
        }
        return spots;
    }
}
