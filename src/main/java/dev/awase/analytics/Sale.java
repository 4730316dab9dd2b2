package dev.awase.analytics;

import dev.awase.catalog.ProductId;
import java.time.Instant;

/**
 * Pieces of one product on one receipt.
 *
 * @param receipt the till's number of it; kept as a hash alone
 * @param amount what was paid for them together, in minor units; less than 0 where they were brought back
 */
public record Sale(String receipt, Instant at, ProductId product, int pieces, long amount) {
    public Sale {
        if (receipt.isBlank()) {
            throw new IllegalArgumentException("a sale stands on a receipt");
        }
    }
}
