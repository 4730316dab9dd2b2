package dev.awase.staff.arrivals;

import dev.awase.catalog.Place;
import dev.awase.catalog.Product;
import dev.awase.catalog.Variant;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a file changes in one product, a line for each field: the old value, an arrow, the new one. */
final class Differences {
    private final List<String> lines = new ArrayList<>();

    private Differences() {}

    static List<String> of(Product before, Product after, Taxonomy taxonomy, Office office) {
        Differences found = new Differences();
        String other = office.text("staff.arrivals.part.other");
        found.compare(office.text("staff.arrivals.part.name"), name(before, office), name(after, office));
        found.compare(office.text("staff.arrivals.part.price"), price(before, office), price(after, office));
        found.compare(office.text("staff.arrivals.part.stock"), stock(before), stock(after));
        found.compare(office.text("staff.arrivals.part.brand"), before.brand(), after.brand());
        found.compare(
                office.text("staff.arrivals.part.category"),
                taxonomy.label(before.item().category(), office.locale()),
                taxonomy.label(after.item().category(), office.locale()));
        found.compare(office.text("staff.arrivals.part.place"), place(before), place(after));
        return found.lines.isEmpty() ? List.of(other) : found.lines;
    }

    private void compare(String part, String before, String after) {
        if (!before.equals(after)) {
            lines.add(part + ": " + before + " → " + after);
        }
    }

    private static String name(Product product, Office office) {
        return product.name().in(office.locale());
    }

    private static String price(Product product, Office office) {
        return product.price().format(product.price().now(), office.locale());
    }

    private static String stock(Product product) {
        return product.variants().stream().map(Differences::stock).collect(Collectors.joining(", "));
    }

    private static String stock(Variant variant) {
        return (variant.size().isEmpty() ? "" : variant.size() + " ") + variant.stock();
    }

    private static String place(Product product) {
        return product.place().map(Differences::place).orElse("–");
    }

    private static String place(Place place) {
        return String.join(" ", place.floor(), place.zone(), place.shelf()).strip();
    }
}
