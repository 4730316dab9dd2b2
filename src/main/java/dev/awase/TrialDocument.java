package dev.awase;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.awase.stylist.ModelFigures;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code awase evaluate model} prints.
 *
 * @param photos in the set; {@code unread} of them could not be shown to the model, and where {@code complete} is false
 *     not all were come to
 * @param truth {@code labels}, or {@code device} where nobody labeled the photos and this machine's reading stands in
 * @param reasons why the model is refused; none where it passed
 */
record TrialDocument(
        String model,
        int photos,
        int unread,
        boolean complete,
        String truth,
        @JsonUnwrapped ModelFigures figures,
        boolean passed,
        List<String> reasons) {
    TrialDocument {
        reasons = List.copyOf(reasons);
    }

    String text() {
        return String.format(
                Locale.ROOT,
                """
                %s: %s
                %d of %d photos, right as the %s says
                answers    advice %.3f, in the form asked for %.3f, faults %s
                picks      %d, invented ids %d, wrong slot %d, invented after the check %d; dropped %s
                reading    category %.3f, main tone %s
                language   %.3f of the sentences
                time       %.0f ms, 95 in 100 within %.0f ms; first answer %.0f ms, 95 in 100 within %.0f ms
                a visit    %.2f calls, %.0f tokens in, %.0f out, cost %s""",
                model,
                passed ? "passed" : "refused",
                figures.visits(),
                photos,
                truth,
                figures.answered(),
                figures.schemaValid(),
                figures.faults(),
                figures.picks(),
                figures.inventedIds(),
                figures.slotFaults(),
                figures.inventedAfterCheck(),
                figures.flaws(),
                figures.category(),
                known(figures.tone(), "%.3f", "not known"),
                figures.language(),
                figures.msP50(),
                figures.msP95(),
                figures.firstMsP50(),
                figures.firstMsP95(),
                figures.callsPerVisit(),
                figures.tokensInPerVisit(),
                figures.tokensOutPerVisit(),
                known(figures.costPerVisit(), "%.5f", "not known: set price_in and price_out"));
    }

    private static String known(Optional<Double> figure, String format, String otherwise) {
        return figure.map(value -> String.format(Locale.ROOT, format, value)).orElse(otherwise);
    }
}
