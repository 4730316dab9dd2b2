package dev.awase;

import dev.awase.staff.insight.ModelBill;
import dev.awase.stylist.ModelSettings;
import java.util.OptionalDouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The prices in the home's settings, read anew each time: whoever sets them sees at once what they come to. */
final class ShopModelBill implements ModelBill {
    private static final Logger LOG = LoggerFactory.getLogger(ShopModelBill.class);

    private final Home home;

    ShopModelBill(Home home) {
        this.home = home;
    }

    @Override
    public OptionalDouble of(long tokensIn, long tokensOut) {
        try {
            return Settings.read(home.settings())
                    .model()
                    .flatMap(ModelSettings::price)
                    .map(price -> OptionalDouble.of(price.of(tokensIn, tokensOut)))
                    .orElse(OptionalDouble.empty());
        } catch (Refusal unusable) {
            LOG.info("what models cost is not known: {}", unusable.getMessage());
            return OptionalDouble.empty();
        }
    }
}
