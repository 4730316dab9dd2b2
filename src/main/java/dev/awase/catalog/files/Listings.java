package dev.awase.catalog.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows that share a code become one product, or one for each color: a look is about colors, so a shirt sold in navy and
 * in white is two. A file that gives the tones itself means one.
 */
final class Listings {
    private Listings() {}

    static List<Listing> of(Groups.Group group, Header header) {
        Row head = group.rows().getFirst();
        Listing whole = new Listing(group.key(), group.key(), header, group.rows(), head, Optional.empty());
        if (group.rows().size() == 1 || whole.first(Field.TONES).isPresent()) {
            return List.of(whole);
        }
        Map<String, List<Row>> byColor = new LinkedHashMap<>();
        for (Row row : group.rows()) {
            Optional<Cell> color = VariantReading.color(whole, row);
            // Rows without one carry further pictures of the family.
            color.ifPresent(cell -> byColor.computeIfAbsent(cell.text(), text -> new ArrayList<>())
                    .add(row));
        }
        if (byColor.size() < 2) {
            return List.of(whole);
        }
        List<Listing> each = new ArrayList<>();
        byColor.forEach((color, rows) ->
                each.add(new Listing(group.key() + "/" + color, group.key(), header, rows, head, Optional.empty())));
        return each;
    }
}
