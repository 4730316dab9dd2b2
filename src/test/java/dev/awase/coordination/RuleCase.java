package dev.awase.coordination;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Relation;
import dev.awase.item.Item;
import java.util.Optional;

/** One anchor, one product, one rule: what it says of the pair. */
record RuleCase(Rule rule, Wish wish) {
    RuleCase(Rule rule) {
        this(rule, Wish.NONE);
    }

    float term(Item anchor, Item product) {
        return rule.term(inquiry(anchor, shop(product), Optional.empty()), shop(product), 0);
    }

    Optional<Reason> reason(Item anchor, Item product) {
        return rule.reason(inquiry(anchor, shop(product), Optional.empty()), shop(product), 0);
    }

    /** The rule's term for two products of one shop, the first the anchor. */
    static float term(Rule rule, Shop shop, Product anchor, Product product) {
        Assortment assortment = shop.assortment();
        return rule.term(inquiry(anchor, assortment), assortment, assortment.row(product.id()));
    }

    static Optional<Reason> reason(Rule rule, Shop shop, Product anchor, Product product) {
        Assortment assortment = shop.assortment();
        return rule.reason(inquiry(anchor, assortment), assortment, assortment.row(product.id()));
    }

    private static Inquiry inquiry(Product anchor, Assortment shop) {
        return new Inquiry(new Question(anchor.item(), Wish.NONE, Shop.TODAY, Optional.of(anchor.id())), shop);
    }

    private Inquiry inquiry(Item anchor, Assortment shop, Optional<ProductId> id) {
        return new Inquiry(new Question(anchor, wish, Shop.TODAY, id), shop);
    }

    private static Assortment shop(Item product) {
        return new Shop().add(Shop.product(1, product)).assortment();
    }

    /** Two products that the stylists related, or not. */
    static Shop pair(Product anchor, Product product, Optional<Relation.Kind> kind) {
        Shop shop = new Shop().add(anchor, product);
        kind.ifPresent(known -> shop.relate(product.id().value(), anchor.id().value(), known));
        return shop;
    }
}
