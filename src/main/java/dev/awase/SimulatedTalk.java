package dev.awase;

import dev.awase.analytics.ModelUse;
import dev.awase.analytics.SqliteSimulated.Said;
import dev.awase.analytics.VisitRecord;
import dev.awase.analytics.VisitRecord.Stage;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.stylist.ModelFault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** What made-up visits say of what they opened, and what a model is asked in them. Drawn; it says nothing of any model. */
final class SimulatedTalk {
    private static final double SAYS = 0.5;
    private static final double LIKES = 0.6;
    private static final double FAILS = 0.02;
    private static final double DROPS = 0.04;
    private static final double MIDDLE_MS = 2_400;

    private final Function<ProductId, Optional<Product>> products;
    private final Function<ProductId, List<String>> reasons;
    private final Random chance;

    /** {@code reasons} are the rules whose reasons a product was last shown with. */
    SimulatedTalk(
            Function<ProductId, Optional<Product>> products, Function<ProductId, List<String>> reasons, long seed) {
        this.products = products;
        this.reasons = reasons;
        this.chance = new Random(seed);
    }

    List<Said> said(List<VisitRecord> visits) {
        List<Said> said = new ArrayList<>();
        for (VisitRecord visit : visits) {
            for (ProductId opened : visit.opened()) {
                if (chance.nextDouble() < SAYS) {
                    products.apply(opened)
                            .ifPresent(product -> visit.category()
                                    .ifPresent(brought -> said.add(new Said(
                                            visit.ended(),
                                            chance.nextDouble() < LIKES,
                                            brought.id(),
                                            product.item().category().id(),
                                            reason(opened)))));
                }
            }
        }
        return said;
    }

    private String reason(ProductId product) {
        List<String> told = reasons.apply(product);
        return told.isEmpty() ? "" : told.get(chance.nextInt(told.size()));
    }

    /** One call a look, and one more where somebody asks. */
    List<ModelUse> calls(List<VisitRecord> visits) {
        List<ModelUse> calls = new ArrayList<>();
        for (VisitRecord visit : visits) {
            if (visit.reached().contains(Stage.LOOK)) {
                calls.add(call(visit.began().plusSeconds(20), 1_900));
            }
            if (visit.reached().contains(Stage.CALLED)) {
                calls.add(call(visit.ended(), 700));
            }
        }
        return calls;
    }

    private ModelUse call(Instant at, int sent) {
        boolean fails = chance.nextDouble() < FAILS;
        return new ModelUse(
                at,
                "styling",
                "simulated",
                sent + chance.nextInt(400),
                fails ? 0 : 120 + chance.nextInt(200),
                Duration.ofMillis(Math.round(MIDDLE_MS * Math.exp(0.5 * chance.nextGaussian()))),
                fails ? Optional.empty() : Optional.of("stop"),
                fails ? Optional.of(ModelFault.Kind.TIMEOUT.id()) : Optional.empty(),
                !fails && chance.nextDouble() < DROPS ? 1 : 0);
    }
}
