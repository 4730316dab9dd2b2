package dev.awase.stylist;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.coordination.Wish;
import dev.awase.item.Item;
import dev.awase.item.Taxonomy;
import java.util.List;
import java.util.Optional;

/** The shop as an assistant's tools may look at it, and no more: everything is read, nothing can be changed. */
public interface Shop {
    Taxonomy taxonomy();

    Optional<Product> product(ProductId id);

    /** What words ask for, as far as this shop understands them; it never fails. */
    Wish wishIn(String words);

    /** Products in stock whose words or codes hold all of {@code words}, in any language, best first. */
    List<Product> search(String words, int limit);

    /** What goes with an item, by slot, within the wish. */
    Look look(Item anchor, Wish wish);

    /** What goes with a product of this shop. */
    Look around(Product product, Wish wish);

    /** More like a product: the same category, in stock, within the wish. */
    List<Match> similar(Product product, Wish wish, int limit);
}
