package dev.awase.catalog.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows that share a code become one product, or one for each color: a look is about colors, so a shirt sold in navy and
 * in white is two. A file that gives the tones itself means one. Versions that cost something else are a product of
 * their own too, since a product is shown with one price.
 */
final class Listings {
    /** Between a family's code and what tells its products apart. */
    static final String PART = "/";

    private Listings() {}

    static List<Listing> of(Groups.Group group, Header header) {
        Row head = group.rows().getFirst();
        Listing whole = new Listing(group.key(), group.key(), header, group.rows(), head, Optional.empty());
        if (group.rows().size() == 1) {
            return List.of(whole);
        }
        List<Listing> each = new ArrayList<>();
        for (Listing one : byColor(whole, header)) {
            each.addAll(byPrice(one, header));
        }
        return each;
    }

    private static List<Listing> byColor(Listing whole, Header header) {
        if (whole.first(Field.TONES).isPresent()) {
            return List.of(whole);
        }
        Map<String, List<Row>> byColor = new LinkedHashMap<>();
        for (Row row : whole.rows()) {
            Optional<Cell> color = VariantReading.color(whole, row);
            // Rows without one carry further pictures of the family.
            color.ifPresent(cell -> byColor.computeIfAbsent(cell.text(), text -> new ArrayList<>())
                    .add(row));
        }
        if (byColor.size() < 2) {
            return List.of(whole);
        }
        List<Listing> each = new ArrayList<>();
        byColor.forEach((color, rows) -> each.add(part(whole, color, header, rows, whole.head())));
        return each;
    }

    /** The first price keeps the code, and the rows that say none or none that can be read. */
    private static List<Listing> byPrice(Listing listing, Header header) {
        if (!listing.has(Field.PRICE)) {
            return List.of(listing);
        }
        Map<String, List<Row>> byPrice = new LinkedHashMap<>();
        List<Row> first = new ArrayList<>();
        Optional<String> kept = Optional.empty();
        for (Row row : listing.rows()) {
            Optional<String> price = PriceReading.asked(row);
            kept = kept.or(() -> price);
            if (price.isEmpty() || price.equals(kept)) {
                first.add(row);
            } else {
                byPrice.computeIfAbsent(price.get(), _ -> new ArrayList<>()).add(row);
            }
        }
        if (byPrice.isEmpty()) {
            return List.of(listing);
        }
        List<Listing> each = new ArrayList<>();
        each.add(new Listing(listing.sku(), listing.family(), header, first, listing.head(), Optional.empty()));
        byPrice.forEach((price, rows) -> {
            // By its first version, which is the same when the price moves once more.
            String name = rows.getFirst().first(Field.VARIANT).map(Cell::text).orElse(price);
            each.add(part(listing, name, header, rows, listing.head()));
        });
        return each;
    }

    private static Listing part(Listing whole, String name, Header header, List<Row> rows, Row head) {
        return new Listing(whole.sku() + PART + name, whole.family(), header, rows, head, Optional.empty());
    }
}
