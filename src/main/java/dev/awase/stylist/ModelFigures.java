package dev.awase.stylist;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How well a stylist did over a golden set. Shares are 0 to 1, times in milliseconds from the moment she is asked; a
 * visit that ended in a fault counts with its time, and as one whose category and tones are wrong.
 *
 * @param answered share of visits that ended with advice
 * @param schemaValid share of the answers that came which had every part, of the right type and with a value it may have
 * @param picks products picked, before the check
 * @param inventedIds picks that no candidate has, before the check
 * @param slotFaults picks in another slot than they were sent for
 * @param inventedAfterCheck products that reached the shopper though nobody sent them: 0, or the check is broken
 * @param flaws what the check dropped, by its kind
 * @param category share of visits whose category she names rightly herself; "unknown" is not right
 * @param tone the same for the main tone, of visits whose right tones are known; empty where none are
 * @param language share of the sentences that were in the shopper's language
 * @param secondQuestions share of visits in which she was asked again, for another kind of thing
 * @param costPerVisit in the currency of the prices; empty where the settings name none
 * @param faults visits that ended without advice, by the fault's id
 */
public record ModelFigures(
        int visits,
        double answered,
        double schemaValid,
        int picks,
        int inventedIds,
        int slotFaults,
        long inventedAfterCheck,
        Map<String, Integer> flaws,
        double category,
        Optional<Double> tone,
        double language,
        double secondQuestions,
        double msP50,
        double msP95,
        double firstMsP50,
        double firstMsP95,
        double callsPerVisit,
        double tokensInPerVisit,
        double tokensOutPerVisit,
        Optional<Double> costPerVisit,
        Map<String, Integer> faults) {
    public ModelFigures {
        flaws = Collections.unmodifiableSortedMap(new TreeMap<>(flaws));
        faults = Collections.unmodifiableSortedMap(new TreeMap<>(faults));
    }

    static ModelFigures of(List<EvaluatedVisit> visits, List<ModelCall> calls, Optional<ModelSettings.Price> price) {
        List<WatchedStylist.Answered> answers =
                visits.stream().flatMap(visit -> visit.answers().stream()).toList();
        Dropped dropped =
                answers.stream().map(answer -> answer.advice().dropped()).reduce(Dropped.NOTHING, Dropped::and);
        int misplaced = dropped.of(Flaw.WRONG_SLOT);
        int used = answers.stream().mapToInt(WatchedStylist.Answered::picks).sum();
        int number = Math.max(1, visits.size());
        long tokensIn = calls.stream().mapToLong(ModelCall::tokensIn).sum();
        long tokensOut = calls.stream().mapToLong(ModelCall::tokensOut).sum();
        return new ModelFigures(
                visits.size(),
                share(visits, visit -> true, visit -> visit.reading().isPresent()),
                schemaValid(answers, calls),
                used + misplaced + dropped.of(Flaw.UNKNOWN_ID) + dropped.of(Flaw.REPEATED) + dropped.of(Flaw.EXCLUDED),
                dropped.of(Flaw.UNKNOWN_ID),
                misplaced,
                answers.stream().mapToLong(WatchedStylist.Answered::invented).sum(),
                flaws(dropped),
                share(visits, visit -> true, EvaluatedVisit::categoryAgrees),
                tone(visits),
                language(answers, dropped),
                share(visits, visit -> true, visit -> visit.answers().size() > 1),
                quantile(visits, EvaluatedVisit::wholeMs, 0.5),
                quantile(visits, EvaluatedVisit::wholeMs, 0.95),
                quantile(answeredFirst(visits), visit -> visit.firstMs().orElse(0), 0.5),
                quantile(answeredFirst(visits), visit -> visit.firstMs().orElse(0), 0.95),
                rounded((double) calls.size() / number),
                rounded((double) tokensIn / number),
                rounded((double) tokensOut / number),
                price.map(each -> Math.round(each.of(tokensIn, tokensOut) / number * 1e6) / 1e6),
                faults(visits));
    }

    private static List<EvaluatedVisit> answeredFirst(List<EvaluatedVisit> visits) {
        return visits.stream().filter(visit -> visit.firstMs().isPresent()).toList();
    }

    /** What came and could not be read at all is in the ledger alone, for it may have been asked again at once. */
    private static double schemaValid(List<WatchedStylist.Answered> answers, List<ModelCall> calls) {
        long unreadable = calls.stream()
                .filter(call -> call.fault()
                        .filter(kind -> kind == ModelFault.Kind.UNREADABLE || kind == ModelFault.Kind.CUT)
                        .isPresent())
                .count();
        long valid = answers.stream()
                .filter(answer -> answer.advice().dropped().inShape())
                .count();
        return rounded((double) valid / Math.max(1, answers.size() + unreadable));
    }

    private static double language(List<WatchedStylist.Answered> answers, Dropped dropped) {
        long shown =
                answers.stream().mapToLong(WatchedStylist.Answered::sentences).sum();
        return rounded((double) shown / Math.max(1, shown + dropped.of(Flaw.WRONG_LANGUAGE)));
    }

    private static Map<String, Integer> flaws(Dropped dropped) {
        Map<String, Integer> flaws = new TreeMap<>();
        dropped.counts().forEach((flaw, count) -> flaws.put(flaw.id(), count));
        return flaws;
    }

    private static Map<String, Integer> faults(List<EvaluatedVisit> visits) {
        Map<String, Integer> faults = new TreeMap<>();
        visits.forEach(visit -> visit.fault().ifPresent(kind -> faults.merge(kind.id(), 1, Integer::sum)));
        return faults;
    }

    private static Optional<Double> tone(List<EvaluatedVisit> visits) {
        boolean any = visits.stream().anyMatch(visit -> visit.golden().tone().isPresent());
        return any
                ? Optional.of(share(visits, visit -> visit.golden().tone().isPresent(), EvaluatedVisit::toneAgrees))
                : Optional.empty();
    }

    private static double share(
            List<EvaluatedVisit> visits, Predicate<EvaluatedVisit> among, Predicate<EvaluatedVisit> right) {
        return rounded(visits.stream()
                .filter(among)
                .mapToInt(visit -> right.test(visit) ? 1 : 0)
                .average()
                .orElse(0));
    }

    private static double quantile(List<EvaluatedVisit> visits, ToDoubleFunction<EvaluatedVisit> time, double rank) {
        double[] sorted = visits.stream().mapToDouble(time).sorted().toArray();
        return sorted.length == 0 ? 0 : rounded(sorted[(int) Math.ceil(rank * sorted.length) - 1]);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
