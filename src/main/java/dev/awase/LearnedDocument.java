package dev.awase;

import dev.awase.analytics.Choice;
import dev.awase.analytics.Choices;
import dev.awase.catalog.Catalog;
import dev.awase.catalog.Relation;
import dev.awase.coordination.taste.Taste;
import dev.awase.coordination.taste.Taught;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a shop has taught, as {@code awase learned} prints it.
 *
 * @param choices how many of the shop's choices count, by source
 * @param relations how many pairs the catalog puts together or keeps apart
 * @param trust how far what was learned is believed beside the rules, 0 to 1, as it foretold choices before it learned them
 * @param strongest what changes points most, for and against; lifts in parts of what the same tone brings by the rules
 */
record LearnedDocument(
        Map<String, Integer> choices,
        int relations,
        Optional<String> since,
        float trust,
        List<Taught> strongest,
        int forgotten,
        Optional<String> forgottenAt) {
    private static final int TOLD = 20;

    static LearnedDocument of(Taste taste, Choices.Tally tally, Catalog catalog) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Choice.Source source : Choice.Source.values()) {
            counts.put(source.id(), tally.counts().getOrDefault(source, 0));
        }
        List<Relation> relations = catalog.relations();
        return new LearnedDocument(
                counts,
                relations.size(),
                tally.since().map(Instant::toString),
                taste.trust(),
                taste.strongest(TOLD),
                tally.forgotten(),
                tally.forgottenAt().map(Instant::toString));
    }

    String text() {
        String counted = choices.entrySet().stream()
                .map(one -> "%s %,d".formatted(one.getKey(), one.getValue()))
                .collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder("choices    " + counted);
        since.ifPresent(moment -> text.append("%nsince      ".formatted()).append(moment));
        text.append("%ncatalog    %,d pairs put together or kept apart".formatted(relations));
        text.append("%nbelieved   %.0f %% beside the rules".formatted(trust * 100));
        if (forgotten > 0) {
            text.append("%nforgotten  %,d older choices, %s".formatted(forgotten, forgottenAt.orElse("")));
        }
        strongest.forEach(taught -> text.append('\n').append(line(taught)));
        return text.toString();
    }

    /** As a person would say it: {@code + 0.42  bottom: beige beside navy (top)}. */
    private static String line(Taught taught) {
        String where = taught.category().orElse("anything");
        String beside = taught.beside()
                .map(what -> " beside " + what
                        + taught.besideCategory().map(" (%s)"::formatted).orElse(""))
                .or(() -> taught.besideCategory().map(category -> " beside " + category))
                .orElse("");
        return String.format(
                Locale.ROOT,
                "%s %.3f  %s: %s %s%s",
                taught.lift() < 0 ? "-" : "+",
                Math.abs(taught.lift()),
                where,
                taught.term(),
                taught.what(),
                beside);
    }
}
