package dev.awase.session;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the shopper of this visit has said of products, so that she finds it when she comes back to one. */
final class Opinions {
    private final Map<ProductId, Said> said = new HashMap<>();
    private long visit;

    Optional<Said> of(Visit now, Product product) {
        return now.number() == visit ? Optional.ofNullable(said.get(product.id())) : Optional.empty();
    }

    void keep(Visit now, Product product, Optional<Said> opinion) {
        if (now.number() != visit) {
            said.clear();
            visit = now.number();
        }
        opinion.ifPresentOrElse(given -> said.put(product.id(), given), () -> said.remove(product.id()));
    }
}
