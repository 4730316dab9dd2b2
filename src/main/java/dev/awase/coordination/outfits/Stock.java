package dev.awase.coordination.outfits;

import dev.awase.catalog.ProductId;
import dev.awase.coordination.Assortment;
import dev.awase.coordination.taste.Piece;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The products of a table as the kiosk has them: arrays to rank by, and what taste knows each by, both by the table's ids. */
record Stock(Assortment assortment, Map<String, ProductId> ids, List<Piece> pieces) {
    Stock {
        ids = Map.copyOf(ids);
        pieces = List.copyOf(pieces);
    }

    Optional<ProductId> id(String name) {
        return Optional.ofNullable(ids.get(name));
    }

    /** Products are numbered from 0 in the table's order. */
    Piece piece(ProductId id) {
        return pieces.get((int) id.value());
    }
}
