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

    /** By the model's own word: where it does not know, this machine's reading is no merit of its. */
    boolean categoryAgrees() {
        return seen().flatMap(Advice.Seen::category).filter(golden.category()).isPresent();
    }

    boolean toneAgrees() {
        return seen().map(Advice.Seen::tones)
                .filter(palette -> palette.known()
                        && golden.tone().map(right -> right.test(palette)).orElse(false))
                .isPresent();
    }

    /** From her first answer: a second one is asked for with the kind that she named settled. */
    private Optional<Advice.Seen> seen() {
        return answers.stream().findFirst().map(answer -> answer.advice().seen());
    }
}
