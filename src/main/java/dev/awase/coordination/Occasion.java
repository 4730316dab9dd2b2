package dev.awase.coordination;

import dev.awase.item.Formality;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the shopper dresses for, with the range of formality that suits it. */
public enum Occasion {
    EVERYDAY(Formality.CASUAL, Formality.SMART),
    WORK(Formality.SMART, Formality.BUSINESS),
    EVENING(Formality.SMART, Formality.FORMAL),
    WEDDING(Formality.BUSINESS, Formality.FORMAL),
    OUTDOOR(Formality.SPORT, Formality.CASUAL);

    private final Formality least;
    private final Formality most;

    Occasion(Formality least, Formality most) {
        this.least = least;
        this.most = most;
    }

    /** The stable id: English, lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean welcomes(Formality formality) {
        return stepsOff(formality) == 0;
    }

    /** Steps of formality outside the range that suits, 0 inside it. */
    public int stepsOff(Formality formality) {
        return Math.max(0, Math.max(least.ordinal() - formality.ordinal(), formality.ordinal() - most.ordinal()));
    }

    public static Optional<Occasion> byId(String id) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.id().equals(id))
                .findFirst();
    }
}
