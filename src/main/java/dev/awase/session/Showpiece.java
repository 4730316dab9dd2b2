package dev.awase.session;

import dev.awase.catalog.Product;
import java.util.List;
import java.util.stream.Stream;

/** A whole look of the shop's own to show to whoever passes: one piece and what goes with it, all of it in stock. */
public record Showpiece(Product hero, List<Product> with) {
    public Showpiece {
        with = List.copyOf(with);
    }

    /** The one piece and what goes with it. */
    public List<Product> pieces() {
        return Stream.concat(Stream.of(hero), with.stream()).toList();
    }
}
