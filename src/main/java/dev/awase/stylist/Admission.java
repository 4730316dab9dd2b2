package dev.awase.stylist;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a model must reach before a shop's customers meet it; shares are 0 to 1.
 *
 * @param invented most picks that name no product of the request; the check drops them, but each is a card less
 * @param misplaced most picks in a wrong slot
 * @param slowest most time within which 95 of 100 visits have their answer
 */
public record Admission(
        double answered,
        double schemaValid,
        double invented,
        double misplaced,
        double category,
        double tone,
        double language,
        Duration slowest) {
    /** What we ask of any model; {@code hard} is how long a kiosk waits for an answer. */
    public static Admission within(Duration hard) {
        return new Admission(0.95, 0.95, 0.02, 0.05, 0.85, 0.6, 0.95, hard);
    }

    /** Why these figures are not enough, each with what was measured and what is asked; none where the model passes. */
    public List<String> refusals(ModelFigures figures) {
        List<String> reasons = new ArrayList<>();
        if (figures.visits() == 0) {
            return List.of("nothing was measured");
        }
        atLeast(reasons, "visits that got advice", figures.answered(), answered);
        atLeast(reasons, "answers in the form that was asked for", figures.schemaValid(), schemaValid);
        double picks = Math.max(1, figures.picks());
        atMost(reasons, "invented ids among the picks", figures.inventedIds() / picks, invented);
        atMost(reasons, "picks in a wrong slot", figures.slotFaults() / picks, misplaced);
        if (figures.picks() == 0) {
            reasons.add("it picked nothing");
        }
        atLeast(reasons, "categories that are right", figures.category(), category);
        figures.tone().ifPresent(right -> atLeast(reasons, "main tones that are right", right, tone));
        atLeast(reasons, "sentences in the shopper's language", figures.language(), language);
        if (figures.msP95() > slowest.toMillis()) {
            reasons.add("95 of 100 visits took up to %.0f ms, and %d is asked"
                    .formatted(figures.msP95(), slowest.toMillis()));
        }
        if (figures.inventedAfterCheck() > 0) {
            reasons.add(figures.inventedAfterCheck() + " invented products passed our own check: please report this");
        }
        return reasons;
    }

    private static void atLeast(List<String> reasons, String what, double measured, double asked) {
        if (measured < asked) {
            reasons.add(what + " are " + percent(measured) + ", at least " + percent(asked) + " is asked");
        }
    }

    private static void atMost(List<String> reasons, String what, double measured, double asked) {
        if (measured > asked) {
            reasons.add(what + " are " + percent(measured) + ", at most " + percent(asked) + " is asked");
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
