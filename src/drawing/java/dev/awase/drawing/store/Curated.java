package dev.awase.drawing.store;

import java.util.List;
import java.util.function.Predicate;

/** What the shop's stylists decided by hand: pairs that go together, and pairs that never do. */
final class Curated {
    private static final List<String> GOES_WITH = List.of(
            "trench/beige + long-tee/ecru",
            "trench/beige + jeans/indigo",
            "trench/navy + faded-jeans/ecru",
            "chester/camel + roll-knit/black",
            "chester/black + roll-knit/ecru",
            "blazer/navy + dress-shirt/saxe",
            "blazer/navy + trousers/gray",
            "blazer/beige + jeans/indigo",
            "blazer/sage + cropped-trousers/white",
            "double-blazer/black + slip-dress/silver",
            "biker/black + flare-skirt/white",
            "denim-jacket/washed + smock-dress/ecru",
            "cardigan/ecru + pleated-skirt/green",
            "wide-trousers/sage + bow-blouse/ecru",
            "long-pleats/burgundy + fine-knit/black",
            "wide-chinos/camel + cable-knit/ecru",
            "slip-dress/black + pearls/white",
            "flare-dress/black + clutch/silver",
            "loafer/burgundy + socks/ecru",
            "cap-toe/black + belt/black",
            "tassel/brown + belt/brown",
            "wide-hat/sand + smock-dress/terracotta",
            "beret/burgundy + collar-coat/gray",
            "muffler/camel + chester/navy");

    private static final List<String> NEVER_WITH = List.of(
            "cap-toe/black + easy-trousers/gray",
            "runner/gray + long-pleats/silver",
            "pearls/white + hoodie/orange",
            "heel-sandal/black + easy-shorts/turquoise",
            "slip-dress/rose + pompon/red",
            "dress-shirt/white + cargo/khaki");

    private Curated() {}

    static List<String> goesWith(Piece piece, List<Piece> all) {
        return partners(GOES_WITH, piece, all);
    }

    static List<String> neverWith(Piece piece, List<Piece> all) {
        return partners(NEVER_WITH, piece, all);
    }

    private static List<String> partners(List<String> pairs, Piece piece, List<Piece> all) {
        return pairs.stream()
                .map(pair -> pair.split(" \\+ ", -1))
                .filter(pair -> first(pair[0], all).sku().equals(piece.sku()))
                .map(pair -> first(pair[1], all).sku())
                .toList();
    }

    private static Piece first(String key, List<Piece> all) {
        Predicate<Piece> named = piece -> piece.key().equals(key);
        return all.stream()
                .filter(named)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the store has no " + key));
    }
}
