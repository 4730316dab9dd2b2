package dev.awase.coordination;

import dev.awase.catalog.CuratedLook;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Push;
import dev.awase.catalog.Relation;
import dev.awase.item.Season;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stylists' decisions, looked up by product: relations from either side, looks by their pieces, pushes by their days. */
final class Decisions {
    private final Map<Long, List<Relation>> relations = new HashMap<>();
    private final Map<Long, List<CuratedLook>> looks = new HashMap<>();
    private final List<Push> pushes;

    Decisions(List<Relation> related, List<CuratedLook> curated, List<Push> pushes) {
        for (Relation relation : related) {
            relations
                    .computeIfAbsent(relation.one().value(), _ -> new ArrayList<>())
                    .add(relation);
            relations
                    .computeIfAbsent(relation.other().value(), _ -> new ArrayList<>())
                    .add(relation);
        }
        for (CuratedLook look : curated) {
            look.pieces()
                    .forEach(piece -> looks.computeIfAbsent(piece.value(), _ -> new ArrayList<>())
                            .add(look));
        }
        this.pushes = List.copyOf(pushes);
    }

    /** The looks of a product that count on this day for these seasons. */
    List<CuratedLook> looksOf(ProductId product, LocalDate day, Set<Season> seasons) {
        return looks.getOrDefault(product.value(), List.of()).stream()
                .filter(look -> look.activeOn(day) && look.wornIn(seasons))
                .toList();
    }

    /** The rows that go with the product: by a relation, or as other pieces of these looks. */
    BitSet together(Assortment shop, ProductId product, List<CuratedLook> counting) {
        BitSet rows = rows(shop, product, Relation.Kind.GOES_WITH);
        for (CuratedLook look : counting) {
            look.pieces().stream()
                    .filter(piece -> !piece.equals(product))
                    .mapToInt(shop::row)
                    .filter(row -> row >= 0)
                    .forEach(rows::set);
        }
        return rows;
    }

    /** The rows that are never shown with the product. */
    BitSet never(Assortment shop, ProductId product) {
        return rows(shop, product, Relation.Kind.NEVER_WITH);
    }

    /** The rows that are pushed on this day. */
    BitSet pushed(Assortment shop, LocalDate day) {
        BitSet rows = new BitSet();
        for (Push push : pushes) {
            int row = push.activeOn(day) ? shop.row(push.product()) : -1;
            if (row >= 0) {
                rows.set(row);
            }
        }
        return rows;
    }

    private BitSet rows(Assortment shop, ProductId product, Relation.Kind kind) {
        BitSet rows = new BitSet();
        for (Relation relation : relations.getOrDefault(product.value(), List.of())) {
            ProductId partner = relation.one().equals(product) ? relation.other() : relation.one();
            int row = relation.kind() == kind ? shop.row(partner) : -1;
            if (row >= 0) {
                rows.set(row);
            }
        }
        return rows;
    }
}
