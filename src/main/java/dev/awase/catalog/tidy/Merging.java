package dev.awase.catalog.tidy;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Product;
import dev.awase.catalog.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Several products that become the one that is kept: where the pieces of the others go, before anything is done.
 *
 * @param pieces of each of the kept one's variants afterwards, by SKU, where it gets any
 * @param moved pieces that find a variant of their size and color
 * @param lost pieces that find none and leave with their product
 */
public record Merging(Product kept, List<Product> gone, Map<String, Integer> pieces, int moved, int lost) {
    public Merging {
        gone = List.copyOf(gone);
        pieces = Map.copyOf(pieces);
    }

    public static Merging of(Product kept, List<Product> gone) {
        Map<String, Integer> pieces = new LinkedHashMap<>();
        int moved = 0;
        int lost = 0;
        for (Variant piece :
                gone.stream().flatMap(one -> one.variants().stream()).toList()) {
            Optional<Variant> home = kept.variants().stream()
                    .filter(variant -> sameAs(variant, piece))
                    .findFirst();
            if (home.isPresent() && piece.stock() > 0) {
                pieces.merge(home.get().sku(), home.get().stock() + piece.stock(), (sum, more) -> sum + piece.stock());
            }
            moved += home.isPresent() ? piece.stock() : 0;
            lost += home.isPresent() ? 0 : piece.stock();
        }
        return new Merging(kept, gone, pieces, moved, lost);
    }

    /** Adds the moved pieces to the kept one. */
    public Amendment amendment() {
        List<Amendment> parts = new ArrayList<>();
        pieces.forEach((sku, count) -> parts.add(new Amendment.Stock(sku, count)));
        return new Amendment.Several(parts);
    }

    private static boolean sameAs(Variant one, Variant other) {
        return SizeWriting.of(one.size())
                        .key()
                        .equals(SizeWriting.of(other.size()).key())
                && Likeness.folded(one.color()).equals(Likeness.folded(other.color()));
    }
}
