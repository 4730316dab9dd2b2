package dev.awase.coordination;

import dev.awase.catalog.ProductId;
import dev.awase.catalog.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stylists' decisions, looked up from either side. */
final class Relations {
    private Relations() {}

    static Map<Long, List<Relation>> byProduct(List<Relation> relations) {
        Map<Long, List<Relation>> found = new HashMap<>();
        for (Relation relation : relations) {
            found.computeIfAbsent(relation.one().value(), id -> new ArrayList<>())
                    .add(relation);
            found.computeIfAbsent(relation.other().value(), id -> new ArrayList<>())
                    .add(relation);
        }
        return found;
    }

    /** The rows that stand in this relation to the product. */
    static BitSet rows(Assortment shop, ProductId product, Relation.Kind kind) {
        BitSet rows = new BitSet();
        for (Relation relation : shop.relationsOf(product)) {
            ProductId partner = relation.one().equals(product) ? relation.other() : relation.one();
            int row = relation.kind() == kind ? shop.row(partner) : -1;
            if (row >= 0) {
                rows.set(row);
            }
        }
        return rows;
    }
}
