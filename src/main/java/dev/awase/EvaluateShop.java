package dev.awase;

import dev.awase.catalog.Product;
import dev.awase.coordination.simulated.Gain;
import dev.awase.coordination.simulated.ShopTrial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code awase evaluate shop}: what learning is worth among simulated shoppers with hidden tastes. */
@Command(
        name = "shop",
        description = "Lets simulated shoppers with hidden tastes visit this shop, ranked with and without learning.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The model: a shopper is of one of three groups (half, 3 in 10, 2 in 10). What a product is worth to her:",
            "  NEAR x nearness + STRENGTH x (pair of tones + pattern + material) + 0.7 mood",
            "  pair of tones: 0.8 of the whole shop + 0.6 of her group; pattern and material: 0.3 of her group, by category",
            "  nearness exp(-(dE/14)^2) of the main tones; tastes and moods N(0, 1)",
            "She looks at place k of a shelf (from 0) with probability 0.75^k, gives a heart with 1 / (1 + exp(2.5 - worth))",
            "and refuses with 1 / (1 + exp(3.5 + worth)). A visit comes every five minutes.",
            "It shows how the scorer learns and what harm it can do, not how well a real shop will do."
        })
final class EvaluateShop implements Callable<Integer> {
    @ParentCommand
    private EvaluateCommand parent;

    @Spec
    private CommandSpec spec;

    @Option(names = "--visits", paramLabel = "N", defaultValue = "2000", description = "How many, 2000 unless told.")
    private int visits;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Other shoppers, 1 unless told.")
    private long seed;

    @Option(names = "--near", paramLabel = "X", defaultValue = "0.8", description = "How much nearness counts, 0 to 5.")
    private double near;

    @Option(names = "--strength", paramLabel = "X", defaultValue = "1", description = "How strong tastes are, 0 to 5.")
    private double strength;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        if (visits < 1 || visits > 1_000_000) {
            throw new CommandLineMistake(spec, "--visits is 1 to 1000000, not " + visits);
        }
        if (!(near >= 0 && near <= 5)) {
            throw new CommandLineMistake(spec, "--near is 0 to 5, not " + near);
        }
        if (!(strength >= 0 && strength <= 5)) {
            throw new CommandLineMistake(spec, "--strength is 0 to 5, not " + strength);
        }
        try (Store store =
                Store.open(parent.main().home(), new Progress(spec.commandLine().getErr()))) {
            List<Product> products = new ArrayList<>();
            store.catalog().forEach(products::add);
            if (products.stream().noneMatch(product -> product.stock() > 0)) {
                throw new Refusal("nothing is in stock; bring products in with: awase import FILE");
            }
            ShopTrial trial =
                    ShopTrial.run(new ShopTrial.Plan(visits, seed, near, strength), store.taxonomy(), products);
            spec.commandLine().getOut().println(json ? Json.of(trial) : text(trial));
        }
        return 0;
    }

    private static String text(ShopTrial trial) {
        StringBuilder text = new StringBuilder(
                "%,d simulated visits to %,d products, hidden tastes".formatted(trial.visits(), trial.products()));
        text.append("\nlike-rate  ").append(line(trial.gain()));
        for (int part = 0; part < trial.course().size(); part++) {
            text.append("\n  part %d   ".formatted(part + 1))
                    .append(line(trial.course().get(part)));
        }
        text.append(String.format(
                Locale.ROOT,
                """

                looked at  %.3f of all products by the rules, %.3f with learning
                Gini       %.3f by the rules, %.3f with learning
                prankster  500 refusals in an hour: on %d of %,d shelves another first, on %d other first three,\
                 points move by %.4f at most""",
                trial.fixed().coverage(),
                trial.learning().coverage(),
                trial.fixed().gini(),
                trial.learning().gini(),
                trial.prank().firstsChanged(),
                trial.prank().shelves(),
                trial.prank().threesChanged(),
                trial.prank().mostPoints()));
        return text.toString();
    }

    private static String line(Gain gain) {
        return String.format(
                Locale.ROOT,
                "rules %.4f, learning %.4f, gain %+.4f (95 %% %+.4f to %+.4f)",
                gain.fixed(),
                gain.learning(),
                gain.difference(),
                gain.low(),
                gain.high());
    }
}
