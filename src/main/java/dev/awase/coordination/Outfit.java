package dev.awase.coordination;

import dev.awase.catalog.Price;
import dev.awase.item.Item;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The look as the shopper would wear it: her own item and one piece for each slot that the shop can fill, in order. */
public record Outfit(Item anchor, List<Match> pieces) {
    public Outfit {
        pieces = List.copyOf(pieces);
    }

    /** The firsts of a look. */
    public static Outfit of(Look look) {
        return new Outfit(
                look.anchor(),
                look.shelves().stream()
                        .flatMap(shelf -> shelf.matches().stream().limit(1))
                        .toList());
    }

    /** What all pieces cost together, sales counted; none where there is no piece or the shop counts in several currencies. */
    public Optional<Price> total() {
        return total(pieces);
    }

    /** The same of any pieces. */
    public static Optional<Price> total(List<Match> pieces) {
        List<Currency> currencies = pieces.stream()
                .map(piece -> piece.product().price().currency())
                .distinct()
                .toList();
        if (currencies.size() != 1) {
            return Optional.empty();
        }
        long regular = pieces.stream()
                .mapToLong(piece -> piece.product().price().regular())
                .sum();
        long now = pieces.stream()
                .mapToLong(piece -> piece.product().price().now())
                .sum();
        return Optional.of(
                new Price(regular, now < regular ? OptionalLong.of(now) : OptionalLong.empty(), currencies.getFirst()));
    }
}
