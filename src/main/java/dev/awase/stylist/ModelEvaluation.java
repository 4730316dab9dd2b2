package dev.awase.stylist;

import dev.awase.item.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Measures a stylist over a golden set, visit by visit, so that what was measured can be told whenever it is stopped.
 * One visit at a time, on one thread.
 */
public final class ModelEvaluation {
    private final Stylist stylist;
    private final CallTally calls;
    private final List<EvaluatedVisit> visits = new ArrayList<>();

    /** {@code calls} is the ledger that the stylist's endpoint keeps. */
    public ModelEvaluation(Stylist stylist, CallTally calls) {
        this.stylist = stylist;
        this.calls = calls;
    }

    /**
     * One photo. {@code visit} does what a kiosk does with the stylist that it is given, until the deadline, and answers
     * the reading that the shopper ends with; a {@link ModelFault} that it throws is counted and answered. What was
     * cancelled says nothing of the stylist and does not count.
     */
    public Optional<ModelFault> visit(GoldenPhoto golden, Deadline deadline, Function<Stylist, Reading.Clear> visit) {
        WatchedStylist watched = new WatchedStylist(stylist);
        Optional<Reading.Clear> reading = Optional.empty();
        Optional<ModelFault> fault = Optional.empty();
        long start = System.nanoTime();
        try {
            reading = Optional.of(visit.apply(watched));
        } catch (ModelFault silent) {
            fault = Optional.of(silent);
        }
        double whole = ms(start, System.nanoTime());
        OptionalDouble first = watched.answers().stream()
                .mapToDouble(answer -> ms(start, answer.nanos()))
                .findFirst();
        if (!deadline.cancelled()) {
            visits.add(
                    new EvaluatedVisit(golden, watched.answers(), reading, fault.map(ModelFault::kind), first, whole));
        }
        return fault;
    }

    /** Of all visits so far; {@code price} is what tokens cost, where that is known. */
    public ModelFigures figures(Optional<ModelSettings.Price> price) {
        return ModelFigures.of(visits, calls.calls(), price);
    }

    private static double ms(long from, long to) {
        return (to - from) / 1e6;
    }
}
