package dev.awase.coordination.simulated;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.Assortment;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Look;
import dev.awase.coordination.Question;
import dev.awase.coordination.Wish;
import dev.awase.coordination.taste.Taste;
import dev.awase.item.Item;
import dev.awase.item.Taxonomy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The shop as the simulated shoppers meet it: a look for what they bring, ranked by a taste. */
final class Arm {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private final Assortment assortment;
    private final Map<ProductId, Product> products;
    private final Coordinator coordinator;
    private Taste taste = Taste.BLANK;

    Arm(Taxonomy taxonomy, List<Product> products) {
        Assortment.Builder builder = Assortment.builder(taxonomy);
        products.forEach(builder::add);
        this.assortment = builder.build();
        this.products = products.stream().collect(Collectors.toMap(Product::id, Function.identity()));
        this.coordinator = new Coordinator(taxonomy, CoordinationSettings.DEFAULT, () -> taste);
    }

    void rankBy(Taste learned) {
        taste = learned;
    }

    Look look(Item own) {
        return coordinator.look(question(own), assortment, this::resolve);
    }

    float[] points(Item own, List<ProductId> ids) {
        return coordinator.points(question(own), assortment, ids);
    }

    private static Question question(Item own) {
        return new Question(own, Wish.NONE, DAY, Optional.empty());
    }

    private List<Product> resolve(List<ProductId> ids) {
        return ids.stream().map(products::get).filter(Objects::nonNull).toList();
    }
}
