package dev.awase.stylist;

import dev.awase.item.Reading;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One photo of a golden set, all that was asked for it and how it ended; times in milliseconds.
 *
 * @param reading as it ended, where an answer came
 */
record EvaluatedVisit(
        GoldenPhoto golden,
        List<WatchedStylist.Answered> answers,
        Optional<Reading.Clear> reading,
        Optional<ModelFault.Kind> fault,
        OptionalDouble firstMs,
        double wholeMs) {
    EvaluatedVisit {
        answers = List.copyOf(answers);
    }

    boolean categoryAgrees() {
        return reading.filter(clear -> golden.category().test(clear.item().category()))
                .isPresent();
    }

    boolean toneAgrees() {
        return reading.map(clear -> clear.item().palette())
                .filter(palette -> palette.known()
                        && golden.tone().map(right -> right.test(palette)).orElse(false))
                .isPresent();
    }
}
