package dev.awase.coordination;

import dev.awase.item.Season;
import java.util.Optional;

/** Worn in the season wished for, else in the weather told, else in one of the anchor's seasons; abstains where no season is known on the asking side. */
final class SeasonRule implements Rule {
    private static final int ALL_YEAR = 0b1111;
    /** A product for the whole year fits every season, though none in particular. */
    private static final float ANY_SEASON = 0.8f;

    @Override
    public boolean isSilent(Inquiry inquiry) {
        return inquiry.seasons == 0 || inquiry.seasons == ALL_YEAR;
    }

    @Override
    public float term(Inquiry inquiry, Assortment shop, int row) {
        int asked = inquiry.seasons;
        int product = shop.looks.seasons[row];
        if (asked == 0 || asked == ALL_YEAR) {
            return ABSTAIN;
        }
        if (product == 0 || product == ALL_YEAR) {
            return ANY_SEASON;
        }
        return (asked & product) == 0 ? 0 : 1;
    }

    @Override
    public boolean terms(Inquiry inquiry, Assortment shop, int from, int count, float[] terms) {
        for (int i = 0; i < count; i++) {
            terms[i] = term(inquiry, shop, from + i);
        }
        return !isSilent(inquiry);
    }

    @Override
    public Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row) {
        int shared = inquiry.seasons & shop.looks.seasons[row];
        if (shared == 0 || shared == ALL_YEAR) {
            return Optional.empty();
        }
        Wish wish = inquiry.question.wish();
        return wish.weather()
                .filter(told -> wish.season().isEmpty() && !told.seasons().isEmpty())
                .<Reason>map(Reason.SuitsWeather::new)
                .or(() -> Optional.of(new Reason.SameSeason(Season.values()[Integer.numberOfTrailingZeros(shared)])));
    }
}
