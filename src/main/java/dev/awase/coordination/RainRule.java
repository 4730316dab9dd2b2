package dev.awase.coordination;

import java.util.Optional;

/** For a rainy day: what rain does not hurt, where the material says so; abstains in other weather and where it does not. */
final class RainRule implements Rule {
    @Override
    public boolean isSilent(Inquiry inquiry) {
        return !inquiry.question.wish().weather().equals(Optional.of(Weather.RAINY));
    }

    @Override
    public float term(Inquiry inquiry, Assortment shop, int row) {
        if (!inquiry.question.wish().weather().equals(Optional.of(Weather.RAINY))) {
            return ABSTAIN;
        }
        return switch (shop.rainWear(row)) {
            case STANDS_IT -> 1;
            case HURT -> 0;
            case UNKNOWN -> ABSTAIN;
        };
    }

    @Override
    public Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row) {
        return term(inquiry, shop, row) == 1 ? Optional.of(new Reason.SuitsWeather(Weather.RAINY)) : Optional.empty();
    }
}
